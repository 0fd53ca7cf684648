import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-sharing',
  topic: 'third-party-sharing',
  stance: 'good',
  title: 'Does not share your data',
  why: 'What is not passed on stays with the one company that you chose.',
  holds:
    'it says it does not share or disclose personal data with third parties (narrow exceptions such as law may follow)',
  doesNotHold: 'it merely says "except as described in this policy"',
  denies: [
    '@give-away ...8 @data ...6 {with|to} ...4 @anyone-else',
    '@give-away ...4 {with|to} ...3 @anyone-else ...6 @data',
    `
      @data ...10 {shared|disclosed|passed|given|transferred|provided|sold or shared|released|made available|sent}
      ...4 {with|to|on to} ...3 @anyone-else
    `,
    '@give-away ...3 {it|them|this|these} ...6 {with|to} ...3 @anyone-else',
    `
      {sell|rent|trade|lease|license} ...8 {share|disclose|transfer|give away|give|release} ...12 {with|to}
      ...3 @anyone-else
    `,
    `
      {is|are|be} ...2 {shared|disclosed|passed [on]|given|transferred|transmitted|sent} {with|to} [any|us or] {
        third part*|other part*|anyone|outside part*|others
      }
    `,
    '{sell|rent|trade} ...3 {share|disclose|give away} ...4 @personal-data',
    {
      phrase: 'allow ...3 @third-parties [to] ...3 {collect|access|see} ...4 @personal-data',
      unless: ['{over time|across ...4 websites}'],
    },
    '@data ...8 {leave~ ...2 {computer|phone}|{uploaded|sent} ...4 any ...2 server*}',
    '@third-parties ...2 {receive|get} ...2 @personal-data',
  ],
  matches: ['{share|disclose} nothing with'],
  unless: [
    '{without|unless|prior|only if|with} ...6 {consent|permission|authori*|opt in|approval|agree|ask|asking|agreement}',
    `
      {except|other than|only} {as|where|when|to the extent|for} ...4 {
        described|set forth|set out|disclosed|provided|permitted|otherwise|outlined|specified|listed|necessary
      }
    `,
    '{for|in} {{their|its|the} ...4 {marketing|advertising|own}|[{direct|the}] {marketing|advertising}|their use}',
    '{sensitive|health|financial|payment|precise|card|cardholder|children*} ...3 {data|information|location}',
    '{advertise|advertisers|advertising|sponsors}',
    '{way|manner|as defined|do not sell or share my|survey*}',
    'third party {ai|product*|advertis*|analytics}',
    '{you|your|they} ...3 {must|may|shall|should} not',
    'business interests',
    `{
      publicly|unauthori*|password|prohibited|no right|camera|cookies {are|cannot|do|hold|contain|expire}
      |text messag*|sms|mobile {information|number*|data}
    }`,
    'except ...15 as {described|set forth|disclosed|provided|permitted|otherwise|outlined|specified}',
    '{unless otherwise|opt out|opted out}',
    '{want|direct} us ...6 {share|disclose}',
    '@give-away ...6 @nameless ...12 {with|to} ...3 @anyone-else',
    'request ...4 not ...2 {share|disclose}',
    '{you do not want|if you do not|by the user}',
    'except in accordance with',
    '{described|discussed} {otherwise|elsewhere}',
    'for any other {purpose*|reason*}',
    '{deliver their|{collect|store} ...4 information provided|models ...9 not}',
    '{reasonably necessary|notice and choice|actual knowledge|of ...3 @children|of your choice|security measure|responsible}',
    '{with|to} {these|those|such} ...2 {third part*|compan*|part*}',
  ],
  examples: {
    found: [
      'We share nothing with any company.',
      'We do not forward your information to any third parties.',
      'We set no cookies and do not share your data with third parties.',
      'This mobile app does not share your data with third parties.',
      'We do not share your personal information with third parties.',
      'Your data is never passed on to anyone else.',
      'We will not disclose your information to any other company, except where the law compels us.',
      'It is simple. [[No personal data is shared with outside parties.]] We mean it.',
      'Even though visits are anonymous, we do not share any data with third parties.',
      'The data never leaves your phone.',
      'Your data is never sent to any server.',
      'Nothing that you type is sent to third parties.',
      'The app does not transmit any personal data to outside parties.',
      'We do not hand it to third parties.',
      'We never share your data with third parties and train no models on it.',
      'Your notes are not sent to us or others.',
      'Third parties do not receive your data.',
    ],
    ignored: [
      'We do not share contact information with third parties that advertise here.',
      'If you prefer that we do not share your data with third parties, write to us.',
      'Except as listed below, we will not share your data with third parties.',
      'We share it where you direct us to disclose your data to a club and the club does not pass it to third parties.',
      'We will never give your email address to any other company.',
      'These cookies hold no personal data and are not shared with any other website.',
      'Cookies cannot read your disk or send any information to anyone.',
      'All of this excludes the consent to text messages; this information is not shared with third parties.',
      'No mobile information is shared with third parties.',
      'Please do not send us such data or make it available to others.',
      'We strip your data so that it no longer identifies you and share it with third parties.',
      'The shop does not store information provided to a third party.',
      'Voices that you train are yours alone: such models are not shared with others.',
      'We do not share your data with third parties so that they can deliver their advertisements to you.',
      'We do not share your data with third parties without your consent.',
      'We do not share your information with third parties except as described in this policy.',
      'We never share your data with advertisers.',
      'We do not share your personal information with third parties for their marketing purposes.',
      'We share your information with third parties.',
      'The data leaves your phone only in coded form.',
      'We do not share anonymous figures with third parties.',
      'We do not sell or share personal information as defined in the law of your state.',
      'We do not transfer your files to any third-party AI tools.',
      'We do not share the letters of our readers with third parties for their use.',
      'The data is never sent to a court.',
      'Nothing is sent to third parties for their marketing.',
      'The app does not transmit sound to outside speakers.',
      'We do not share your data with these third parties.',
      'We have no actual knowledge that we share the data of pupils with third parties.',
      'We do not share the data of known minors with anyone.',
      'We do not knowingly sell or share the personal information of guests under 16 years of age.',
      'You may ask us to hand over data that you have provided to us to a third party of your choice we may not always be able to do so',
      'As a security measure, we ask for a number, so that your data is not disclosed to others.',
      'We do not hand out prizes to other companies.',
      'Third parties do not receive your parcel.',
      'Nothing is sent to us or the school.',
    ],
  },
  sources: ['ToS;DR: personal data is not shared with third parties', 'OPP-115: third party sharing, does not'],
});
