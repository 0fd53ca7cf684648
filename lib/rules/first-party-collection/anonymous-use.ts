import { defineRule } from '../define-rule';

export default defineRule({
  id: 'anonymous-use',
  topic: 'first-party-collection',
  stance: 'good',
  title: 'Usable without giving personal data',
  why: 'You can look around, or even use it all, without saying who you are.',
  holds:
    'the service can be used, or most pages visited, without an account, registration or revealing who you are; or pseudonyms are allowed',
  doesNotHold: 'only some optional field may be left out',
  matches: [
    `
      {use~|visit~|browse~|access~|enjoy~|read~|listen~|play~|work~|look around|shop|purchases|obtain|available}
      ...12 without [{having to|being required to|requiring you to|the need to|directly}] {
        registering|registration|creating|an account|logging|log|signing|identify~ yourself|telling us
        |become ...1 registered
        |{providing|giving|disclosing|revealing|submitting|sharing} ...4 {personal|personally|any information}
      }
    `,
    '{use|visit|access} ...12 possible without ...6 @data',
    {
      phrase: '{you|users} ...4 {use|browse|visit|access|post} ...5 {anonymously|incognito}',
    },
    '{you|users} [to|can|may] {remain|stay|keep yourself} ...1 anonymous',
    'right ...3 not identify~ yourself',
    '{deal~ with us|register|sign up} ...6 {anonymously|a pseudonym}',
    '{you|users} ...6 {use|choose|register} ...4 {a pseudonym|an alias|aliases|pseudonyms}',
    '{pseudonym*|nickname*|alias*} ...6 {allowed|as your name}',
    '{anonymous|pseudonymous|numbered} {account*|participation|donations|and pseudonymous}',
    '{use~|browse|enjoyed|shop|order|check out} ...4 as a {guest|visitor}',
    'optionally register',
    '{real name|nickname} ...6 @not ...1 {have|be}',
    `
      {browse|browsing} ...12 {@not|no|none} ...8 {
        collect~ ...3 any ...2 @data|personal ...2 @data ...3 {is|are} ...2 {captured|stored|recorded}
      }
    `,
    '@not ...4 collect ...2 personal ...3 @data ...6 when ...4 visit',
  ],
  denies: [
    '@data ...8 {is|are} {requested|asked|required} ...2 {from|of} {users|you|visitors}',
    `
      {require~|need~|have to|necessary [for you] to} [you|users] [to] {
        register|registration|sign up|sign in|log in|[create|have|open|register|set up] [for] [a|an] ...1 account
      }
    `,
    {
      phrase: '{account|registration} [is|are] [not] {required|needed|mandatory}',
    },
    `
      {require~|need~|ask~|have|necessary} [for] [you|users] [to|for] [provide|give|submit|disclose]
      ...4 {personal|personally|your name} ...8 to ...3 {use|browse|visit|access|read|create|have}
    `,
    {
      phrase: '{asked|ask {you|users}} ...2 {to|for} ...4 {your name|personal|personally|identif*}',
      unless: ['by ...2 email*', '{more|unless}'],
    },
    '{require~|need~|have to} ...6 real name',
  ],
  unless: [
    '{your|consumer|submit a [valid|verifiable]} request*',
    '{more|additional} {personal|data|information}',
    '{log|logging|sign|signing} [on|in] {again|each|every}',
    'collect ...16 {if|when} you ...9 without',
    '{information|data} ...3 required',
    'incognito mode',
    '{cookie*|once}',
  ],
  hears: ['users', 'control'],
  examples: {
    found: [
      'It is not necessary for you to register with us in order to read this website.',
      'You do not have to give any personal information to browse our maps.',
      'Our maps are available without requiring you to identify yourself.',
      'You may browse anonymously.',
      'You can check out as a guest.',
      'You may read the timetable without signing in.',
      'You can browse the gallery without directly giving us personal data.',
      'Tunely works without registration: simply install it and press play.',
      'Feel free to sign up under a pseudonym; we do not check names.',

      'You can browse most of our pages without telling us who you are.',
      'You do not need an account to use the converter.',
      'You may register under a pseudonym.',
      'You do not have to provide personal information to visit our site.',
      '[[Registration is not required.]] You may still open an account to save your maps.',
      'If you are only browsing our pages, we do not collect any personal data.',
      'You are not required to open an account to read the forum.',
      'Your nickname need not be your real name.',
      'While you browse the catalogue, no personal information is recorded.',
      'A visit to our pages is possible without the disclosure of any personal data.',
      'You have the option of dealing with us anonymously where that is practicable.',
      'Nobody needs an account: no registration required.',
      'You can listen to every episode without an account.',
      'No personal data (such as your name) is requested from users.',
      'You have the full ability to use aliases when you write to us.',
    ],
    ignored: [
      'It is necessary for you to register with us first.',
      'Describe yourself as a guest of the inn.',
      'We remember you so that you can use the shop without signing in again.',
      'We collect analytics data anonymously.',

      'The phone number may be left out.',
      'You cannot use the shop without creating an account.',
      'We use the data anonymously to improve the site.',
      'We also collect data when you use the app without creating an account.',
      'We share anonymous statistics.',
      'When you visit our shop we record your name and your order.',
      'You are not required to give us your telephone number when you order.',
      'We do not collect personal data from children who visit the site.',
      'We store a username of your choosing and your e-mail address.',
      'No personal information is required to be kept for longer than a year.',
      'An order is not possible without your address.',
      'The cookie means that you do not need to log in on each visit.',
      'We will never ask you for personal information by e-mail.',
      'We do not ask you for personal information unless we have to.',
      'You need not create an account to submit a request.',
      'You do not need an account to submit a verifiable request.',
      'If you use incognito mode, we may still recognise you.',
      'Personal data is requested from users when they sign up.',
      'You may not use aliases.',
    ],
  },
  sources: ['ToS;DR: the service allows you to use pseudonyms', 'ToS;DR: no need to register'],
});
