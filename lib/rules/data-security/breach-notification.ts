import { defineRule } from '../define-rule';

export default defineRule({
  id: 'breach-notification',
  topic: 'data-security',
  stance: 'good',
  title: 'Tells you about data breaches',
  why: 'You can only protect yourself from a leak that you are told of.',
  holds: 'users are notified of a breach',
  matches: [
    '{notify~|inform~|notification|notice|tell~|contact you|let you know} ...16 {breach~|{security|data} incident*|leak|unauthori* access|compromised}',
    'notify~ {you|users|customers} ...40 {security|data} breach~',
    '{breach~|incident|unauthori* access|compromised|hacked|leaked} ...30 {{receive|email} ...2 email|{notify~|inform~} ...8 {@reader|affected|those|them|account}|@reader ...3 {notified|informed}|notifications|tell you|alert you|email you|let you know|warn~|contact {you|those|affected}|announce~|disclosed to ...3 users}',
  ],
  unless: [
    '{notify|tell} us',
    'you {must|agree|will} ...4 notify',
    'breach of ...1 {terms|contract|agreement}',
    'not [be] {obliged|liable}',
  ],
  examples: {
    found: [
      'If your data is ever leaked, we let you know within three days.',
      'You will be notified if we find a leak of your letters.',
      'We will let you know if your data has been compromised.',
      'Should our locks be breached, members will receive an email.',
      'Should a breach occur, we contact those whom it touches.',
      'Should we be hacked, we will email you within a day.',
      'If your data leaks in a breach, we will tell you within three days.',
      'We will notify you of any security incident that touches your account.',
      'In the event of a data breach affected members are informed by letter.',
      '[[Should a breach occur, we will alert you and the regulator.]] It has not happened yet.',
    ],
    ignored: [
      'If your phone is stolen, you should let us know.',
      'We will tell you when the incident at the mill is over.',
      'You must notify us of any breach of these terms.',
      'Please tell us at once if you suspect a breach of your account.',
      'We are not obliged to notify you of a breach.',
      'A breach of these rules may lead to a ban.',
      'After a breach of contract we will notify you and close your account.',
      'In case of a data breach we will notify the regulator.',
    ],
  },
  sources: ['GDPR Art. 34', 'ToS;DR: users are notified of data breaches'],
});
