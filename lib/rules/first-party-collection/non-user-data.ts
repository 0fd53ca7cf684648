import { defineRule } from '../define-rule';

export default defineRule({
  id: 'non-user-data',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Keeps data on people who are not users',
  why: 'People who never signed up, and never agreed, end up on file all the same.',
  holds:
    'data about people who do not use the service (friends, contacts, invitees, people in content, visitors of other sites) is stored or received',
  doesNotHold: 'site visitors without an account',
  matches: [
    '{@takes|information about} ...6 {non-user*|non-member*}',
    'non-member information',
    '{@collect|share~|provide~|submit~|send~|give~|upload~} ...4 @data ...3 {about|of|regarding|concerning|relating to} {other people|others|another person|another individual|your friends|your contacts|friends}',
    {
      phrase:
        '{{friend|friends} {name*|email [address*]|phone|address*|details}|recipient {name*|email [address*]|contact}}',
      with: ['ask~', 'collect~', 'provide~', 'store~', 'submit~', 'need~'],
    },
    '{collect~|ask~|store~|keep~|receive~} ...9 {name*|email*|contact {information|details}|information} ...2 {of|about|for} {your friend*|the recipient*|the person|other individuals}',
    '{collect~|store~|receive~|process~|keep~|hold~|give us} ...12 {people|persons|individuals|those|someone|person} who {do not|are not|never} [yet] ...2 {used|have an account|members|users|user}',
    '{store~|collect~|receive~|upload~|import~} ...6 {from|in} {your|their|the} {address book|contacts}',
    'about you when {others|someone} ...4 {import|sync|upload|share|connect}',
    '{use~|access~} ...9 in your address book',
    {
      phrase: 'whether or not you {have|are} ...4 {account*|user*|logged}',
      with: ['partners', 'occurs'],
    },
  ],
  unless: [
    'to your address book',

    'would reveal',
    '{legally|obtain|obtained|make sure|ensure|applicable law*}',
    '{child|children}',
  ],
  hears: ['users'],
  examples: {
    found: [
      'If you recommend us, we keep the email address of your friend.',
      'We receive data about people who do not have an account with us.',
      'When you upload your contacts, we store the numbers in your address book.',
      '[[You may submit information about other people when you send a gift.]] We use it to deliver the parcel.',
      'Shadow profiles hold information about non-users.',
    ],
    ignored: [
      'You can read the magazine if you do not have an account.',
      'We do not collect information about your friends.',
      'Tell your friends about us.',
      'Charts show how visitors from other cities use our site.',
    ],
  },
  sources: ['ToS;DR: they store data on you even if you did not interact with the service', 'GDPR Art. 14'],
});
