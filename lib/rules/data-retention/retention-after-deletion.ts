import { defineRule } from '../define-rule';

export default defineRule({
  id: 'retention-after-deletion',
  topic: 'data-retention',
  stance: 'bad',
  title: 'Keeps data after you leave',
  why: 'Closing your account does not end the matter: some of your data stays with the company.',
  holds: 'some data remains after deletion or account closure (backups, legal, business needs)',
  matches: [
    {
      phrase:
        '@keep ...20 {after|following|even if|once|upon|even though|when} ...8 {@account-end|deletion|deleted|delete|terminat*|removed|removal|cancel*|deactivat*|withdraw*}',
      unless: ['{after|upon|at} which'],
    },
    '{after|following|even if|if|when|once|upon} ...10 {@account-end|delet*|remov*|erasure|terminat*|cancel*|deactivat*|withdraw*} ...25 {{may|might|will|can|must|could|also|still|shall|continue to|we} ...4 {retain|keep|store|hold|maintain|remain|retained|kept|stored|be available}}',
    '{backup*|back-up*|archive|archival|residual} ...12 {remain*|persist*|delet*|kept|purg*|erased}',
    '{delet*|remov*|clos*} ...25 {backup*|back-up*|residual cop*}',
    '{law|laws|legal*|tax} ...5 {requires|require|asks|required|obliged|obligation*} ...3 us ...2 to ...2 {keep|retain|store} ...6 {some|certain|parts|your|of your}',
    '{remain~|persist~|retained|kept|stored|residual} ...6 {in|on|within} ...4 {backup*|back-up*|archives|archival|archived|cached}',
    '{may|might|will|must|could|also|need to|required to} ...4 {retain|keep|hold|preserve|store} ...3 {certain|some|limited|residual|a copy|copies|such|parts|any|your} ...10 {@data|records|copies} ...20 {comply|legal*|law|obligation*|legitimate|fraud|dispute*|enforce*|record*|accounting|tax|audit*|investigat*}',
    '{not|cannot} ...8 {delete|remove|erase|deletion|deleted|removed|completely} ...20 {law|legal*|obligation*|backup*|residual|record*|all of your|immediate*|every}',
    '{delete|deleted|erase|erased|remove|removed|destroy} ...15 {unless|except|but|however|save} ...12 {retain|keep|law|legal*|required|obliged|legitimate|longer|prevent*}',
  ],
  unless: ['cookie*'],
  hears: ['hypothetical'],
  examples: {
    found: [
      'Even after you delete your account, we retain some of your information.',
      'Deleted photos may remain in our backups for a while.',
      'We will delete your data unless the law requires us to keep it.',
      'You can leave at any time. [[After account closure we may keep certain records to prevent fraud.]]',
      'We may need to retain certain information to comply with our legal obligations.',
      'If we cannot delete all of your information, we will tell you why.',
    ],
    ignored: [
      'After you close your account, we delete everything at once.',
      'We keep our website in good repair and make backups of it.',
      'We store your data in Norway.',
      'When you delete a photo, it is gone within a minute.',
      'We keep your data while you have an account.',
      'If we delete your account, all of your information goes with it.',
    ],
  },
  sources: ['GDPR, Article 17(3)', 'ToS;DR: data kept after a request for erasure'],
});
