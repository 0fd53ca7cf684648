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
    '{{latest|current} {version|copy} of ...4 {policy|notice}|version ...4 {here|page}} ...4 {always|available|found}',
    {
      phrase: `
        {change~|update~|modif*|amend*|revis*|alter~|adopted} ...25 {
          without ...4 {notice|notif*|informing|telling|warning}|at any time|anytime|{at|in} ...3 discretion
          |whenever we
        }
      `,
      with: [
        `{
          polic*|{this|our|the|these|privacy|cookie} ...3 {notice|statement|agreement|addendum|document|terms|page}
          |terms|practices|revisions
        }`,
      ],
      unless: ['will be notified', '{update|change|correct} ...2 your'],
    },
    {
      phrase: `
        {check~|review~|visit~|revisit~|reread|consult~|read~|return~|look~|{come|refer} back|keep an eye} ...7 {
          page|polic*|notice|statement|terms|site|website|section|it|them|back
        } ...6 {
          periodically|regularly|frequently|from time to time|often|on a regular basis|each time|whenever
          |now and {then|again}|occasionally|{for|to see} ...3 {changes|changed|updates|any|latest}
        }
      `,
      with: ['{polic*|notice|statement|terms|page|changes|updates}'],
      unless: ['informed {about|of} ...1 {our|how}'],
    },
    `
      {periodically|regularly|frequently|from time to time} ...3 {check~|review~|visit~|consult} ...6 {
        page|polic*|notice|statement|terms|site|website|section|it|back
      }
    `,
    `
      {at any time|any time|sole discretion|right to|the discretion to} ...4 {change|update|modify|amend|revise}
      ...3 {this|our|the|these} ...3 {policy|notice|statement|terms}
    `,
    `
      {change~|update~|modif*|revis*|amend*|new version*} ...12 {
        posted|published|post|publish|posting|available|appear|reflected|updating|updated|put|place|placed
      } ...5 {this page|here|our website|the site|this site|our site|online|the website|our web site}
    `,
    '{post~|publish} ...2 @changes {here|on ...2 {page|site|website}}',
    '{latest|current} version ...4 on ...2 {page|site|website}',
    `
      {post~|publish|place|put} {a|an|the|our|any} {@changes|new|most current}
      ...2 {version|polic*|statement|notice} ...6 on ...2 {page|site|website}
    `,
    '{change~|update~|modif*|revis*} ...8 {effective|effect} ...3 {when|upon|on|immediately} ...5 {post*|publish*}',
    `
      {revised|new|updated} ...3 {policy|statement|version} ...6 {will be|is} ...3 {posted|published}
      ...3 {on|this page}
    `,
    `
      {change~|update~|modif*|amend*|revis*} ...20 {update|revise|change|updating|revising|changing} ...6 {
        {last updated|last modified|effective|revision|last revised} ...1 date|date ...2 {top|bottom|beginning|end}
      }
    `,
  ],
  unless: [
    'polic* of ...2 {third part*|these|those}',
    `
      {notify|notifying|informing} {you|users|our users} {
        when|if|before|prior|via|through|in|at|on|with|that|and|by {email*|send*|means|plac*|a|an}
      }
    `,
    '{notify|notifying|informing} {you|users|our users} of ...20 {email*|before|prior|prominent*|message|through|via}',
    '{by|via|an} email',
    '{by notifying|other ...1 means|our ...1 {room|server|channel}}',
    'notice to you via',
    'your attention',
    'days ...2 prior',
    'post a notification',
    'terminate your access',

    'we ...1 review',
    'your {settings|preferences|account|profile|choices|consent|subscription*|order*}',
    'notice will be posted',
    'provide ...4 prominent ...2 notice',
  ],
  examples: {
    found: [
      'We will notify you of any changes by posting the new policy on this page and updating the date.',
      'Please refer back to this policy on a regular basis.',
      'We change this page from time to time without telling readers one by one.',
      'We may amend this notice whenever we like.',
      'The latest copy of this notice can be found at our door.',
      'Look at this page now and again.',
      'We will post the changes here.',
      'This statement may change, so please check back periodically.',
      'Any change of this policy will be updated on our website.',
      'Check this page to see whether anything has changed.',
      'Changes are placed on this page.',
      'When we change this notice we change the date at the top.',
      'Please keep an eye on this page for changes.',
      'The version that stands on this page is always the current one.',
      'Any changes will be put up on this page.',
      'Changes will be reflected on this page.',
      'The latest version stands on our website.',
      'The latest version of this policy will always be found here.',
      'Please revisit this page now and then.',
      'This notice may change, so check back now and then.',
      'We may alter this policy without warning.',
      'If we do so, we will post an updated version on this website.',
      'We may change this policy at any time; look at this page now and then.',
      'This statement can be revised without notice.',
      'Please check this page from time to time for changes.',
      '[[New versions are posted on this page.]] We do not send letters.',
      'This notice may be revised without prior notice to you.',
      'Changes take effect when we publish them here.',
      'We recommend that you read this policy from time to time.',
    ],
    ignored: [
      'We will notify you of any changes by posting the new policy in our chat room and update the date at the top of this policy.',
      'We will notify you of any changes by posting the new policy here and sending an email.',
      'Please review the privacy policies of these sites regularly.',
      'We never change this page without telling you.',
      'The latest copy of your invoice can be found in your account.',
      'Your parcel may be late, so check back regularly.',
      'Look at our page of recipes to see what is new.',
      'When we change the menu we change the date of the fair.',
      'We post a new version of the map on the wall.',
      'We may change this policy at any time by notifying users.',
      'Check regularly whether the light has changed.',
      'Keep an eye on your bags for changes in weight.',
      'The version on this site is the one for Windows.',
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
