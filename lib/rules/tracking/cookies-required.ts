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
    {
      phrase: '@loss',
      with: [
        '@refuse ...8 @cookies',
        '@cookies {disabled|deactivated|blocked}',
        'cookie* ...30 without {them|these}',
        '@cookies ...8 {{is|are|be|being|have been} ...2 {disabled|deactivated|blocked|deleted|removed|off}|off}',
        '{limit|restrict} ...3 ability ...8 cookies',
        '{not|never|without} ...2 {accept~|allow~|permit~|receive|want|enable~|activate~|having|consent~|agree~} ...6 @cookies',
        '{without|disallow*} ...4 @cookies',
        '{prevent|limit|restrict|stop} ...8 cookies',
      ],
    },
    {
      phrase: '@loss',
      with: ['{do|doing|does|choose} {this|so|that}', '@refuse ...3 {this|these|them|it|all}'],
      under: ['cookie*', 'tracking', 'browser*'],
    },
    {
      phrase:
        '{features|functions|parts|site|website} ...6 malfunction|inability to login|{not|t} ...3 {{function|work|operate|display|perform} ...3 {properly|correctly|as intended|fully|at all}|able ...4 full {functionality|advantage|use}|{use|view|display} ...8 properly}',
      with: ['{do|doing|does|choose} ...2 {this|so|that}', '@refuse ...3 {this|these|them|it|all}'],
    },
    '{cookie*|cookies} ...4 {are|is|be|must be} ...2 {required|necessary|needed|mandatory|enabled} ...3 {to|for|if} ...3 {use|using|access|log|enjoy|visit|register|some|certain|you|order|purchase|shop|participate|create|providing|establish}',
    '{rely|relies} on ...2 cookies ...2 {to|for} ...2 {function|work|operate}',
    '{re-enter|adjust|set|manually} ...6 {preferences|settings|password|details} {every|each} time you {visit|use}',
    'cookie* ...4 {are|is} ...3 {required|necessary|essential|needed} for ...4 {operation|functioning} of ...4 {site|sites|website|websites|service|services|platform|app|shop|pages}',
  ],
  unless: [
    '{not|never|nor} ...3 {affect*|limit~|impact*|impair*|restrict*}',
    '{opt out|opting out} ...6 {function|effective|work|apply|affect}',
  ],
  examples: {
    found: [
      'If you block cookies, some parts of our shop may not work properly.',
      'You can refuse cookies, but then you will be unable to log in.',
      'What happens without cookies:\n• [[without our cookies you cannot use the basket]]',
      "[[Cookies are required to use the members' area.]] They expire after a day.",
      'Disabling cookies may limit your use of certain features.',
      'Some sections of the shop may not be displayed correctly if your browser does not accept cookies.',
      'With cookies deactivated, not all functions of our pages are available.',
      'Session cookies are necessary for the operation of our website.',
    ],
    ignored: [
      'If you disable cookies, you can still use every part of our site.',
      'You can set your browser to refuse cookies.',
      'If you close your account, some features may not be available.',
      'Our cookies do not work on other sites.',
      'Without your consent we cannot send you the newsletter.',
      'You need not accept cookies for the newsletter.',
    ],
  },
  sources: ['ToS;DR: blocking first-party cookies limits the service'],
});
