import { defineRule } from '../define-rule';

export default defineRule({
  id: 'third-party-sites',
  topic: 'third-party-sharing',
  stance: 'neutral',
  title: 'Not responsible for linked sites',
  why: 'Once you follow a link away, other rules apply.',
  holds: 'the policy does not cover linked or third-party sites',
  matches: [
    '{{@not|no|nor} ...6 {responsible|responsibility|liable|liability|control|endorse}|disclaim* ...6 {responsib*|liab*}} ...25 {@other-sites|{their|such|those|these} ...3 {privacy|polic*|practice*|content}}',
    '@other-sites ...25 {@not|no} ...6 {responsible|responsibility|liable|liability|control}',
    '{@not|no} ...2 {apply|applies|cover~|extend~|govern~|address~|applicable} ...15 {@other-sites|third part*}',
    '{third part*|@other-sites} ...12 not {governed|covered} by',
    '{covered|governed} by ...3 third part* ...3 privacy',
    'links to ...6 {site~|website~} ...6 {own|other|different|separate} ...3 privacy',
    '{link*|leave|leaving|click*} ...20 {their|own|that|other|those|such} ...4 {privacy {policy|policies|notice*|statement*|practices}|terms} ...6 {apply|applies|govern*|before|read|review|differ*}',
    '@other-sites ...20 {{have|has|with|under|by|to} {their|its|different|separate|own} ...4 {privacy|polic*|terms|practice*}|own {privacy|polic*|terms}|{governed by|subject to} {their|the|its|own|separate} ...4 {privacy|polic*}}',
    '{governed|subject} {by|to} ...6 {privacy {polic*|notice*|practices|statement*}|terms} of ...4 {@other-sites|third part*|those|such|that}',
    '{encourage|advise|recommend|urge|should|please} ...6 {read|review|check|consult|familiari*|aware} ...8 {privacy|polic*|terms} ...10 {@other-sites|{site~|website~} {you|that|which|they}|third part*|each|every|any {other|site*|website*|third}}',
    '{third part*|their} ...10 {subject to|governed by} ...4 {third part*|their|its|own} ...4 {privacy|polic*}',
    {
      phrase: '{read|review|see|consult|check} ...3 {their|its} ...3 privacy {polic*|notice*|statement*|practices}',
      with: ['{@other-sites|third part*|link~|leave}'],
    },
    'aware ...3 {leave|leaving} ...2 {our|the|this} {site|website*|service*}',
    '{{not|doesn t} ...2 apply|excludes} ...8 {services|sites|websites|apps|products|companies} ...4 {separate|own|different} ...2 {privacy|polic*}',
    '{policy|notice|statement} ...2 {applies|apply} {only|solely} to ...8 {site|website|web site|service|services|app|domain|by us|we collect}',
    {
      phrase:
        '{read|review|see|consult|check|refer to|visit} ...3 {their|its} ...3 {privacy polic*|privacy notice*|privacy practices}',
      with: ['{organi*|compan*|provider*|partners|third part*|networks|vendors}'],
    },
    '{please|should|want to} ...2 {read|review|see|consult|check|refer to} ...4 privacy {policies|policy|notices|statements} ...3 {of|at|posted|on|from} ...3 {those|these|such|each|every|any|other|linked|third}',
  ],
  unless: ['our other {site*|website*|service*|app*|product*}', '{applies|apply} {only|solely} to ...4 residents'],
  hears: ['disclaimers', 'users', 'control', 'hypothetical'],
  examples: {
    found: [
      'We are not responsible for the privacy practices of other websites.',
      'This policy does not apply to third-party sites that we link to.',
      'Linked sites have their own privacy policies.',
      'Our pages hold links. [[Please read the privacy policy of every site that you visit.]]',
      'We have no control over the content of external websites.',
      'This notice applies only to our own website.',
      'This policy excludes services that have a separate privacy policy.',
    ],
    ignored: [
      'We are responsible for your data.',
      'This policy does not apply to our employees.',
      'We link to our own shop, which follows this policy.',
      'We are not responsible for delays in the post.',
      'Third parties set cookies on our site.',
      'This policy applies to every service that we offer.',
      'Only adults may visit our site.',
    ],
  },
  sources: ['ToS;DR: not responsible for linked sites', 'COPPA, 16 CFR 312.2 ("website or online service")'],
});
