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
    '{@takes ...6 {non-user*|non-member*}|non-member information|information about ...6 non-user*}',
    `
      {@collect|share~|provide~|submit~|send~|give~|supply~|including|pull~} ...4 @data ...3 {
        {about|of|for|relating to} {
          other {people|individuals}|others|another {person|individual}|[your] friends|your contacts|somebody else
        }|relating to a third party
      }
    `,
    {
      phrase: '{{friend|friends|contacts} {name*|email [address*]}|recipient {name*|email [address*]}}',
      with: ['{ask~|collect~|provide~|give~|store~|submit~|need~|use~}'],
    },
    `
      {name*|email*|address*|numbers|contact information|information} ...2 {of|for|about} {
        your friend*|the {recipient*|person {you|to whom|with whom}}|recipients|other individuals|people you know
        |people you invite
      }
    `,
    'send~ ...1 {your|the|that|a} friend* ...4 {email|invitation}',
    '{you|users} ...3 invite ...10 their ...1 email*',
    '{@collect|give us} ...12 {people|individuals} who ...1 not ...3 {use|account|users}',
    `
      {names|addresses|numbers|contacts|@data} ...4 {of|about|on} ...1 {people|persons|individuals|those|anyone} who
      ...2 {never|not} ...3 {use~|account*|regist*|sign*|join*}
    `,
    '{emergency contact*|next of kin}',
    '{photo*|picture*} ...4 other {people|individuals}',
    '{people|anyone} whose ...3 @data ...2 you ...1 {share|provide}',
    '{visitor*|users} {of|to} ...3 {customer*|client*} {site*|website*}',
    '{{called|calling} party|receiving party number}',
    '{store~|upload~} ...6 {from|in} {your|the} {address book|contacts}',
    'about you when others ...4 {import|sync}',
    {
      phrase: 'whether or not you {have|are} ...4 {account*|logged}',
      with: ['partners', 'occurs'],
    },
  ],
  unless: [
    'categor* of recipients',

    '{would reveal|knowingly|requests information}',
  ],
  hears: ['users'],
  examples: {
    found: [
      "You give us your contacts' email addresses when you share an album with them.",
      'We hold the addresses of people who have never signed up for our letters.',
      'Please make sure that the people whose information you provide have seen this policy.',
      'Users may upload pictures in which other individuals appear.',
      'We hold the names of your emergency contacts.',
      "We collect information about visitors to our customers' websites.",
      'We log the called party and the time of each call.',

      'If you recommend us, we keep the email address of your friend.',
      'We receive data about people who do not have an account with us.',
      'When you upload your contacts, we store the numbers in your address book.',
      '[[You may submit information about other people when you send a gift.]] We use it to deliver the parcel.',
      'Shadow profiles hold information about non-users.',
      'Where you give us personal data about somebody else, you need their consent.',
      'What we receive:\n• [[phone numbers of people you invite]]',
      'We send your friend one email with the invitation.',
      'If you invite a colleague, we keep their email address.',
    ],
    ignored: [
      'Whoever requests information about another person has to use a form.',
      'We require the receiving party to protect your data.',
      'People who have never used our maps will find them easy to read.',
      'We do not knowingly collect information from children or other individuals who are not able to agree.',
      'Do not share your password with another person.',

      'You can read the magazine if you do not have an account.',
      'We do not collect information about your friends.',
      'Tell your friends about us.',
      'Charts show how visitors from other cities use our site.',
      'We never sell information about you to third parties.',
      'We receive information about third-party services and list the names of friends of our festival.',
      'We invite readers to change their email address in the settings.',
      'You may send a friend the address of this page yourself.',
    ],
  },
  sources: ['ToS;DR: they store data on you even if you did not interact with the service', 'GDPR Art. 14'],
});
