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
    { phrase: '{not|nor} ...2 {work|function|open} ...2 without {them|these}', with: ['cookie*'] },
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
      ],
    },
    {
      phrase: '@loss',
      with: ['{{do|doing|does} {this|so|that}|in {this|that} case}', '@refuse ...3 {this|these|them|it|all}'],
      under: ['cookie*', 'tracking', 'browser*'],
    },
    {
      phrase:
        '{features|site} ...6 malfunction|inability to login|not ...3 {{function|work|operate|display} ...3 {properly|correctly|as intended|at all}|able ...4 full {functionality|advantage|use}|use ...8 properly}',
      with: ['{do|doing|choose} ...2 {this|so|that}', '@refuse ...3 {this|these|them|it|all}'],
    },
    'cookie* ...4 {are|is|be|must be} ...2 {required|necessary|essential|enabled} ...3 {to|for} ...3 {use|using|browse|access|some|certain|you|order|create|providing|establish}',
    '{rely on|requires} ...2 cookies ...2 to ...2 {function|work}',
    { phrase: '@loss ...3 without {them|these}', with: ['cookie*'] },
    {
      phrase: 'recommend ...6 leave ...3 {cookies|on|enabled|them}',
      with: ['@cookies', '{turned on|enabled}'],
    },
    '{require|requires|need to|must} [{that you|you to}] {use|the use of|accept|enable|have} ...3 cookies',
    '{re-enter|adjust} ...6 {preferences|settings} {every|each} time',
    '{{user|users|you} {will|may} be limited in|{this|that} ...2 affect how you}',
    'cookie* ...10 {required|necessary|essential} for ...4 {operation|function*}',
  ],
  unless: [
    '{not|nor} ...3 {affect*|limit~|impact*|impair*|restrict*}',
    '{opt out|opting out} ...6 {function|apply|affect}',
  ],
  examples: {
    found: [
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
    ],
    ignored: [
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
    ],
  },
  sources: ['ToS;DR: blocking first-party cookies limits the service'],
});
