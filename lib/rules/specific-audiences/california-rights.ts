import { defineRule } from '../define-rule';

export default defineRule({
  id: 'california-rights',
  topic: 'specific-audiences',
  stance: 'neutral',
  title: 'Has California terms',
  why: 'A part speaks to people in California, who have rights that others often lack.',
  holds: 'a part is addressed to Californians (CCPA/CPRA, Shine the Light, CalOPPA)',
  matches: [
    `
      california* ...6 {
        resident*|privacy|consumer*|civil code|law|user*|customer*|right*|online|code|only|notice*|minor*
      }
    `,
    '{ccpa|cpra|shine the light|californians|for {users|individuals|those|people} {in|from|based in} california}',
    '{resident*|consumer*|liv*|reside|located} ...3 {of|in} [the] [state] [of] california',
  ],
  unless: ['{{sales|income} tax|free shipping|deposit}', '{servers|laws of} ...6 california'],
  hears: ['headings', 'questions'],
  examples: {
    found: [
      'Californians may ask for a list.',
      'More for individuals in California',
      'California residents may ask us for a list.',
      'Under the CCPA you may ask what we hold.',
      'If you live in California, the Shine the Light law lets you ask us once a year.',
      '[[Notice to residents of California: see below.]] Others may skip it.',
      'Users who reside in California have further rights.',
      'Californian consumers may ask for a list.',
    ],
    ignored: [
      'Residents of California get free shipping.',
      'California residents pay sales tax.',
      'We deliver to people in California.',
      'Our office is in Sacramento, California.',
      'The terms are governed by the courts of California.',
      'We ship to California and Oregon.',
      'We grow oranges in California.',
      'Our servers are located in California.',
    ],
  },
  sources: ['CCPA, Cal. Civ. Code § 1798.100 ff.', 'OPP-115: Californians'],
});
