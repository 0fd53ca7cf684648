import { defineRule } from '../define-rule';

export default defineRule({
  id: 'cookies',
  topic: 'tracking',
  stance: 'neutral',
  title: 'Uses cookies',
  why: 'Cookies let a site know you again: for log-in and baskets, or to follow what you do.',
  holds: 'cookies or local storage are set by the service',
  doesNotHold: 'said not to be used',
  hears: ['control', 'headings'],
  matches: [
    '{in ...2 local storage|place~ ...3 text files|drop~ ...2 cookie*}',
    `
      @we ...8 {
        use~|set~|place~|store~|employ~|utilize~|deploy~|send~|collect~|rely on|transfer~|assign~|give~|allow~
        |deliver~|issue~
      } ...12 {cookie*|local storage}
    `,
    '{use~|utilize~|employ~|through|via|by|with|set~|place~|store~} ...8 {cookie*|local storage}',
    `
      cookie* ...6 {are|is|be} ...3 {
        set|placed|stored|used|in use|sent|small|text|pieces|files|necessary|required|essential|created|saved
        |transferred|alphanumeric|identifiers
      }
    `,
    `
      cookie* ...5 {
        help~|enable~|allow~|let~|make~|store~|remember~|collect~|contain~|identif*|record~|track~|assist~|provide~
        |improve~
      }
    `,
    `
      {
        our|these|such|session|persistent|functional|performance|authentication|first party|strictly necessary
        |essential|permanent|temporary|analytics|preference
      } cookie*
    `,
    'cookie* {and|or} {similar|other|web beacons|pixel*|local storage}',
    'cookie {data|information|identifier*|id|ids}',
    'cookie* {used|placed} {by|on|in|with} {this|our}',
    `
      {no|not ...2 {use|set|place}} ...3 cookie* ...2 {apart from|aside from|except|other than|besides}
      ...3 {one|those|that|session|login|necessary}
    `,
    '{rely|relies} on [the use of] cookie*',
    'text files ...2 {are|is} ...2 {placed|stored|saved}',
  ],
  examples: {
    found: [
      'Our website places small text files on your computer.',
      'Wordly drops a cookie to keep you signed in.',

      'Our site uses cookies to keep you signed in.',
      'Cookies help us remember what is in your basket.',
      'We log the following:\n• pages that you open\n• [[cookie identifiers]]',
      'The app keeps your preferences in local storage, which it sets through your browser.',
      '[[We and our partners use cookies and similar technologies.]] Most of them expire within a year.',
      'You find the cookies used by our shop in the table below.',
      'We use no cookies apart from one that remembers your language.',
      'We do not set any cookies except those that the basket needs.',
      'Cookies are in use on these pages.',
      'Our website issues cookies to your device.',
      'Like most sites, ours relies on cookies.',
      'Small text files are placed on your device.',
    ],
    ignored: [
      'Should we one day use cookies, we will say so here.',
      'Previously this site set cookies.',
      'Websites often store cookies on computers.',
      'Read our recipe for oat biscuits and cookies.',

      'We do not use cookies.',
      'No cookies are set when you visit this site.',
      'Our bakery ships cookies and cakes within two days.',
      'This site works without cookies.',
      'What is a cookie?',
      'We use no cookies, and nothing else that one might ask about other than a log.',
      'Cookies baked by our team are sold in the cafe.',
      'The bakery next door relies on bread.',
      'No text files are placed on your device.',
    ],
  },
  sources: ['ePrivacy Directive 2002/58/EC, Art. 5(3)', 'OPP-115: cookies and tracking elements'],
});
