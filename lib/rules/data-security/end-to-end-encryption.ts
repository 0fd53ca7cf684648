import { defineRule } from '../define-rule';

export default defineRule({
  id: 'end-to-end-encryption',
  topic: 'data-security',
  stance: 'good',
  title: 'End-to-end encrypted',
  why: 'If not even the company can read it, nobody can demand it from the company.',
  holds: 'content is end-to-end encrypted, or the company cannot read it',
  matches: [
    '@not {have|store|know|hold|possess} ...4 your {encryption key*|master password|passphrase}',
    'zero {knowledge|access} [of|encryption]',
    '{@not|no} ...4 keys ...4 {decrypt|access}',
    '{end-to-end|e2e} {encrypt~|encryption}',

    'encrypted ...6 {on|by} {your|the|client} {side|phone|device}',
    `
      {@not|no} ...8 {decrypt|access|possess|ability|means|see} ...6 {
        encrypted|message content*|content* [or metadata] of your {messages|files|communications}
      }
    `,
    `
      {cannot|unable to|not able to|no way to} ...2 {decrypt|read} ...3 {
        files|messages|data|emails|notes|chats|vault|what you
      }
    `,
    'encryption keys ...8 stored [only] on your device*',
    '{you|users} {control|hold|have} ...2 encryption keys',

    '{no|not} ...3 visibility ...3 photos',

    'encrypted ...6 before ...5 {leave~|reach*}',
    '{key|keys} ...2 {only you|never leave*|stay with you}',
    'only ...1 be ...1 decrypted ...4 {device*|you|recipient*}',
    { phrase: 'not even {we|us}', with: ['read'] },
    'neither ...8 can {read|decrypt}',
    {
      phrase: `
        encrypt* ...12 {
          only you {know|hold|can {read|see|open|decrypt}}|no one but you|known only to you
          |{we|us} {cannot|are not able to|are unable to} ...2 {read|access|see|decrypt|view}
        }
      `,
      unless: ['{password* ...4 encrypt*|card|cards|payment*|billing}'],
    },
  ],
  unless: ['{cookie*|encryption ends}'],
  examples: {
    found: [
      'Your diary is locked with a key that only you have.',
      'Nobody can read your diary, not even us.',
      'A letter can only be decrypted by the device of its reader.',
      'Calls are E2E encrypted.',
      'Larkspur does not know your master password.',
      'We have no way to read what you write.',
      'Neither Larkspur nor its suppliers can read your diary.',
      'Your diary is encrypted with a phrase that only you know.',
      'Diaries are encrypted, so we cannot see what is in them.',
      'We are unable to read your messages.',
      'Your safe is encrypted on your device.',
      'Ours is a zero-knowledge system.',
      'Your diary is encrypted locally on the phone.',
      "We don't have the keys to decrypt your diary.",
      'Messages are end-to-end encrypted.',
      'Larkspur cannot decrypt the files that you store with us.',
      'Only you hold the key, so only you can read your diary.',
      '[[We have no ability to read your encrypted notes.]] Do not lose your key.',
      'You hold the encryption keys, not us.',
      'Notes are encrypted before they leave your phone.',
    ],
    ignored: [
      'What you send us passes the server where the end-to-end encryption ends.',
      'Nobody knows the weather of next week, not even us.',
      'Backups can only be decrypted by our board.',
      'We encrypt your diary, and only you and our clerks can see it.',
      'We do not store your password in a cookie.',
      'Data is encrypted on its way, so only you can log in with your password.',
      'Cookies cannot read data on your disk.',
      'Card numbers are encrypted by our bank, and we cannot see them.',
      'Passwords are stored encrypted, and only you know yours.',
      'Neither the mill nor the shop can be heard.',
      'Your connection to us is encrypted from end to end of our own network by a guard.',
      'We do not read your messages.',
      'We can read your encrypted files when a court demands it.',
      'We do not offer end-to-end encryption.',
      'End to end, the parcel took three days.',
      'We hold the encryption keys in a safe.',
      'You have a key to your room.',
      'End-to-end encryption means that only sender and recipient can read a message.',
    ],
  },
  sources: ['ToS;DR: user content is encrypted and cannot be read by the service'],
});
