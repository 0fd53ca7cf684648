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
  hears: ['hypothetical', 'users'],
  matches: [
    '{most current|latest|current|most recent} version of ...4 {policy|notice|statement} ...6 {always|available|posted|found}',
    '{check|review|visit|revisit} ...3 {page|policy|notice|statement} ...3 {now and then|for ...2 latest}',
    {
      phrase:
        '{change~|changes|update~|modif*|amend*|revis*|alter~|adopted} ...25 {without ...4 {notice|notif*|informing}|at any time|anytime|{at|in} ...3 discretion}',
      with: [
        '{polic*|{this|our|the|these|privacy|cookie|such} ...3 {notice|statement|agreement|addendum|document|terms|page}|terms|practices|revisions}',
      ],
      unless: [
        '{your|personal} ...3 @data ...12 {update|modify|change|correct}',
        '{update|change|correct} ...2 your',
        'consent ...10 changed',
      ],
    },
    {
      phrase:
        '{check~|review~|visit~|revisit~|reread|consult~|read~|return~|look~} ...7 {page|polic*|notice|statement|terms|site|website|document|it|them|back} ...6 {periodically|regularly|frequently|occasionally|from time to time|often|on a regular basis|each time|whenever|for {changes|updates|any}}',
      with: ['{polic*|notice|statement|terms|page|changes}'],
      unless: ['informed {about|of} ...1 {our|how}'],
    },
    '{periodically|regularly|frequently|occasionally|from time to time|routinely} ...3 {check~|review~|visit~|refer|read} ...6 {page|polic*|notice|statement|terms|site|website|document|it|them|back}',
    '{at any time|any time|sole discretion|right to|the discretion to} ...4 {change|update|modify|amend|revise} ...3 {this|our|the|these} ...3 {policy|notice|statement|terms}',
    '{change~|changes|update~|updates|modif*|revis*|amend*|new version*} ...12 {posted|published|post|publish|posting|available|appear|updating} ...5 {this page|here|our website|the site|this site|our site|online|the website|our web site}',
    'responsibility to {check|review}',
    '{change~|changes|update~|updates|modif*|revis*} ...8 {effective|effect} ...3 {when|upon|on|immediately} ...5 {post*|publish*}',
    '{revised|new|updated} ...3 {policy|statement|version} ...6 {will be|is} ...3 {posted|published} ...3 {on|this page}',
    '{change~|changes|update~|modif*|amend*|revis*} ...20 {update|revise|change|updating|revising|changing} ...6 {last updated|last modified|effective|revision|last revised} ...1 date',
  ],
  unless: [
    '{notify|email|inform|notifying|informing} {you|users|our users|members}',
    'notified to you',
    '{by|via|an} {email|e-mail}',
    'notice to you via',
    'your attention',
    'users ...2 be notified',
    'days ...2 prior',
    'post a notification',
    'terminate your access',

    'we ...1 {review|check}',
    'your {settings|preferences|account|profile|choices|consent|subscription*|order*}',
    'notice will be posted',
    '{provide|give|post} ...4 {prominent|advance|prior} ...2 notice',
  ],
  examples: {
    found: [
      'The latest version of this policy will always be found here.',
      'Please revisit this page now and then.',
      'We may change this policy at any time; look at this page now and then.',
      'This statement can be revised without notice.',
      'Please check this page from time to time for changes.',
      '[[New versions are posted on this page.]] We do not send letters.',
      'This notice may be revised without prior notice to you.',
      'Changes take effect when we publish them here.',
      'We recommend that you read this policy from time to time.',
    ],
    ignored: [
      'The latest version of the app is available in the store.',
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
