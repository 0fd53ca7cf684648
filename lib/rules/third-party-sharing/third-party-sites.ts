import { defineRule } from '../define-rule';

export default defineRule({
  id: 'third-party-sites',
  topic: 'third-party-sharing',
  stance: 'neutral',
  title: 'Not responsible for linked sites',
  why: 'Once you follow a link away, other rules apply.',
  holds: 'the policy does not cover linked or third-party sites',
  matches: [
    `
      {contents|sites|links|linked} ...14 {operators|owners|providers} ...2 {alone|solely}
      ...2 {responsible|answerable|liable}
    `,
    `
      {
        {@not|no|nor} ...6 {responsible|responsibility|liable|liability|control|influence|endorse}
        |disclaim* ...6 {responsib*|liab*}
      } ...25 {
        @other-sites|{their|such|those|these} ...3 {privacy|polic*|practice*|content}|{polic*|practices} of others
      }
    `,
    `
      @other-sites ...25 {
        {@not|no} ...6 {responsible|responsibility|liable|liability|control}
        |{beyond|outside} {our control|[the] scope of ...2 {policy|notice|statement}}
      }
    `,
    '{link*|click*} ...20 we ...1 not {control|own}',
    '{leave|leaving} ...12 {not|no longer} {applies|control}',
    '@other-sites ...8 please ...3 {read|see|refer to|review} ...4 {privacy|polic*}',
    `
      {{@not|no} ...2 {apply|cover~|extend~|govern~|applicable}|not address} ...15 {
        @other-sites|third part*|{site*|website*} of ...2 {partners|others|companies|advertisers}
      }
    `,
    '{third part*|@other-sites} ...12 not {governed|covered} by',
    `
      @other-sites ...20 {
        {have|has|with|under|by|to} {their|its|different|separate|other} ...4 {privacy|polic*|terms|practice*}
        |own {privacy|polic*|terms}|differ from {our|ours}
        |{governed by|subject to} {their|the|its} ...4 {privacy|polic*}
      }
    `,
    `
      {governed|subject} {by|to} ...6 {privacy {polic*|practices}|terms} of ...4 {
        @other-sites|third part*|those|such|that|company providing
      }
    `,
    {
      phrase: `
        {encourage|advise|recommend|urge|should|please} ...6 {read|review|check|consult|familiari*|aware}
        ...8 {privacy|polic*|terms} ...10 {
          @other-sites|{site~|website~} {you|that}|third part*|each|every|any {other|third}
        }
      `,
      unless: ['{read|review|check|consult} {our|this}'],
    },
    `
      {third part*|their} ...10 {subject to|governed by|covered by} ...4 {third part*|their|its|own}
      ...4 {privacy|polic*}
    `,
    'aware ...3 leave ...2 {our|the} {site|website*|service*}',
    '{should|please} ...2 {read|review|consult|check|refer to} ...2 third part* ...2 {privacy|polic*}',
    '{not ...2 apply|excludes} ...8 services ...4 separate ...2 {privacy|polic*}',
    `
      {policy|notice|statement} ...2 {applies {only|solely} to|only {applies|governs|covers|addresses}|covers only}
      ...8 {collected on|site|website|web site|service|services|by us|we collect}
    `,
    {
      phrase: `
        {read|review|see|consult|check|refer to|visit} ...3 their
        ...3 {privacy polic*|privacy notice*|privacy practices}
      `,
      with: ['{organi*|provider*|@other-sites|link~}'],
    },
    `
      {please|should|want to} ...2 {read|review|consult|check|refer to} ...4 privacy
      {policies|policy|notices|statements} ...3 {of|posted|on|from} ...3 {
        those|these|such|each|every|any|other|linked|third|that
      }
    `,
    { phrase: 'different rules ...1 apply', with: ['@other-sites'] },
    '{policy|notice|statement} ...1 {covers|applies to|governs} ...4 {site|website} {only|alone}',
  ],
  unless: ['our other site*', 'applies only to ...4 residents', 'as applicable'],
  hears: ['disclaimers', 'users', 'control', 'hypothetical'],
  examples: {
    found: [
      'For what is on linked sites their operators alone are responsible.',
      'We are not responsible for the privacy practices of other websites.',
      'This policy does not apply to third-party sites that we link to.',
      'Linked sites have their own privacy policies.',
      'Our pages hold links. [[Please read the privacy policy of every site that you visit.]]',
      'We have no control over the content of external websites.',
      'This notice applies only to our own website.',
      'This policy excludes services that have a separate privacy policy.',
      'We have no influence on the content of external pages.',
      'Once you leave our site, this notice no longer applies.',
      'External pages are beyond our control.',
      'For the services of third parties, please see their own privacy policies.',
      'This notice covers only the data that our site collects.',
      "When you click on an ad you go to a site that we don't control.",
      'We link to shops of third parties, whose practices may differ from ours.',
      'This button is governed by the privacy policy of the company providing it.',
      'When you follow a link, you should read the privacy policy on that site.',
      'If you give your name to third parties, different rules may apply.',
      'This notice only governs what is collected on our own pages.',
      'We answer for ourselves, and take no responsibility for the practices of others.',
      'This notice does not apply to the practices of companies that Tallowby does not own.',
      "You should check these third parties' own privacy policies.",
      'Our page has links to shops and other sites, which may have other privacy policies.',
      'What third parties keep is covered by their own privacy policy.',
      'This notice covers this site only.',
      'What such sites do is outside the scope of this notice.',
      'This statement does not extend to websites of our partners.',
    ],
    ignored: [
      'Tick whether you do or do not (as applicable) want letters about our other services.',
      'The shop does not share email addresses with third parties.',
      'You are not answerable for other people.',
      'Our operators alone are responsible for your order.',
      'We are responsible for your data.',
      'This policy does not apply to our employees.',
      'We link to our own shop, which follows this policy.',
      'We are not responsible for delays in the post.',
      'Third parties set cookies on our site.',
      'This policy applies to every service that we offer.',
      'Only adults may visit our site.',
      'We influence what our own pages say.',
      'Once you leave our shop, the alarm no longer rings.',
      'The weather is beyond our control.',
      'For the services of our shop, please see our privacy policy.',
      "When you click on the button, we don't open a new page.",
      'Our shops differ from ours in Orsk.',
      'In winter, different rules may apply to parking.',
      'This notice only governs parking.',
      'We take responsibility for the practices of others in our team.',
      'You should read the label on that jar.',
      'You should check our privacy policy before you write to third parties.',
      'Please read this notice, and the terms of any other service of ours, before you order.',
      'Our shops have other opening hours.',
      'This notice covers all of our site.',
      'Repairs are outside the scope of the warranty.',
    ],
  },
  sources: ['ToS;DR: not responsible for linked sites', 'COPPA, 16 CFR 312.2 ("website or online service")'],
});
