import { defineRule } from '../define-rule';

export default defineRule({
  id: 'dnt-ignored',
  topic: 'do-not-track',
  stance: 'bad',
  title: 'Ignores Do Not Track',
  why: 'You may tell your browser to ask for privacy; this service does not listen.',
  holds: 'it does not respond to, recognise or honour Do Not Track signals',
  doesNotHold: 'honours Global Privacy Control only (then gpc-honored), yet DNT not: both hold',
  matches: [
    '@not-yet @heed ...12 @dnt',
    '@dnt ...40 @not-yet @heed ...10 {signal*|setting*|request*|them|mechanism*|dnt|this|these|those}',
    '@not-yet respond~ ...3 to ...1 {those|these|such} ...1 signal*',
    {
      phrase: '@not ...6 action ...4 response ...4 signal*',
      with: ['browser*', '{these|this|such} signal*'],
    },
    '@not-yet {alter~|change~} ...20 {@dnt|such ...1 signal*}',
    '@not ...3 {have|use|offer|employ} ...8 {respond*|recogni*|opt~ out} ...6 @dnt',
    'take~ no action ...8 @dnt',
    'whether or not ...4 @dnt',
    '@not obey ...2 such setting*',
    '@dnt ...3 {is|are} not ...1 supported',
    '@dnt ...3 no effect',
    'ignore~ ...3 @dnt',
    '{unable|not able|not designed|not yet set up} ...5 @heed ...10 @dnt',
  ],
  examples: {
    found: [
      'Our systems do not react to DNT headers.',

      'We do not respond to Do Not Track signals.',
      'Our systems do not recognise DNT requests at this time.',
      'Some browsers offer a "Do Not Track" setting. [[We are unable to honour Do Not Track requests.]]',
      'We do not alter our practices when we receive a Do Not Track signal.',
      'We take no action in response to "do not track" headers.',
      'We collect the same data whether or not you send a DNT signal.',
      'The app does not obey such settings of a browser.',
      'DNT headers are not supported here.',
      'Our servers ignore Do Not Track.',
    ],
    ignored: [
      'There is no standard for Do Not Track.',

      'We honour Do Not Track signals.',
      'Do Not Track is a setting that asks sites not to follow you.',
      'If your browser sends a Do Not Track signal, we do not load analytics.',
      'We do not track our visitors.',
      'Do Not Track is obeyed here.',
      'Do not ignore our tracking number.',
    ],
  },
  sources: ['California Bus. & Prof. Code § 22575(b)(5)', 'OPP-115: do not track'],
});
