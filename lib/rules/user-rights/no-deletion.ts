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
    '{you|users|members} ...1 {cannot|can not|not {be able|able}} ...2 {delete|remove} ...2 {@data|account*|profile}',
    '{@data|account*|review|comments} ...5 {cannot|{can|will} {not|never}} be ...2 {deleted|erased|removed}',
    `
      we ...1 {cannot|do not|will not|never|not able to|unable to} ...1 {delete|remove|offer}
      ...2 {@personal-data|account information|accounts|records|account deletion}
    `,
    `
      {not possible|no {way|means}|not ...2 {offer|have|provide} ...2 {way|means}} ...5 to {delete|erase}
      ...3 {@data|account*|profile}
    `,
  ],
  unless: ['{legal*|backup*|completely|require*|tax|if|certain|permanently|without|while|unless|others}'],
  examples: {
    found: [
      'We will not: remove any account information from our database for any reason.',
      'The mill does not offer a way to delete your profile.',
      'Please note that we are unable to delete your records.',
      'There is no way to erase your account.',
      'Once it has been sent, a review cannot be deleted.',
      "You can't remove your data from the book of guests.",
      'We do not offer account deletion.',
      'You cannot delete your account.',
      'Once posted, your comments and the data in them cannot be removed.',
      'It is not possible to erase your data from our archive.',
      '[[We do not delete user data.]] Think before you type.',
      'Please note:\n• [[Members are not able to delete their profile.]]\n• Guests keep no profile.',
      "We can't delete your data.",
    ],
    ignored: [
      'Information that others have shared is not part of your account and will not be deleted.',
      'There is no way to the mill by road.',
      'We never delete your data without asking you first.',
      'Accounts cannot be removed while an order is open.',
      'We cannot delete records that tax law makes us keep.',
      'You can delete your account at any time.',
      'Because of backups we may not be able to delete your data immediately.',
      'Closing the app does not automatically delete your data.',
      'You may not remove copyright notices from the content.',
      "We can't delete your data without your help.",
      'What you brought along from other apps is data that will not be deleted unless you delete it here.',
    ],
  },
  sources: ['ToS;DR: your account or data cannot be deleted', 'GDPR Art. 17'],
});
