import { defineRule } from '../define-rule';

export default defineRule({
  id: 'end-to-end-encryption',
  topic: 'data-security',
  stance: 'good',
  title: 'End-to-end encrypted',
  why: 'If not even the company can read it, nobody can demand it from the company.',
  holds: 'content is end-to-end encrypted, or the company cannot read it',
  matches: [
    'zero {knowledge|access} [of|encryption|architecture]',
    'encrypted ...3 locally',
    '{@not|no} ...4 {key|keys} ...4 {decrypt|read|access}',
    'end-to-end {encrypt~|encrypted|encryption}',

    'encrypted ...6 {on|by} {your|the|client} [own] {device|side|browser}',
    'only you ...6 {read|decrypt|key~|keys}',
    '{@not|no} ...8 {read|decrypt|access|view|possess|ability|means|see} ...6 {encrypted|message content*|content* of your {messages|files|calls|communications|documents}|content [or metadata] of your {messages|files|calls|communications|documents}}',
    '@not ...2 {decrypt|read} ...3 {files|messages|content*|data|documents|emails|photos}',
    'encryption keys ...8 {only|stored} [only] on your device*',
    '{messages|calls|files|photos|content} ...4 {cannot|not} ...2 be {read|accessed|seen} by us',
    '{you|users} {control|hold|own|keep|have} [your|the|their] [own] {encryption|private} {key|keys}',

    '{no|not} ...3 visibility ...3 {content*|photos|files|messages|documents}',
    'encrypted ...3 {on|at} ...2 client side',

    'encrypted ...6 before ...5 {leave~|leaving|upload*}',
  ],
  unless: ['{not|no} ...4 {offer|provide|support|use} ...4 {end-to-end|end}'],
  examples: {
    found: [
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
      'Your connection to us is encrypted from end to end of our own network by a guard.',
      'We can read your encrypted files when a court demands it.',
      'We do not offer end-to-end encryption.',
      'End to end, the parcel took three days.',
      'We hold the encryption keys in a safe.',
      'You have a key to your room.',
    ],
  },
  sources: ['ToS;DR: user content is encrypted and cannot be read by the service'],
});
