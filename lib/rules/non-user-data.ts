import { defineRule } from './define-rule';

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
    '{non-user*|nonuser*|non-member*|nonmember*|non-registered}',
    '{@collect|share~|provide~|submit~|send~|give~} ...6 @data ...4 {about|of|from|on|regarding|concerning|relating to} ...2 {other people|others|other individuals|other persons|another person|someone else|third persons|your friends|your contacts|your family|family members|your friend|people who|individuals who|non}',
    "{@collect|ask~|provide~|submit~|need~} ...9 {friend's|friends'|friends|friend|recipient's|recipients|recipient|invitee*|referral*} ...2 {name*|email*|e-mail*|phone|address*|contact|information|details}",
    "{name*|email*|e-mail*|phone number*|address*|information} ...4 {of|about|for} ...2 {your friend*|the recipient*|people you invite|your contacts|the person|friends and}",
    'whether or not you {have|are} ...6 {account*|member*|user*|registered|logged}',
    '{people|persons|individuals|anyone|those|you|someone|person} [who] {do not|don\'t|does not|doesn\'t|are not|is not|have not} ...2 {have an account|use our|use the|have our|registered|a member|a user|users|members|signed up|yet a registered}',
    '{import~|upload~|sync~|synchroni*|access~|receive~|collect~} ...6 {address book*|phonebook|contact list*|your contacts|contacts from|their contacts|phone book}',
    '{user*|customer*|client*} ...2 {end users|end user|customers} ...6 {personal data|personal information}',
  ],
  unless: [
    '{browse|visit|use|access|view} ...6 without {registering|an account|creating}',
    'you {can|may} ...9 if you {do not|don\'t} have',
    '{not|don\'t} ...2 have an account ...6 {you can|you may|please|contact}',
    'to your address book',
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
