import { defineRule } from '../define-rule';

export default defineRule({
  id: 'change-without-notice',
  topic: 'policy-change',
  stance: 'bad',
  title: 'May change without telling you',
  why: 'The rules can change while you are not looking; checking is left to you.',
  holds: 'the policy may change at any time with only the page updated, or users must check it for changes themselves',
  doesNotHold: 'personal notice (email, in the app) is promised for changes; a notice on the site does not exclude it',
  matches: [
    '{change~|changes|update~|modif*|amend~|amended|amendment*|revis*|alter~|altered|adopted} ...20 {without ...4 {notice|notification|notifying|informing}|at any time|anytime|at ...3 discretion|in ...2 discretion}',
    '{check~|review~|visit~|revisit~|consult~|return~|refer~|look|read~|see} ...6 {this|the|our|these} ...4 {page|policy|notice|statement|site|website|privacy policy|terms|document} ...6 {periodically|regularly|frequently|often|occasionally|from time to time|for {changes|updates|any}|whenever|back|each time|every time}',
    '{periodically|regularly|frequently|occasionally|routinely} ...3 {check~|review~|visit~|revisit~|consult~|refer|read} ...6 {page|polic*|notice|statement|terms|site|website|document}',
    'check ...3 back ...3 {periodically|regularly|frequently|often|from time to time}',
    '{check|review|visit|return|consult} ...6 {periodically|regularly|frequently|often|from time to time|occasionally} ...12 {change~|changes|update~|updates|amend*|modif*|revis*|informed|familiar|latest|current|date|aware}',
    '{at any time|any time|sole discretion|right to} ...4 {change|update|modify|amend|revise|alter} ...3 {this|our|the|these} ...3 {policy|notice|statement|terms|document}',
    '{change~|changes|update~|updates|modif*|revis*|amend*|new version*|amended version*|updated version*} ...12 {posted|published|post|publish|posting|available|appear|updating} ...5 {this page|here|our website|this website|the site|this site|our site|online|the website|our web site|this web site|this location}',
    'your responsibility to {check|review}',
    'new {version|versions} {is|are|will be} {posted|published} {here|on}',
  ],
  unless: [
    '{notify|email|inform|alert|e-mail} you',
    'you will be {notified|informed}',
    'your {settings|preferences|account|profile|choices|consent|browser}',
    'notice will be posted',
    '{prominent|direct|personal|advance|prior} ...2 {notice|notification}',
  ],
  examples: {
    found: [
      'We may change this policy at any time; look at this page now and then.',
      'This statement can be revised without notice.',
      'Please check this page from time to time for changes.',
      '[[New versions are posted on this page.]] We do not send letters.',
    ],
    ignored: [
      'You can change your settings at any time.',
      'We will email you before we change this policy.',
      'Check your inbox regularly.',
      'You may update your address at any time.',
    ],
  },
  sources: ['OPP-115: policy change', 'ToS;DR: terms may be changed without notice'],
});
