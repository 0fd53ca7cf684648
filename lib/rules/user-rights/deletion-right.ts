import { defineRule } from '../define-rule';

export default defineRule({
  id: 'deletion-right',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can have your data deleted',
  why: 'What has been deleted can no longer leak, be sold or be used.',
  holds: 'users can delete their data or ask for deletion or erasure',
  doesNotHold: 'only an account may be deactivated',
  matches: [
    '@asks ...7 {delete~|erase~|remove~|destroy~|purge~|clear} ...3 @own-details',
    '@asks ...7 {delete~|erase~|remove~|destroy~|purge~|clear} @rights-verb ...6 @own-details',
    '@asks ...6 {delete~|erase~|remove~|destroy~|purge~|clear} {it|them|data|information|your account|your entire account}',
    '{delete|erase|clear} ...4 @own-data ...3 through ...4 dashboard',
    '@asks ...8 {deletion|erasure|removal} ...5 of ...5 {@own-details|it}',
    '{@asks|want|would like|wish} ...8 {@own-details|it|them} ...5 {deleted|erased|removed}',
    '{have|get|having} ...3 @data ...5 {deleted|erased}',
    '{right|rights|request|requests|requesting} ...8 {deletion|erasure|erase|delete}',
    '{delete|erase|deleting} ...2 @own-data ...10 {by|through|via|please|at|in|under} ...3 @by-the-reader',
    '{deletion|erasure|removal} request*',
    'right to be forgotten',
  ],
  unless: ['{cookie*|history} ...4 browser', 'reserve~ the right'],
  examples: {
    found: [
      'You may ask us to erase your personal data.',
      'You can delete the information in your profile under "My details".',
      'You have these rights:\n• [[the right to deletion]]\n• the right to know',
      'Upon your request we will remove all records about you.',
      'If you want your details deleted, write to the address below.',
    ],
    ignored: [
      'You can deactivate your account at any time.',
      'We delete your personal data after two years.',
      'You can delete cookies in the settings of your browser.',
      'We cannot delete your data.',
      'Moderators remove posts that break the house rules.',
    ],
  },
  sources: ['GDPR Art. 17', 'CCPA, Cal. Civ. Code § 1798.105', 'OPP-115: user access, edit and deletion, delete'],
});
