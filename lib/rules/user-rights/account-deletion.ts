import { defineRule } from '../define-rule';

export default defineRule({
  id: 'account-deletion',
  topic: 'user-rights',
  stance: 'good',
  title: 'You can delete your account',
  why: 'You can leave for good when you no longer want the service.',
  holds: 'the account can be closed, cancelled or deleted by or for the user',
  matches: [
    `
      {
        delete~|close~|shut down|cancel~|cancelling|terminate~|remove~|erase~|deletion of|closure of|cancellation of
        |termination of
      } ...2 {your|my|their|his|the|an|user|customer} ...3 {
        account*|membership|profile|registration|user registration
      }
    `,
    'account* ...2 {be|is} ...2 {deleted|terminated} ...9 {by you|contact*}',
    '{have|like|need|want} ...1 {your|their} {account|profile|membership} ...9 {removed|deleted|closed|cancelled}',
    '{request|ask} that {your|their} account be {removed|deleted|closed}',
    'account {deletion|closure|cancellation|termination}',
  ],
  unless: [
    'bank account*',
    `
      {delete~|cancel~|deactivate~|remove~} ...4 {notification*|message*|photo*|order*|post*} {for|from|in|on}
      ...2 account*
    `,
    '{we|company|reserve the right} ...8 {suspend|terminate|disable|close|deactivate} ...4 account*',
    'we ...2 delete ...3 the ...2 account*',

    '{child|13|violat*|suspen*|fraud*|abus*|inactiv*|breach*|infring*|we are entitled}',

    '{your|user|optional|certain} [account] profile information',
  ],
  examples: {
    found: [
      'Guests who leave may have their profile removed.',
      'Guests can ask that their account be closed.',
      'If you want your account and its data to be deleted, call the mill.',
      'You can shut down your account whenever you like.',
      'To have your account removed for good, write to us.',
      'If you would like your account removed, write to us.',
      'Write to us if you wish to terminate your account.',
      'You may close your account at any time.',
      'To delete your account, open the settings and choose "Leave".',
      'We keep your messages until you delete your account.',
      'You can ask us for:\n• [[deletion of your account]]\n• a copy of your files',
      'If you cancel your membership, we erase your profile within a month.',
    ],
    ignored: [
      'You may delete your account profile information.',
      'You may deactivate your account, which hides it.',
      'It is our policy to close the accounts of users who infringe rights of others.',
      'We are entitled to delete your account.',
      'You can close your bank account at any branch.',
      'Remove a photo from your account by pressing the cross.',
      'You can deactivate notifications for your account on the phone.',
      'Guests often ask to open their account again after they closed the door.',
      'You need your account for a year before a prize is paid.',
      'Remove the old card from the account before you travel.',
      'We may terminate your account if you break these rules.',
      'When we learn that a user is under 13, we delete the account.',
      'You cannot delete your account.',
      'You can remove a bank account from the list of payment methods.',
      'You are responsible for whatever happens under your account.',
    ],
  },
  sources: ['ToS;DR: you can delete your account', 'OPP-115: user access, edit and deletion, delete account'],
});
