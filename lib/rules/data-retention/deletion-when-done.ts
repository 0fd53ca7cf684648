import { defineRule } from '../define-rule';

export default defineRule({
  id: 'deletion-when-done',
  topic: 'data-retention',
  stance: 'good',
  title: 'Deletes data when no longer needed',
  why: 'Data that has been deleted cannot leak; here the company deletes without being asked.',
  holds: 'it deletes or anonymises data when it is no longer needed, or on account closure',
  doesNotHold: 'only on request (then deletion-right)',
  matches: [
    '{@erase|not keep} ...12 {once|after|when} ...8 {responded|completed|ended|expire*}',
    { phrase: '@erase ...25 {@no-longer-needed}', unless: ['@on-request'] },
    { phrase: '{@no-longer-needed} ...25 @erase', unless: ['@on-request'] },
    { phrase: '@erase ...20 @needless', unless: ['@on-request'] },
    { phrase: '@needless ...20 @erase', unless: ['@on-request'] },
    {
      phrase: '{we|will|are|is|be} ...6 @erase ...15 {when|after|upon|following|within} ...12 @account-end',
      unless: ['@on-request', '@their-request'],
    },
    {
      phrase:
        '{when|once|after|upon|following|if|within|should you|accounts} ...12 @account-end ...20 {we|will|shall|are|is|be} ...4 @erase',
      unless: ['@on-request', '@their-request'],
    },
    {
      phrase: '{after|upon|following} {deletion|termination|closure|expiration} ...12 {will|are|is|be} ...3 @erase',
      unless: ['@on-request', '@their-request'],
    },
    {
      phrase: '{we|will|are|is|be} ...3 {automatically|routinely|regularly} ...2 @erase',
      with: ['{@data|log|logs|account*|record*|file*|backup*|content|they|emails}'],
      unless: ['@on-request', '@their-request'],
    },
    { phrase: '@erase ...12 {after|within} ...5 @period', unless: ['@on-request', '@their-request'] },
    {
      phrase: '{after which|thereafter|after that|afterwards} ...10 @erase',
      unless: ['@on-request', '@their-request'],
    },
    '{we|are|is|be|will} ...7 @erase ...6 {{regular|ongoing|rolling} basis|at regular intervals|as quickly as possible|as soon as possible|immediately after}',
  ],
  unless: [
    'cookie*',
    'not ...3 delete',
    '{inaccura*|incorrect*|parent*|aware that|learn that}',
    '{article 17|obliged to erase}',
  ],
  hears: ['hypothetical'],
  examples: {
    found: [
      'When we have no ongoing business need for your records, we delete or anonymise them.',
      'The addresses are erased as soon as the purpose of the contest no longer exists.',
      'At the end of this time your file is destroyed.',
      'We do not keep your entry once the contest has ended.',
      'Accounts that have lain dormant for a year are purged.',
      'Should you close your account, everything will be deleted.',
      'We delete your data when it is no longer needed.',
      'Once the purpose is fulfilled, personal data is anonymised or erased.',
      'When you close your account, we will delete your information.',
      'Invoices are kept for seven years. [[After this period they are destroyed.]]',
      'Logs are automatically deleted.',
      'Access logs are erased at regular intervals.',
    ],
    ignored: [
      'You can close your account once the fair is over.',
      'If we learn that a child under 13 has written to us, we delete the letter when we have responded.',
      'You can delete your photos when you no longer need them.',
      'We delete your data upon your request.',
      'We do not delete your data when you close your account.',
      'You have the right to ask for erasure where the data is no longer necessary.',
      'This cookie is removed after the session.',
      'We clean our shop at regular intervals and never erase a log.',
    ],
  },
  sources: ['GDPR, Article 5(1)(e)', 'ToS;DR: deletion after account closure'],
});
