import { defineRule } from '../define-rule';

export default defineRule({
  id: 'marketing-opt-out',
  topic: 'user-choice',
  stance: 'good',
  title: 'You can stop marketing',
  why: 'You can end the mail, calls and messages that you did not ask for.',
  holds: 'users can unsubscribe from or opt out of promotional messages',
  matches: [
    'stop our {emails|messages|mail|letters|bulletins|mailings}',
    { phrase: '{cancel|end|stop} ...2 subscription', under: ['{newsletter*|marketing|mailing*}'] },
    '{say no to|turn off|switch off|decline} ...2 {push|promotional|marketing} {offers|notifications|messages}',
    '{reply ...3 {stop|end}|text ...2 stop}',
    '{no longer|not} want ...3 @promotional ...3 {tell|contact|email}',
    '{no longer|not} ...4 hear from us',
    '{unsubscrib*|unsubscription|un subscri*}',
    'opt~ not to receive',
    '@opting-out ...9 @promotional',
    '@opting-out ...5 {communications|messages|updates|notifications|alerts|contact*}',
    '@promotional ...15 {@opting-out|cancel ...1 subscription}',
    '{communications|messages|notifications} ...10 @opting-out',
    'not ...6 {@promotional|communications} ...15 @opting-out',
    '{stop|refuse|decline} ...3 {receiv*|getting|sending|using} ...8 {@promotional|notifications}',
    `
      {not|no longer} ...3 {receive|receiving|get|hear|send|us to send} ...9 @promotional ...12 {
        contact|email|call|click*|follow*|let us know|tell|link|settings|preferences|account|instructions|request*
        |at any time|please|opt out|you may|you can|select
      }
    `,
    'not want ...6 {up to date|to receive} ...15 {contact|email|send|let us know}',
    `
      {tell|ask|request|choose|elect|wish|prefer} ...8 {not|no longer|stop}
      ...3 {sending|receiving|receive|send|contacted} ...7 @promotional
    `,
    `
      {object|oppos*|withdraw~} ...14 {
        direct marketing|prospecting|marketing purposes|marketing communications|marketing emails|marketing messages
      }
    `,
    '{ask|tell|request|instruct} us ...5 {not|stop} ...2 {process*|use|using} ...18 marketing',
    'not {want|wish} ...9 used ...9 direct marketing',
    '{marketing ...6 change your mind|change your mind ...6 {marketing|contacted}}',
    '{tell|ask|request|instruct} us {not to|to stop} {contact|contacting|call|calling|emailing|mailing}',
    'not ...1 {want|wish} us ...20 {marketing|promote} ...9 {tick|call|tell|let us know|contact us|click*}',
    '{manage|change|update|choose} how we {contact|communicate with} you',
    `
      you ...4 {choose|select|decide|control} {which|what|whether} ...6 {
        {communications|newsletters|emails} ...2 {get|receive}|receive ...4 @promotional
      }
    `,
    '{manage|change|modify|cancel} your subscriptions to ...4 @promotional',
    `{
      not {want|wish} us to {contact|send|email|call} you
      |{rather|prefer} [that] we ...1 not {contact|send|email|call} you
      |not {want|wish} to receive ...2 communications ...6 please
    }`,
    { phrase: 'unless you ...3 {ask|tell} us not to', with: ['{send*|contact}'] },
    '{remove~|take~|delete~} ...4 {from|off} ...6 {list|lists}',
    `
      {manage|change|update|adjust|edit|modify} ...5 {
        communication*|email|marketing|contact|subscription*|newsletter*
      } {preference*|option*|choice*}
    `,
    '{turn~ off|disable~|deactivat*} ...5 {push|notifications}',
  ],
  unless: [
    'your {customers|recipients}',
    '{cannot|may not} ...2 opt out',
    'without offering ...6 opt out',
    'opt-out request',
    '{interest based|personali*} advertis*',
    'repetitive',
  ],
  examples: {
    found: [
      'You may ask us not to use information about you, such as your loans or your transactions, for marketing.',
      'To stop our mailings, write to us.',
      'Newsletter\nYou can cancel the subscription at any time.',
      'You can say no to push offers in the settings.',
      'If you do not wish us or our sister mills to write to you to promote our bread, please call 0113 496 0000.',
      'You can opt out of text alerts by return.',
      'If you change your mind about being contacted, tell us.',
      'You control whether or not to receive our newsletter.',
      'You may decline to receive our offers.',
      'If you would rather we did not call you, tick here.',
      'You can change your mind about marketing later.',
      'You can change how we contact you on the page of your account.',
      'You may choose which newsletters you get.',
      'You can tell us to stop calling.',
      'If you do not wish to receive these communications, please change your profile.',
      'You may modify your subscriptions to our newsletters on the page of your account.',
      'If you do not want us to contact you, tell us.',
      'You can update your newsletter choices at any time.',
      'You have the right to ask us not to process your data for marketing purposes.',
      'You may instruct us to stop using your details for direct marketing.',
      'Tick the box if you do not want the data to be used for direct marketing.',
      'If you agreed to direct marketing, you may change your mind by writing to us.',
      'We may send you news of the mill unless you ask us not to.',
      'Reply STOP and the text messages end.',
      'If you no longer want our newsletter, tell us.',
      'You may at any time stop getting these notifications.',
      'Offers come by post unless you have opted not to receive them.',
      'You can unsubscribe through the link at the foot of each newsletter.',
      'If you would rather opt out of promotional e-mails, write to us.',
      'Should you no longer wish to receive our offers by post, please contact us.',
      'You can:\n• [[opt out of marketing calls]]\n• close your account',
      'You may ask us not to send you marketing messages.',
      'If you no longer wish to hear from us, write a line.',
      'Call us, and we will take you off the list.',
      'You may oppose prospecting at any time.',
      'You can always refuse to receive our newsletter.',
      'Each newsletter has a link that lets you cancel your subscription.',
      'You may tell us at any time that you do not wish to be contacted for marketing.',
    ],
    ignored: [
      'With our tool your customers can unsubscribe from your newsletters.',
      'Your recipients must be able to opt out of your promotional emails.',
      'If you do not want us to promote you in the chess club, we are glad.',
      'If you change your mind about the room, tell us.',
      'We decide which emails you receive about a broken mill.',
      'You can choose which email address we print.',
      'Tell us how the heating works.',
      'Guests who wish to receive communications should please ring the bell.',
      'You can manage your subscriptions in the store of your phone.',
      'To make a deletion or opt-out request, please send an email.',
      'We may write to you without offering you the opportunity to opt out.',
      'If you do not want us to contact your school, tell us.',
      'We ask our partners not to use your data for marketing.',
      'Our helpers may not use your data for direct marketing.',
      'We deliver at seven unless you tell us not to.',
      'Nobody can stop our postman.',
      'Magazine\nYou can cancel the subscription of the print edition in writing.',
      'We stop sending parcels when the river is frozen.',
      'We send you marketing e-mails about our products.',
      'You cannot opt out of messages about your orders.',
      'You can opt out of interest-based advertising.',
      'We will tell you of changes to this notice by e-mail.',
      'If you no longer hear the bell, call us.',
      'Call us, and we will take you to the list.',
      'Our helpers take repetitive names off the list.',
      'You can always refuse the cake.',
    ],
  },
  sources: ['CAN-SPAM Act, 15 U.S.C. § 7704(a)(3)', 'GDPR Art. 21(2)', 'OPP-115: user choice, opt-out link, marketing'],
});
