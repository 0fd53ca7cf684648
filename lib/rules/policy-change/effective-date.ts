import { defineRule } from '../define-rule';

export default defineRule({
  id: 'effective-date',
  topic: 'policy-change',
  stance: 'good',
  title: 'Is dated',
  why: 'A date shows whether what you read is still current and lets you notice changes.',
  holds: 'a last-updated or effective date with a day or month is given',
  doesNotHold: '"last updated" with no date',
  hears: ['headings', 'rights', 'users'],
  matches: [
    {
      phrase: `{
        @month <number> <year>|<number> @month <year>|@month <year>|<year> <number> <number>
        |<number> <number> <year>
      }`,
      whole: true,
    },
    `
      {
        updat*|revis*|modif*|amend*|chang*|review*|publish*|posted|version|adopted|dated|effect|effective
        |{into|in} force|applies|valid
      } [date|on|as of|in|was|since|from|of] ...3 @date
    `,
    '{date|version|as of|as at|status|stand} [of|on|is|was] ...4 @date',
    '{privacy {policy|notice|statement}|policy} ...4 @date',
  ],
  unless: [
    '{ticket*|offer*|price*}',
    '{before|prior to} ...3 @date',
    '2016 679',
    '{code|law|act|gdpr|regulation|section|directive} ...6 {effective|amended|effect|force|applies|applicable}',
  ],
  examples: {
    found: [
      'Version 4.2 of 20 June 2024',
      'In force since 1 September 2019',
      'Status: July 2022',
      'Privacy policy (v3.2, 14 February 2025)',
      'Last updated: 3 May 2024',
      'This policy is effective as of January 1, 2023.',
      'Revised 2022-11-05',
      '[[This notice was last changed on 12/10/2021.]] We tell you of changes by e-mail.',
      'Privacy notice of Larkspur\n[[12 October 2024]]',
    ],
    ignored: [
      'The offer is valid from 1 May 2024.',
      'All prices as of March 2023.',
      'Regulation 2016/679 as of 27 April 2016 applies.',
      'We show the date of the last update at the top of this page.',
      'The regulation took effect in all member states, and we follow it.',
      'We last updated our servers to protect your data.',
      'You may review 3 offers a day.',
      'The General Data Protection Regulation came into force on 25 May 2018.',
      '+44 20 7946 0000',
    ],
  },
  sources: ['ToS;DR: there is a date of the last update of the terms', 'CCPA regulations, 11 CCR § 7011(e)(4)'],
});
