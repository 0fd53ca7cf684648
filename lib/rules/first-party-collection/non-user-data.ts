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
    '{@takes|information about|data about|details of|information on} ...6 {non-user*|nonuser*|non-member*|nonmember*}',
    '{non-user|non-member|nonmember} information',
    '{@collect|share~|provide~|submit~|send~|give~|upload~} ...4 @data ...3 {about|of|regarding|concerning|relating to} {other people|others|other individuals|other persons|another person|another individual|someone else|third persons|your friends|your contacts|your family|family members|your friend|friends}',
    {
      phrase:
        '{{friend|friends|invitee|buddy} {name*|{email|e-mail} [address*]|phone|address*|contact {information|details}|details}|recipient {name*|{email|e-mail} [address*]|contact}}',
      with: ['ask~', 'collect~', 'provide~', 'store~', 'submit~', 'enter~', 'give~', 'keep~', 'need~'],
    },
    '{collect~|ask~|store~|keep~|receive~} ...9 {name*|email*|e-mail*|phone number*|contact {information|details}|information} ...2 {of|about|for} {your friend*|the recipient*|a friend|the person|people you invite|other individuals}',
    "{collect~|store~|receive~|process~|keep~|hold~|give us|information about} ...12 {people|persons|individuals|those|someone|person} who {do not|don't|does not|are not|is not|have not|have never|never} [yet] ...2 {used|have an account|have account*|use our|registered|a member|members|users|user|signed up|use the}",
    '{store~|collect~|receive~|upload~|import~} ...6 {from|in} {your|their|the} {address book|contacts|phone book|contact list}',
    'about you when {others|other users|other people|someone} ...4 {import|sync|upload|share|connect}',
    '{use~|access~} ...9 in your address book',
    {
      phrase: 'whether or not you {have|are} ...4 {account*|member*|user*|registered|logged}',
      with: ['partners', 'occurs', 'receive~', '{other|third-party|third party} {sites|websites|apps}'],
    },
  ],
  unless: [
    '{browse|visit|use|access|view} ...6 without {registering|an account|creating}',
    'contact us',
    '{enroll|enrol|become a member|lodged}',
    'verify your',
    'to your address book',
    'agreement',
    'would reveal',
    '{legally|your responsibility|obtain|obtained|make sure|ensure|applicable law*|have the right to}',
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
