import { defineRule } from '../define-rule';

export default defineRule({
  id: 'no-deletion',
  topic: 'user-rights',
  stance: 'bad',
  title: 'You cannot delete your data',
  why: 'What you once hand over stays with them, whatever you later think of it.',
  holds: 'data or account cannot be deleted, or requests for it are refused in general',
  doesNotHold: 'some data is kept by law',
  matches: [
    '{you|users|members|customers} ...1 {cannot|are not able to|are unable to} ...2 {delete|erase|remove} ...2 {@data|account*|profile|content}',
    '{data|information|account*|profile|records|messages} ...2 {cannot|will not} be ...2 {deleted|erased|removed}',
    '{we|us} ...1 {cannot|do not|never} ...1 {delete|erase|remove} ...2 {@personal-data|accounts}',

    'not possible ...3 to {delete|erase|remove} ...4 {@data|account*}',
  ],
  unless: ['{legal*|backup*|completely|require*|tax|if|certain|permanently}'],
  examples: {
    found: [
      'You cannot delete your account.',
      'Once posted, your comments and the data in them cannot be removed.',
      'It is not possible to erase your data from our archive.',
      '[[We do not delete user data.]] Think before you type.',
      'Please note:\n• [[Members are not able to delete their profile.]]\n• Guests keep no profile.',
    ],
    ignored: [
      'We cannot delete records that tax law makes us keep.',
      'You can delete your account at any time.',
      'Because of backups we may not be able to delete your data immediately.',
      'Closing the app does not automatically delete your data.',
      'You may not remove copyright notices from the content.',
    ],
  },
  sources: ['ToS;DR: your account or data cannot be deleted', 'GDPR Art. 17'],
});
