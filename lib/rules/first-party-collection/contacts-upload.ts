import { defineRule } from '../define-rule';

export default defineRule({
  id: 'contacts-upload',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Collects your contacts',
  why: 'It is not only your data: friends and colleagues never agreed to be on file.',
  holds: "address book, contact list or friends' details are or may be collected",
  doesNotHold: 'your own contact details',
  matches: [
    '{look~|search~|go} through ...1 {your|their} {contacts|address book|phone book}',
    {
      phrase: '{{address|phone} {book|books}|phonebook|{contact|contacts|friend|friends} {list|lists}}',
      with: ['@keeps', '{sync~|import~|upload~|invite~|find|provide~|give~|connect~}'],
    },
    'contacts ...2 stored {on|in} your device*',
    '{you|users} ...3 invite ...10 their ...1 email*',
    '{@collect|include~} ...14 list of ...2 {contacts|friends}',
    `
      {access~|read~|import~|upload~|sync~|connect~|receive~|collect~} ...3 {your|their|the} ...1 {
        contacts|{device|devices|phone} contact information
      }
    `,
    '{import|sync|upload|imports|imported} ...2 contacts',
    {
      phrase: '{{friend|friends|contacts} {name*|email [address*]}|recipient {name*|email [address*]}}',
      with: ['{ask~|collect~|provide~|give~|store~|submit~|use~|need~}'],
    },
    `
      {name*|email*|information} ...2 {of|about|for} {your|the|other} [facebook|social network]
      {friend*|recipient*|contacts}
    `,
    '{email*|address*|numbers} ...2 of ...1 {people you know|people you invite}',
  ],
  hears: ['users', 'rights'],
  unless: [
    '{to your|shipping|our|our internal} address book',
    'without sending',
    'apps and websites you use',

    'encrypt*',
  ],
  examples: {
    found: [
      'You may also ask us to import your contacts.',
      'We collect your contacts to suggest people you may know.',
      "The app may access your phone's contact information.",
      'With your permission the game looks through your contacts to find friends.',
      'We may collect the names and phone numbers of contacts stored on your device.',
      'If you invite someone, we will collect their email address to send the invitation.',

      'If you allow it, we upload the address book of your phone.',
      "To invite someone we ask you for your friend's email address.",
      'We receive your contacts when you import them from another service.',
      'The app asks to read the contacts on your phone.',
      'You can sync your contacts, and we look for people whom you know.',
      'For the referral scheme we need the phone numbers of people you know.',
      'Depending on your settings, we collect:\n• the model of your phone\n• [[your contact list]]',
    ],
    ignored: [
      'Messaging apps often upload a whole address book.',
      'Your address book never leaves your phone.',
      'We collect your contact information when you order.',
      'You may look through our contacts page.',
      'We add you to our internal address book and keep a note of your calls.',
      'Contact us to be removed from our list.',

      'We collect your name and your contact details.',
      'We do not access your address book.',
      'Add our email address to your address book so that our letters arrive.',
      'You can share an article with your friends.',
      'Our helpline knows the names of people who run your local branch.',
    ],
  },
  sources: ['OPP-115: contact and social media data', 'ToS;DR: broad device permissions'],
});
