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
      phrase: '{banner|consent tool|consent window} ...6 {accept|choose|refuse|reject|decline|turn down}',
      with: ['cookie*', '{not|non} essential'],
    },
    {
      phrase: '@refuse ...6 @cookies',
      with: ['{you|your|browser*|user|users|visitor*|settings|device|how to|opt out}'],
    },
    '{turn|switch} ...2 cookies off',
    {
      phrase: `
        {manage~|control~|prevent~|limit~|restrict~|block~|change~|choose~} {
          {the|our|their|your} {use|setting|placement|type*} of|your|our|these|all|any|certain|non essential|the|or
          |how|some|which
        } ...3 cookie*
      `,
      with: ['{you|your|browser*|user|users|settings|device|how to}'],
    },
    {
      phrase: '{manage~|control~|prevent~|limit~} [flash] cookie*',
      with: ['{you|your|browser*|users|visitor*|settings|device|how to|opting out}'],
    },
    'not [to] {accept~|allow~|receive|want|wish} ...6 @cookies',
    '@cookies ...6 {can|may} ...3 {be|also be} ...3 {@refuse|managed}',
    {
      phrase: '@cookies ...8 {is|are|be} {disabled|refused|blocked}',
      with: ['{if|once|you}'],
    },
    '{browser*|device*|settings} ...12 {notify~|warn~|alert~|prompt~|indicate~} ...8 cookie*',
    'cookie [consent|policy] {settings|preference*|manager|tool*|control*|choices|banner|management}',
    'consent management platform',
    `
      {choose~|choice*|decide~|option|ability|able} ...6 {accept~|whether|about|decline~|regarding|with respect to}
      ...5 cookie*
    `,
    'withdraw ...6 consent {to|for} ...6 cookie*',
    {
      phrase: '{control~|manage~|disable~|opt~ out of|block|refuse} {their use|them|these|this}',
      with: ['cookie* ...30 {browser*|you|your}'],
    },
    { phrase: '{control|management} of [most|all|these] cookies', with: ['{browser*|settings}'] },
    'cookie* ...4 off until you',
    'cookie* ...6 only ...4 {if|after|once} you ...2 {consent|accept|agree|say yes|allow}',
  ],
  examples: {
    found: [
      'Some pages of Larkspur do not work if you block our cookies.',
      'The banner lets you accept or turn down everything that is not essential.',

      'You can set your browser to refuse cookies.',
      'If you disable cookies, parts of the shop stop working.',
      'Your choices:\n• [[manage cookies in the cookie settings at the foot of the page]]',
      '[[Cookies can be deleted at any time.]] Your browser explains how.',
      'Most browsers will warn you before they accept a cookie.',
      'The help pages say how to turn cookies off.',
      'Most browsers allow some control of cookies.',
      'Such cookies are set only if you say yes.',
      'Optional cookies are off until you turn them on.',
    ],
    ignored: [
      'You cannot refuse the cookies that our login needs.',
      'We do not block our cookies for you or your browser.',
      'The banner over the door asks you to choose soap.',
      'We manage our cookies carefully.',

      'We set cookies when you log in.',
      'Session cookies are gone once you close the window.',
      'Cookies that cannot be refused are marked with a star.',
      'You can delete your account at any time.',
      'Our cookies remember your language settings.',
      'We keep control of cookies in our bakery.',
      'Cookies are sold only if you ask.',
      'Cookies keep the light off until noon.',
    ],
  },
  sources: ['ePrivacy Directive 2002/58/EC, Art. 5(3)', 'OPP-115: user choice'],
});
