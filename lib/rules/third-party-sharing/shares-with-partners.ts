import { defineRule } from '../define-rule';

export default defineRule({
  id: 'shares-with-partners',
  topic: 'third-party-sharing',
  stance: 'bad',
  title: 'Shares data with business partners',
  why: 'Partners do not act for this company only: they may use your data for themselves.',
  holds:
    'personal data is shared with partners, sponsors, co-branders or other third parties who are not service providers acting for the company',
  doesNotHold: 'service providers, affiliates, law, mergers',
  matches: [
    `
      {sell~|rent~|trade~|swap~|exchange~} ...1 {mailing|customer|address|subscriber|email} list ...1 {with|to} ...3 {
        compan*|shops|firms|business*|catalog*|charit*|organi*
      }
    `,
    {
      phrase: '{@disclose ...12 {with|to} ...8 @partners|@disclose ...25 {with|to our} ...3 @partners}',
      unless: [
        '@partners-who-serve',
        'with {these|those} partners',
        '{are provided with|professional advis*|prospective}',
        '{before sharing|to us by|countries}',
      ],
    },
    {
      phrase: `
        @disclose ...8 {with|to} ...3 {
          @third-parties|{third-party|selected|associated} {compan*|organi*}|other {firms|entities}
          |another {company|organi*}
        }
      `,
      spelledOutBy: ['shares-with-providers', 'shares-with-affiliates', 'law-enforcement', 'business-transfer'],
      unless: [
        '@partners-who-serve',
        '@by-law',
        '@legal-demand',
        '@corporate-change',
        '@providers',
        `
          {perform|performing|process|processing|provide|providing|facilitate} ...3 {
            services|tasks|functions|payment*|order*|transaction*|credit|@data
          }
        `,
        '{good faith|investigation|fraud protection|crime}',
        'provider*',
        'question* ...12 disclosure',
        '{accountab*|liable|liability|onward|privacy shield|principles|remain responsible}',
        '{not|never} ...3 {share~|disclose~|sell~}',
        `{
          to us by|provided to ...3 from|before {sharing|disclosing}|the term|entitled|whether your|not identify
          |when you ask|you consent
        }`,
        '{direct us|opted out|export|portab*|clarif*|verifiable|links to|excluded|court|line of business|to you or}',
        '{our|same|corporate|its|your|common} ...2 {group|family|control}',
        'party payment',
        '{after|with|without|when|if|unless|require} ...6 {consent|permission}',
        '{sites|websites} ...4 {third part*|other compan*}',
        '{following|limited|these} {circumstances|cases|ways|situations}',
        '{{circumstances|cases|scenarios} {{under|in} which|if any}|ways ...10 described}',
        '{these|those} third part*',
        '{machine readable|of your choice|if this privacy policy|if you share}',
      ],
    },
    '@disclose ...12 {with|to} ...8 {strategic {relationship*|partner*}}',
    {
      phrase: 'provide~ ...4 @partners ...3 with ...8 @data',
      unless: ['@partners-who-serve'],
    },
    {
      phrase: `{
        @disclose ...15 {team~ up|joint venture*|jointly|whom we partner}
        |{jointly|co-branded} ...20 {share~|sent to}
      }`,
      with: ['@data'],
      unless: ['@partners-who-serve', '@providers', '@corporate-change'],
    },
    {
      phrase: '@disclose ...10 {with|to} ...10 {to {help|allow|permit} them|so [that] they {can|may}|for their own}',
      unless: ['@partners-who-serve', '@providers', '@legal-demand', '{perform|friends|affiliates}'],
    },
    '@disclose ...8 {with|to} ...4 {{travel|health care|healthcare} [services] provider*|insurance compan*}',
    '@disclose ...6 {these|those} businesses',
    {
      phrase: `
        {@disclose|available to} ...12 {companies|third parties} ...2 {
          whose|that sell|{who|that|which} ...1 {contact|market}
        }
      `,
      unless: ['@partners-who-serve'],
    },
    '{{third parties|recipients} ...8 include|whom ...2 {share~|disclose~}} ...4 @partners',
    {
      phrase: `{
        {business|third-party|our|advertising} partners ...2 {receive|collect|exchange} ...6 @data
        |{seller|merchant|sponsor|hotel} [will|may] {receive|receives|get|gets} ...2 {@data|name|address}
      }`,
      unless: ['@partners-who-serve'],
    },
    {
      phrase: '@disclose ...10 {with|to} ...4 social {network*|media}',
      with: ['{hash*|email*|leads|audience*|advertis*|ads}'],
      unless: ['@partners-who-serve'],
    },
    {
      phrase: '@disclose ...12 {with|to} {that|the|a|each|our|such} ...2 partner',
      unless: ['@partners-who-serve', '@providers'],
    },
  ],
  unless: ['@share-other', 'calendar year'],
  examples: {
    found: [
      'We send your information to the travel provider that you have booked.',
      'We may disclose your PHI to other health care providers who treat you.',
      'Once a year we exchange our mailing list with other firms.',
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
      'Your booking is forwarded to the hotel or the airline that you have chosen.',
      'We make our lists available to a few companies whose goods might please you.',
      'We and our partners exchange information about you.',
      'We transfer your data to firms and other companies that sell lamps.',
      'The third parties with whom we share information may include universities and publishers.',
      'We may share your address with companies who may contact you.',
      'Your details may be passed to credit reference agencies.',
      'We may share your data with underwriters.',
      'We pass your address to selected companies.',
      'We may give your details to the employer who pays for the course.',
      '[[We pass your data to third parties:]]\n• people who study sleep\n• our publisher',
      'The seller receives your name and address.',
      'We pass your details to the event organiser.',
      'Your data will be shared with partner charities.',
      'We may disclose your data to other banks.',
      'We pass your details to a dealership near you.',
    ],
    ignored: [
      'Health care providers have rules of their own.',
      'This page tells under what circumstances, if any, we share it with other parties.',
      'The answer would name the businesses with which we shared customer data with third parties in the last calendar year.',
      'Send questions about any disclosure of your data to third parties to our office.',
      'We exchange our list of suppliers with other companies.',
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
      'We disclose your data to professional advisers, such as lawyers and insurers.',
      'We work with companies whose goods might please you.',
      'We and our partners exchange recipes.',
      'We buy from companies that sell lamps.',
      'We share your address with companies who contact you on our behalf.',
      'Your card number is given to third-party payment services.',
      'We may disclose it to any third party if that is needed for an investigation.',
      'Credit reference agencies tell us of your debts.',
      'We are proud of our selected companies.',
      'Pictures of the door are disclosed to third parties for the prevention of crime.',
      'This includes exchanging information with other companies for fraud protection.',
      'We rely on third parties to process credit cards, so we share card details with third parties.',
      'We may disclose your data in connection with a merger, joint venture or sale of our assets.',
      'We use your data to fulfil our obligations with our business partners.',
      'We may disclose your data to third parties:\n• our suppliers\n• a court, if the law requires it',
      'The seller receives a mug.',
      'We are an event organiser.',
      'We are no dealers.',
      'We are a dealership for lamps.',
      'We share revenue with our partners.',
      'We share best practices with partners.',
    ],
  },
  sources: ['OPP-115: third party sharing, unnamed or other third party', 'CCPA, Cal. Civ. Code § 1798.140(ai)'],
});
