import { defineRule } from '../define-rule';

export default defineRule({
  id: 'stated-retention',
  topic: 'data-retention',
  stance: 'good',
  title: 'Says how long data is kept',
  why: 'A period in days or years is a promise that you can check.',
  holds: 'a definite period (days, months, years) is stated for at least one kind of data',
  doesNotHold: 'the life of one cookie alone; "30 days" to answer a request',
  matches: [
    '@keep ...20 {for|up to|within|after|of|than|period|until} ...6 @period',
    '@period ...10 {@erase|retained|stored|kept|retention|rotated}',
    '{retention|storage} {period*|time*} ...6 @period',
    '{@erase|rotated|overwritten|expire~} ...12 {after|within|in|every|following|upon} ...5 @period',
    '@erase ...6 @period {after|from|following}',
    { phrase: 'not {to exceed|exceed|exceeding} ...2 @period', with: ['{@keep|@erase}'] },
    '{for|up to} ...4 @period ...6 {after|from|following} ...8 {@account-end|last {activity|contact|use|login|purchase|order|visit|interaction|exchange}|collection|transaction|purchase|end of}',
  ],
  unless: [
    '{cookie*|pixel*|session}',

    'years {of age|old}',
    '{email communications|promotional|notice}',
    '{respond|confirm|acknowledge|processed|process|comply|honor|honour|fulfil|fulfill} ...10 {within|in} ...3 @period',
    '@period ...4 {of|after|from} ...4 {receipt|receiving|request|your request}',
    '{within|in|last|previous|prior|every|first} ...2 @period ...6 {request*|receive|notify|we have}',
    '{previous|prior|last} [<number>|twelve] {month|months|year|years|day|days}',
  ],
  examples: {
    found: [
      'Logs are rotated every 14 days.',
      'Backups are overwritten after five weeks.',
      'We will erase your details thirty days after you cancel.',
      'In Norway the retention periods are between six and ten years.',
      'We erase it after closure, in a period not to exceed thirty days.',
      'Server logs are deleted after 30 days.',
      'We keep invoices for seven (7) years.',
      'Your messages are stored for up to 18 months and then erased.',
      'How long do we keep things?\n• [[Support tickets: retained for two years]]\n• photos: until you remove them',
      'Applications are held for six months after the last contact.',
    ],
    ignored: [
      'Visits shall not exceed two hours.',
      'The period of notice is two weeks.',
      'This cookie is stored for 12 months.',
      'We will answer your request within 30 days and keep you informed.',
      'We keep your data as long as necessary.',
      'We do not knowingly keep data of children under 13 years of age.',
      'Our servers store data and run 24 hours a day.',
    ],
  },
  sources: ['GDPR, Article 13(2)(a)', 'OPP-115: data retention, stated period'],
});
