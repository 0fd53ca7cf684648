import { defineRule } from '../define-rule';

export default defineRule({
  id: 'marketing-opt-out',
  topic: 'user-choice',
  stance: 'good',
  title: 'You can stop marketing',
  why: 'You can end the mail, calls and messages that you did not ask for.',
  holds: 'users can unsubscribe from or opt out of promotional messages',
  matches: [
    'unsubscrib*',
    '@opting-out ...9 @promotional',
    '@opting-out ...5 {communications|messages|updates|notifications|contact*}',
    '@promotional ...15 @opting-out',
    '{communications|messages|notifications} ...10 @opting-out',
    '{not|don t} ...6 {@promotional|communications|messages} ...15 @opting-out',
    '{stop|decline|cease} ...3 {receiv*|sending|receipt|using|contacting|being} ...8 @promotional',
    '{not|no longer|don t} ...3 {receive|receiving|get|hear|send|contact|included|us to send} ...9 @promotional ...12 {contact|e-mail|email|call|write|click*|follow*|let us know|tell|notify|link|settings|preferences|account|instructions|request*|at any time|please|opt out|you may|you can|select}',
    'not want ...6 {up to date|informed|updated|to receive} ...15 {contact|email|e-mail|send|let us know}',
    '{tell|ask|request|notify|inform|instruct|contact|choose|choice|elect|decline|option|like|wish|prefer} ...6 {not|no longer|stop} ...3 {to send|sending|to receive|receiving|receive|send|contact|contacting} ...7 @promotional',
    '{object|objection|withdraw~} ...9 {direct marketing|marketing purposes|marketing communications|marketing emails|marketing messages|promotional}',
    '{remove~|removal|removed|delete~} ...4 {from|off} ...4 {mailing|email|e-mail|marketing|contact|promotional|newsletter|call|subscription} {list*|database*}',
    '{manage|change|update|adjust|modify|set|edit|control} ...5 {communication*|email|e-mail|marketing|contact|subscription*|newsletter*} {preference*|choice*|option*}',
    '{turn~ off|disable~|deactivat*} ...5 {push|promotional|notifications}',
  ],
  unless: [
    '{cannot|may not} ...2 opt out',
    '{interest based|behavio*|targeted|tailored|personali*} {ad|ads|advertis*}',
  ],
  examples: {
    found: [
      'You can unsubscribe through the link at the foot of each newsletter.',
      'If you would rather opt out of promotional e-mails, write to us.',
      'Should you no longer wish to receive our offers by post, please contact us.',
      'You can:\n• [[opt out of marketing calls]]\n• close your account',
      'You may ask us not to send you marketing messages.',
    ],
    ignored: [
      'We send you marketing e-mails about our products.',
      'You cannot opt out of messages about your orders.',
      'You can opt out of interest-based advertising.',
      'We will tell you of changes to this notice by e-mail.',
    ],
  },
  sources: ['CAN-SPAM Act, 15 U.S.C. § 7704(a)(3)', 'GDPR Art. 21(2)', 'OPP-115: user choice, opt-out link, marketing'],
});
