import { defineRule } from '../define-rule';

export default defineRule({
  id: 'cookies-required',
  topic: 'tracking',
  stance: 'bad',
  title: 'Refusing cookies breaks features',
  why: 'If you refuse cookies, you lose part of the service.',
  holds: 'refusing or disabling cookies limits the service or some of its features',
  doesNotHold: 'the policy says everything still works',
  hears: ['users', 'control', 'rights', 'hypothetical'],
  matches: [
    { phrase: 'not work without {them|cookies}', under: ['cookie*'] },
    {
      phrase: '@loss',
      with: [
        '@refuse ...8 @cookies',
        '{@cookies deactivated}',
        '@cookies ...8 {{is|are|be|have been} ...2 disabled|off}',
        'not ...2 {accept~|allow~|permit~|receive|activate~|consent~} ...6 @cookies',
        '{without|disallow*} ...4 @cookies',
        '{prevent|restrict} ...8 cookies',
        'limit ...3 ability ...8 cookies',
        'cookie* ...30 without them',
        'select this setting',
      ],
    },
    {
      phrase: '@loss',
      with: [
        '{{do|doing|does} {this|so|that}|in {this|that} case|this may result}',
        '@refuse ...3 {this|these|them|it|all}',
      ],
      under: ['cookie*', 'tracking', 'browser*'],
    },
    {
      phrase: `
        {features|site} ...8 {malfunction|unavailable}|inability to login
        |not ...3 {
          {function|work|operate|display} ...3 {properly|correctly|as intended|at all}
          |able ...4 full {functionality|advantage|use}|use ...8 properly
        }
      `,
      with: ['{do|doing|choose} ...2 {this|so|that}', '@refuse ...3 {this|these|them|it|all}'],
    },
    `
      cookie* ...4 {are|is|be|must be} ...2 {required|necessary|essential|enabled|switched on|turned on}
      ...3 {to|for} ...3 {work|use|using|browse|access|some|certain|you|order|create|providing|establish}
    `,
    '{rely on|requires} ...2 cookies ...2 to ...2 {function|work}',
    {
      phrase: 'recommend ...6 leave ...3 {cookies|on|enabled|them}',
      with: ['@cookies'],
    },
    '{require|requires|need to|must} [{that you|you to}] {use|the use of|accept|enable|have} ...3 cookies',
    '{re-enter|adjust} ...6 {preferences|settings} {every|each} time',
    '{{user|users|you} {will|may} be limited in|{this|that} ...2 affect how you}',
    'cookie* ...10 {required|necessary|essential} for ...4 {operation|function*}',
  ],
  unless: [
    '{not|nor} ...3 {affect*|limit~|impact*|impair*|restrict*}',
    '{opt out|opting out} ...6 {function|apply|affect}',
    'for some {websites|sites}',
    'prevent {websites|sites}',
  ],
  examples: {
    found: [
      'Cookies\nYou can switch them off. [[Please note that this may result in parts of our shop not being usable.]]',
      'Cookies\nMost browsers let you refuse them. The checkout will not work without them.',
      'Our site requires cookies to function.',
      'Some cookies are necessary: our shop cannot function without them.',

      'If you block cookies, some parts of our shop may not work properly.',
      'You can refuse cookies, but then you will be unable to log in.',
      'What happens without cookies:\n• [[without our cookies you cannot use the basket]]',
      "[[Cookies are required to use the members' area.]] They expire after a day.",
      'Disabling cookies may limit your use of certain features.',
      'Some sections of the shop may not be displayed correctly if your browser does not accept cookies.',
      'With cookies deactivated, not all functions of our pages are available.',
      'Session cookies are necessary for the operation of our website.',
      'We recommend that you leave cookies turned on.',
      'Some cookies are essential for you to browse the shop.',
      'If you reject the cookie, the only catch is that you will be limited in some areas of the shop.',
      'Our shop requires you to accept cookies.',
      'You can turn these tools off in your browser, yet this may affect how you use our pages.',
      'You can refuse cookies, but by doing so some features of the shop may be unavailable.',
      'You may set your browser to refuse cookies. [[If you select this setting you may be unable to access certain pages.]]',
      'Cookies must be switched on for the shop to work.',
      'If you refuse cookies, some pages do not load.',
      'If you choose not to accept cookies, some functionality may be restricted.',
    ],
    ignored: [
      'Our browser tries to prevent websites from setting cookies, although they may be unavailable then.',
      'Lamps\nOur lamps will not work without them.',
      'Our site works well without any cookies.',

      'If you disable cookies, you can still use every part of our site.',
      'You can set your browser to refuse cookies.',
      'If you close your account, some features may not be available.',
      'Our cookies do not work on other sites.',
      'Without your consent we cannot send you the newsletter.',
      'You need not accept cookies for the newsletter.',
      'We recommend that you turn cookies off.',
      'Your licence says which parts of the software you may use.',
      'Cookies are essential for some websites to work.',
      'If you select this setting, the lamp goes out.',
      'The light must be switched on for the cookies to bake.',
    ],
  },
  sources: ['ToS;DR: blocking first-party cookies limits the service'],
});
