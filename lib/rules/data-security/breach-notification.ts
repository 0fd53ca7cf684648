import { defineRule } from '../define-rule';

export default defineRule({
  id: 'breach-notification',
  topic: 'data-security',
  stance: 'good',
  title: 'Tells you about data breaches',
  why: 'You can only protect yourself from a leak that you are told of.',
  holds: 'users are notified of a breach',
  hears: ['rights'],
  matches: [
    {
      phrase: `
        {notify~|inform~|notification|notice|tell~|contact you|let you know} ...16 {
          breach~|{security|data} incident*|leak|unauthori* {access|disclosure}|compromised|@data ...4 stolen
        }
      `,
      with: ['{@reader|your|affected|those|them}'],
    },
    `
      {breach~|incident|leak|unauthori* {access|disclosure}|compromised|hack*|leaked|exposed|{@data} ...5 stolen} ...30 {
        {receive|email} ...2 email|{notify~|inform~} ...8 {@reader|affected|those|them|account}
        |@reader ...3 {notified|informed|told}|notifications|tell you|alert~|email you|let you know|warn~
        |{contact|write to|mail} {you|those|affected}|announce~
        |{disclosed|communicate|reported} ...6 to {you|users|those|the affected}
      }
    `,
  ],
  unless: [
    '{notify~|tell~} us',
    'you ...1 {must|agree|will} ...4 notify',
    'may have ...2 right',
    'breach* of ...3 {terms|contract|agreement|rules|guidelines|conditions}',
    '{terms|conditions|rules} ...8 breached',
  ],
  examples: {
    found: [
      'Should a leak concern you, we will write to you.',
      'After a breach of our systems we mail those whose data it touched.',
      'You have the right to be notified if a breach of your PHI affects you.',
      'If your data is ever exposed, we let you know within three days.',
      'If your data is ever leaked, we let you know within three days.',
      'Larkspur will tell you if your details are stolen.',
      'If there is a breach, you will be told within three days.',
      'Should your details be lost or stolen, we will contact you.',
      'A breach that puts you at risk we communicate to you.',
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
      'Should the roof leak, we will write to the builder.',
      'Where you live, you may have a legal right to be told of a breach.',
      'You are responsible for your password, and for promptly notifying us of any unauthorised access.',
      'Where our rules appear to have been breached, the member is warned by email.',
      'If your phone is stolen, you should let us know.',
      'We will tell you when the incident at the mill is over.',
      'Tell us if your key is stolen.',
      'We notify you if your parcel is stolen.',
      'If you are in breach of our house rules, we will notify you.',
      'You must notify us of any breach of these terms.',
      'Please tell us at once if you suspect a breach of your account.',
      'We are not obliged to notify you of a breach.',
      'A breach of these rules may lead to a ban.',
      'After a breach of contract we will notify you and close your account.',
      'In case of a data breach we will notify the regulator.',
      'Our insurer must be notified of any breach within three days.',
      'We will notify the authorities of a breach.',
      'The law requires companies to notify users of a breach.',
      'Controllers must tell people about a breach.',
    ],
  },
  sources: ['GDPR Art. 34', 'ToS;DR: users are notified of data breaches'],
});
