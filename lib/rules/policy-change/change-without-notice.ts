import { defineRule } from '../define-rule';

export default defineRule({
  id: 'change-without-notice',
  topic: 'policy-change',
  stance: 'bad',
  title: 'May change without telling you',
  why: 'The rules can change while you are not looking; checking is left to you.',
  holds: 'the policy may change at any time with only the page updated, or users must check it for changes themselves',
  doesNotHold: 'personal notice (email, in the app) is promised for changes; a notice on the site does not exclude it',
  yieldsTo: ['change-notice'],
  matches: [
    {
      phrase:
        '{change~|changes|update~|modif*|amend~|amended|amendment*|revis*|alter~|adopted} ...20 {without ...4 {notice|notification|notifying|informing}|at any time|anytime|at ...3 discretion|in ...2 discretion}',
      with: [
        '{polic*|{this|our|the|these|privacy|cookie|such} ...3 {notice|statement|agreement|addendum|document|terms|page}|terms|practices|revisions}',
      ],
      unless: [
        '{your|personal} ...3 @data ...12 {update|updated|modify|modified|change|changed|amend|correct}',
        '{modify|update|change|amend|correct} ...2 your',
        'consent ...10 changed',
      ],
    },
    '{check~|review~|visit~|revisit~|consult~|return~|look|read~|see} ...6 {this|the|our|these} ...4 {page|policy|notice|statement|site|website|privacy policy|terms|document} ...6 {periodically|regularly|frequently|often|occasionally|from time to time|for {changes|updates|any}|whenever|back|each time}',
    '{periodically|regularly|frequently|occasionally|routinely} ...3 {check~|review~|visit~|refer|read} ...6 {page|polic*|notice|statement|terms|site|website|document}',
    'check ...3 back ...3 {periodically|regularly|frequently|often|from time to time}',
    '{at any time|any time|sole discretion|right to} ...4 {change|update|modify|amend|revise} ...3 {this|our|the|these} ...3 {policy|notice|statement|terms|document}',
    '{change~|changes|update~|updates|modif*|revis*|amend*|new version*} ...12 {posted|published|post|publish|posting|available|appear|updating} ...5 {this page|here|our website|the site|this site|our site|online|the website|our web site}',
    'your responsibility to {check|review}',
    {
      phrase:
        '{change~|changes|update~|updated|modif*|amend*|amended|revis*|alter~} ...25 without ...4 {notice|notification|notifying|informing}',
      with: [
        '{polic*|{this|our|the|these|privacy|cookie|such} ...3 {notice|statement|agreement|addendum|document|terms|page}|terms|practices|revisions}',
      ],
      unless: [
        '{your|personal} ...3 @data ...12 {update|updated|modify|modified|change|changed|amend|correct}',
        '{modify|update|change|amend|correct} ...2 your',
        'consent ...10 changed',
      ],
    },
    '{change~|changes|update~|updates|modif*|amend*|revis*} ...8 {effective|effect|apply} ...3 {when|once|upon|on|immediately} ...5 {post*|publish*}',
    '{revised|new|updated|amended|modified} ...3 {policy|notice|statement|version|terms} ...6 {{will be|is|are} ...3 {available|posted|published|displayed} ...3 {here|on|at|this page}}',
    '{you|users} ...4 {check|review|visit|consult|read|look at} ...8 {page|polic*|notice|statement|terms|site|website|document} ...6 {periodically|regularly|frequently|often|occasionally|from time to time}',
    '{you|users} ...4 {periodically|regularly|frequently|occasionally|routinely} ...3 {check|review|visit|consult|refer|read} ...6 {page|polic*|notice|statement|terms|site|website|document}',
    '{change~|changes|update~|updates|modif*|amend*|revis*} ...20 {update|revise|change|updating|revising|changing|modify} ...6 {last updated|last modified|effective|revision|last revised} ...1 date',
  ],
  unless: [
    '{notify|email|inform|alert|tell|notifying|informing} {you|users|our users|members|customers}',
    '{notified|sent} to you',
    '{by|via|through|an} {email|e-mail}',
    'notice to you {by|via|through|in}',
    'your attention',
    '{users|members|customers|subscribers} ...2 be {notified|informed}',
    'days ...2 {prior|before|notice}',
    'post a notification',
    'terminate your access',

    'we ...1 {regularly|periodically|routinely} {review|check}',
    'your {settings|preferences|account|profile|choices|consent|browser|subscription*|order*}',
    'notice will be posted',
    '{with|provide|give|giving|providing|send|sending|post|posting} ...4 {prominent|direct|personal|advance|prior} ...2 {notice|notification}',
  ],
  examples: {
    found: [
      'We may change this policy at any time; look at this page now and then.',
      'This statement can be revised without notice.',
      'Please check this page from time to time for changes.',
      '[[New versions are posted on this page.]] We do not send letters.',
      'This notice may be revised without prior notice to you.',
      'Changes take effect when we publish them here.',
      'We recommend that you read this policy from time to time.',
    ],
    ignored: [
      'You can change your settings at any time.',
      'We will email you before we change this policy.',
      'Check your inbox regularly.',
      'You may update your address at any time.',
      'Your new password takes effect when you save it.',
      'You should read the label of every jar regularly.',
      'Our games may change at any time without prior notice to you.',
      'You can update your personal data at any time under the terms of your plan.',
      'We may revise this notice at any time, though members will be notified.',
    ],
  },
  sources: ['OPP-115: policy change', 'ToS;DR: terms may be changed without notice'],
});
