import { defineRule } from '../define-rule';

export default defineRule({
  id: 'broad-disclosure',
  topic: 'third-party-sharing',
  stance: 'bad',
  title: 'Discloses data at its own judgement',
  why: 'The company itself decides when to reveal your data; no judge or law has to compel it.',
  holds:
    'data may be disclosed when the company believes it right, e.g. in good faith, to protect its rights or property, to investigate, without legal compulsion',
  doesNotHold: 'only when the law compels',
  matches: [
    `
      @disclose ...40 {
        good faith|reason to believe|{we|it} ...4 {believe~|feel}
        |{reasonably|sole discretion|we deem|we consider|we determine} ...4 {necessary|appropriate|required}
        |in our ...3 {discretion|judgment}|believes|think it ...1 {wise|right|fit|proper|best|needed|necessary}
      }
    `,
    '{good faith|reason to believe|we ...3 believe|believes|we {deem|consider|determine}} ...25 @disclose',
    `
      {@disclose|except|following {cases|circumstances}} ...40 {
        protect~|protection of|defend~|defense of|safeguard~|enforce~
      } ...10 {
        rights|property|safety|interests|human life|integrity of {our|the}|reputation|life|health {or|and} safety
        |from harm|against harm|fraud
      }
    `,
    `
      @disclose ...40 {enforce~|enforcement of|apply~|exercise~|establish~} ...8 {
        terms|agreement*|polic*|legal rights|our rights|conditions|contract*|claims|rules
      }
    `,
    `
      @disclose ...40 {
        {investigat*|prevent~|detect~|take action} ...10 {
          fraud*|illegal*|unlawful|violation*|wrongdoing|harm|crime*|criminal|abuse|breach*|threat*|injury|danger
          |suspected
        }|fraud prevention agenc*|fraud protection and credit
      }
    `,
    '{protect~|investigate~|safeguard~} ...8 {rights|fraud|interests} ...12 @disclose',
    '{will|may|to} report ...6 {authorit*|police}',
    `
      @disclose ...40 {
        emergenc*|imminent|{physical|bodily|serious} {harm|injury}|threat* {to|of}|public {safety|importance}
        |in the public interest|vital interest*
      }
    `,
    '@disclose ...40 {resolve~|settle~} ...2 dispute*',
  ],
  unless: [
    '{@providers|@affiliates} ...12 {to|that|which} ...4 {prevent|provide}',
    '{anonym*|non-personal} ...12 {deem|appropriate}',
    '{under what circumstances|believe ...6 interest*|{explain~|describe~} how}',
    'unauthori* ...6 disclosure',
    '{require|requires|requiring|required ...2 to|contract*|obligat*} ...8 protect',
  ],
  examples: {
    found: [
      'We may share your data with third parties:\n• [[to enforce our rights]]',
      'We may share your data if required by law or to protect our rights.',
      'We may disclose it to our lawyers if we think it wise.',
      'We may disclose your information if we believe in good faith that it is necessary.',
      'Ferrow may release account details to protect the rights, property or safety of its riders.',
      'We may share your personal data:\n• [[to enforce our terms of use]]\n• with your consent',
      'To investigate suspected fraud, we may share your information with other shops.',
      'Your data may be disclosed where we consider it appropriate to prevent harm.',
      'To safeguard the interests of our riders, we may transfer your data to an insurer.',
      'If you break these rules, we will report it to the authorities.',
      'This includes exchanging information with other firms for fraud protection and credit risk reduction.',
      'Your name may be passed to fraud prevention agencies.',
      'We may disclose your information where we feel that this will stop a crime.',
      'If we have reason to believe that somebody cheats, we may share their details with other clubs.',
      'We may disclose your data to resolve disputes between riders.',
    ],
    ignored: [
      'We delete drafts within a week, unless we have to keep them to protect our rights.',
      'This notice explains how we use, share and protect your data, and your rights.',
      'We share your data where we are required by law to protect the rights of others.',
      'We disclose your data to couriers, who are required to protect your rights.',
      'We share it with couriers and require all of them by contract to protect your rights.',
      'We may give you a discount if we think it right.',
      'We disclose personal data only when a court compels us to.',
      'We use locks and guards to protect the safety of your information.',
      'We use your data to detect and prevent fraud.',
      'You have the right to object, on grounds relating to your situation.',
      'We will not disclose your data to enforce our terms.',
      'To safeguard the interests of our riders, we train them.',
      'You may report a theft to the police.',
      'We write a report on requests from the authorities.',
      'We share your name with shops whose lamps we believe may interest you.',
      'We may share non-personal figures as we deem appropriate.',
      'Fraud prevention agencies keep a list of their own.',
      'We feel that your data belongs to you.',
      'We have reason to believe that lamps sell well.',
      'We try to resolve disputes by talking.',
    ],
  },
  sources: ['GDPR, Article 6(1)(f)', 'OPP-115: third party sharing, legal requirement and security'],
});
