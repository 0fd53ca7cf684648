import { defineRule } from '../define-rule';

export default defineRule({
  id: 'cookie-control',
  topic: 'tracking',
  stance: 'good',
  title: 'You can refuse cookies',
  why: 'A setting in your browser or on the site keeps cookies away or clears them out.',
  holds: 'cookies can be refused, deleted or managed by browser settings or a consent tool',
  hears: ['users', 'control', 'rights', 'hypothetical'],
  matches: [
    {
      phrase: '@refuse ...6 @cookies',
      with: ['{you|your|browser*|user|users|visitor*|settings|device|how to|opt out}'],
    },
    '{turn|turning|switch} ...2 cookies off',
    '{prevent|stop} ...2 {browser*|device*|computer*} ...1 accept* ...2 cookies',
    {
      phrase:
        '{manage~|control~|prevent~|limit~|restrict~|block~|change~|choose~} {{the|our|their|your|its} {use|storage|setting|placement|collection|type*} of|your|our|these|all|any|certain|non essential|the|or|how|some|which} ...3 cookie*',
      with: ['{you|your|browser*|user|users|visitor*|settings|device|how to}'],
    },
    {
      phrase: '{manage~|control~|prevent~|limit~|restrict~} [flash] cookie*',
      with: ['{you|your|browser*|user|users|visitor*|settings|device|how to|opting out}'],
    },
    '{not|never} [to] {accept~|allow~|permit~|receive|want|wish|prefer} ...6 @cookies',
    '@cookies ...6 {can|may|could} ...3 {be|also be} ...3 {@refuse|managed|removed|blocked}',
    {
      phrase: '@cookies ...8 {is|are|be|being} {disabled|refused|blocked}',
      with: ['{if|when|where|once|you}'],
    },
    '{browser*|device*|settings} ...12 {notify~|warn~|alert~|inform~|prompt~|indicate~|tell~} ...8 cookie*',
    'cookie [consent|policy] {settings|preference*|manager|tool*|control*|choices|banner|management}',
    'consent management platform',
    '{choose~|choice*|decide~|option|ability|able} ...6 {accept~|whether|about|decline~|regarding|with respect to} ...5 cookie*',
    'withdraw ...6 consent {to|for} ...6 cookie*',
    {
      phrase: '{control~|manage~|disable~|opt~ out of|block|refuse} {their use|them|these|this}',
      with: ['cookie* ...30 {browser*|you|your}'],
    },
  ],
  unless: ['unable to {refuse|block}'],
  examples: {
    found: [
      'The help menu of most browsers tells you how to prevent your browser from accepting new cookies.',

      'You can set your browser to refuse cookies.',
      'If you disable cookies, parts of the shop stop working.',
      'Your choices:\n• [[manage cookies in the cookie settings at the foot of the page]]',
      '[[Cookies can be deleted at any time.]] Your browser explains how.',
      'Most browsers will warn you before they accept a cookie.',
      'The help pages say how to turn cookies off.',
    ],
    ignored: [
      'We manage our cookies carefully.',

      'We set cookies when you log in.',
      'Session cookies are gone once you close the window.',
      'Cookies that cannot be refused are marked with a star.',
      'You can delete your account at any time.',
      'Our cookies remember your language settings.',
    ],
  },
  sources: ['ePrivacy Directive 2002/58/EC, Art. 5(3)', 'OPP-115: user choice'],
});
