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
    '{you|users|members|customers} ...1 {cannot|can not|can t|will not be able to|are not able to|may not|are unable to} ...2 {delete|erase|remove} ...2 {@data|account*|profile|content}',
    '{data|information|account*|profile|records|messages|posts|comments} ...2 {cannot|can not|can t|can never|will never|may not|will not} be ...2 {deleted|erased|removed}',
    '{we|us} ...1 {cannot|do not|can not|will not|never|are not able to|are unable to} ...1 {delete|erase|remove} ...2 {@personal-data|accounts|user data}',
    '{not|never} ...2 {offer|provide|have} ...4 {way|option|possibility|means} ...2 {of deleting|to delete|to erase}',
    '{impossible|not possible} ...3 to {delete|erase|remove} ...4 {@data|account*}',
    '{deny|refuse|reject} all ...3 {deletion|erasure}',
  ],
  unless: [
    '{cookie*|law|laws|legal*|backup*|back-up*|completely|entirely|fully|until|unless|immediately|residual|third part*|other users|from their|automatically|obligat*|require*|tax|if|where|when|while|certain|search engine*|permanently}',
  ],
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
