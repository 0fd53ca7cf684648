import { defineRule } from '../define-rule';

export default defineRule({
  id: 'shares-with-partners',
  topic: 'third-party-sharing',
  stance: 'bad',
  title: 'Shares data with business partners',
  why: 'Partners are not bound to act for this company only: they may use your data for themselves.',
  holds:
    'personal data is shared with partners, sponsors, co-branders or other third parties who are not service providers acting for the company',
  doesNotHold: 'service providers, affiliates, law, mergers',
  matches: [
    {
      phrase: '{@disclose ...12 {with|to|among|between} ...8 @partners|@disclose ...25 with ...3 @partners}',
      unless: [
        '@partners-who-serve',
        '{to|with} {these|those} {partners|companies}',
        '{is|are} provided with',
        '{before {sharing|disclosing}|to us by|countries}',
      ],
    },
    {
      phrase:
        '@disclose ...8 {with|to} ...3 {@third-parties|third-party {compan*|organi*}|other {parties|firms|entities}|another {company|organi*|business}}',
      unless: [
        '@partners-who-serve',
        '@by-law',
        '@legal-demand',
        '@corporate-change',
        '@providers',
        '{perform|performing|process|processing|provide|providing|facilitate} ...3 {services|tasks|functions|payment*|order*|transaction*|@data}',
        'good faith',
        'provider*',
        '{accountab*|liable|liability|onward|privacy shield|principles|remain responsible}',
        '{not|never} ...3 {share~|disclose~|sell~}',
        '{to us by|provided to ...3 from|before {sharing|disclosing}|the term|entitled|whether your|not identify|when you ask|you consent}',
        '{direct us|opted out|export|portab*|clarif*|verifiable|links to|excluded|court|line of business|to you or}',
        '{our|same|corporate|its|your} ...2 {group|family}',
        '{after|with|without|when|if|unless} ...6 {consent|permission}',
        '{sites|websites|apps|tools|platforms} ...4 {third part*|other compan*}',
        '{following|limited|these} {circumstances|cases|ways|situations}',
        '{{circumstances|cases|scenarios} {under|in} which|{ways|times} ...10 {described|disclosed}}',
        '{to|with} {these|those} {third part*|other}',
        '{machine readable|of your choice|if this {privacy policy|policy|statement}|if you share}',
      ],
    },
    '@disclose ...12 {with|to} ...8 {strategic {relationship*|partner*}}',
    {
      phrase: '{provide~|supply~} ...4 @partners ...3 with ...8 @data',
      unless: ['@partners-who-serve'],
    },
    {
      phrase:
        '{@disclose ...15 {team~ up|joint venture*|jointly|whom we {partner|collaborate}}|{jointly|co-branded} ...20 {share~|sent to}}',
      with: ['@data'],
      unless: ['@partners-who-serve', '@providers'],
    },
    {
      phrase:
        '@disclose ...10 {with|to} ...10 {to {help|allow|enable|permit} them|so [that] they {can|may}|for their own}',
      unless: [
        '@partners-who-serve',
        '@providers',
        '@legal-demand',
        '{perform|process|carry out|friends|members|affiliates}',
      ],
    },
    '@disclose ...6 {these|such|those} businesses',
    {
      phrase: '{business|third-party|our|marketing|advertising} partners ...2 {receive|collect|obtain} ...6 @data',
      unless: ['@partners-who-serve'],
    },
    {
      phrase: '@disclose ...10 {with|to} ...4 social {network*|media}',
      with: ['{hash*|email*|e-mail*|leads|audience*|advertis*|ads}'],
      unless: ['@partners-who-serve', '{you|your} ...4 {account*|choose|connect|click|post}'],
    },
    {
      phrase: '@disclose ...12 {with|to} {that|the|a|this|each|our|such} ...2 partner',
      unless: ['@partners-who-serve', '@providers'],
    },
    {
      phrase: 'with our ...2 {business|commercial|promotional|third-party} partners',
      with: ['{share~|disclose~|sharing|purposes|@data}'],
      unless: ['@partners-who-serve'],
    },
  ],
  examples: {
    found: [
      'We may share your personal information with our business partners.',
      'Contest entries, with your contact information, are disclosed to the sponsor of the contest.',
      'We share your data with selected third parties who offer products of interest to you.',
      'We pass your details on to:\n• the police\n• [[retailers and other commercial partners]]',
      'Our partners may receive your data when you book through them.',
      'After a booking we send your details to that partner.',
      'We share your hashed address with social networks so that they can find people like you.',
      'We will give your details to the sellers whose goods you order.',
      'Once we share your data with another company, we cannot call it back.',
      'We share your data when we team up with another firm for a raffle.',
      'We pass your data to schools to help them improve their lessons.',
    ],
    ignored: [
      'We do not share your information with business partners.',
      'Our partners, who host our servers on our behalf, receive your data under contract.',
      'You can share your score with your training partners.',
      'We partner with schools to teach swimming.',
      'We share aggregate figures with our partners.',
      'We send the bill to your business address, not to a partner.',
      'You can share a recipe with your social networks.',
      'These are the cases in which we may share your data with third parties.',
      'We can send your data to a third party of your choice in a machine-readable form.',
      'We share your data with other companies in the same group as us.',
      'We may disclose your data to Tarnwick Brands and its subsidiaries.',
      'Some games are provided with partner companies.',
      'Read their notice before sharing your data with third parties.',
      'We team up with another firm for a raffle.',
      'We move your data to another server of our company.',
      'We share your data with our contractors to help them deliver.',
    ],
  },
  sources: ['OPP-115: third party sharing, unnamed or other third party', 'CCPA, Cal. Civ. Code § 1798.140(ai)'],
});
