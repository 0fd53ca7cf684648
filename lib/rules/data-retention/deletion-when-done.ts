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
    {
      phrase: 'after {it|they|this} {responded|completed|ended|ends|delivered|processed|expire*} ...6 @erase',
      unless: ['@on-request'],
    },
    { phrase: '{then|afterwards} {it is|they are|we} ...2 @erase', with: ['@keep'], unless: ['@on-request'] },
    '@period ...6 then ...2 @erase',
    `
      {@erase|not keep} ...12 {once|after|when|as soon as} ...8 {
        responded|completed|finished|filled|resolved|ended|ends|delivered|processed|expire*
      }
    `,
    { phrase: '@erase ...25 {@no-longer-needed}', unless: ['@on-request'] },
    { phrase: '{@no-longer-needed} ...25 @erase', unless: ['@on-request'] },
    { phrase: '@erase ...20 @needless', unless: ['@on-request'] },
    { phrase: '@needless ...20 @erase', unless: ['@on-request'] },
    {
      phrase: '{we|will|are|is|be} ...6 @erase ...15 {when|after|upon|following|within} ...12 @account-end',
      unless: ['@on-request', '@their-request'],
    },
    {
      phrase: `
        {when|once|after|upon|following|if|within|should you|accounts} ...12 @account-end
        ...20 {we|will|shall|are|is|be} ...4 @erase
      `,
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
    '{is|are|be|get|gets|we} ...2 @erase automatically',
    {
      phrase: `
        {deleting|closing|cancelling|deletion of|closure of} [of] {your|the|an} account ...6 @erase
        ...6 {@data|everything|content|file*|record*}
      `,
    },
    { phrase: '@erase ...12 {after|within|every} ...5 @period', unless: ['@on-request', '@their-request'] },
    {
      phrase: '{after which|thereafter|after that|afterwards} ...10 @erase',
      unless: ['@on-request', '@their-request'],
    },
    `
      {we|are|is|be|will} ...7 @erase ...6 {
        {regular|ongoing|rolling} basis|at regular intervals|as quickly as possible|as soon as possible
        |immediately after
      }
    `,
  ],
  unless: [
    'cookie*',
    '{not ...3 delete|deletion of ...6 that}',
    '{inaccura*|incorrect*|parent*|aware that|learn that|if we learn|objectionable|infring*|offensive}',
    '{article 17|obliged to erase}',
  ],
  hears: ['hypothetical'],
  examples: {
    found: [
      'Ninety days after it ends, all data is wiped.',
      'Your profile is kept for as long as you play; then it is anonymised.',
      'Your profile is kept for a year, and then it is anonymised.',
      'When we have no ongoing business need for your records, we delete or anonymise them.',
      'The addresses are erased as soon as the purpose of the contest no longer exists.',
      'At the end of this time your file is destroyed.',
      'Scans are erased as soon as the order has been completed.',
      'The tape is anonymised after the study ends.',
      'We do not keep letters once they have been delivered.',
      'We do not keep your entry once the contest has ended.',
      'Accounts that have lain dormant for a year are purged.',
      'Should you close your account, everything will be deleted.',
      'Questions: up to two years from the last letter, then deleted.',
      'Tapes that have served their purpose are shredded.',
      'Once you leave us, we erase your diary.',
      'Entries are discarded as soon as the contest has finished.',
      'Recordings of the bell are wiped automatically.',
      'Closing your account also erases all the letters on file, and your data.',
      'If there is no further need for the sketch, it is destroyed.',
      'We purge tapes every 30 days.',
      'We delete your data when it is no longer needed.',
      'Once the purpose is fulfilled, personal data is anonymised or erased.',
      'When you close your account, we will delete your information.',
      'Invoices are kept for seven years. [[After this period they are destroyed.]]',
      'Logs are automatically deleted.',
      'Access logs are erased at regular intervals.',
      'We keep questions for two years, then securely erased.',
    ],
    ignored: [
      'Offensive pictures are removed within 24 hours.',
      'The day after it ends we count the votes.',
      'Closing your account does not erase your data.',
      'We paint the mill every 30 days.',
      'When you leave a comment, we delete rude words.',
      'A lamp is kept in the window, and then it is sold.',
      'You can close your account once the fair is over.',
      'If we learn that a child under 13 has written to us, we delete the letter when we have responded.',
      'You can delete your photos when you no longer need them.',
      'We delete your data upon your request.',
      'Deletion of data that we no longer need.',
      'We grieve on account closure.',
      'We do not delete your data when you close your account.',
      'You have the right to ask for erasure where the data is no longer necessary.',
      'This cookie is removed after the session.',
      'We clean our shop at regular intervals and never erase a log.',
    ],
  },
  sources: ['GDPR, Article 5(1)(e)', 'ToS;DR: deletion after account closure'],
});
