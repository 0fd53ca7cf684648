import { defineRule } from '../define-rule';

export default defineRule({
  id: 'targeted-advertising',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Uses your data for targeted ads',
  why: 'A profile of what you do and like decides which ads follow you.',
  holds:
    'personal, interest-based or behavioural advertising is shown or served with your data, by the service or by its partners',
  doesNotHold: "only contextual ads; only recommendations of the service's own items",
  hears: ['control', 'users'],
  matches: [
    '{interest based|target~|personali*|tailor~|behavioral|behavioural|customi*|relevant|cookie based} ...6 @ads',
    `
      @ads ...8 {
        most useful|relevant|relevance|tailored|targeted|targeting|personalized|personalised|customized|customised
        |of ...1 interest|likely ...3 interest|interest you|interested in|{based|depending} ...3 {on|upon}
        |to ...2 {right|certain} audience*
      }
    `,
    '@ads ...24 {specific|tailored|relevant|according|match*} {to|your} ...3 {interests|preferences}',
    `{
      remarketing|re-marketing|retargeting|re-targeting|real-time bidding|{custom|similar|targeted} audience*
      |{online|cross context} {behavioral|behavioural}
    }`,
    '{{advertising|targeting|ad} cookies|cookies ...4 {for|enable} ...3 advertising}',
    '{cookie*|data|information} ...12 {serve~|show~|display~|deliver~} ...4 {you|your|relevant} ...4 @ads',
    '@ads ...12 {users|people} who [have] [previously] visited',
    '@ads ...4 when you [have] leave',
    '{figure out|decide|select} ...3 {which|what} ...3 @ads ...3 {show|display}',
    '{use~|process~|collect~} ...4 {@data|cookies} ...14 to {deliver|serve|show|display|provide} ...4 @ads',
    {
      phrase: '{use~|process~|collect~} ...9 {@data|cookies|technologies} ...16 for ...4 advertising purposes',
      unless: ['{third part*|their} ...4 advertising purposes', 'non ...1 advertising'],
    },
    `
      {serve~|deliver~|show~|display~|place~} ...4 @ads ...9 {
        across the internet|{other|third party} ...2 {sites|websites|web sites|platforms}|elsewhere
        |on {facebook|social media}
      }
    `,
    {
      phrase: '{provide~|deliver~|serve~|display~} ...4 {advertising|ads|advertisements} [and ...3 content] to you',
      with: ['@data', 'cookie*', 'pixel*', '{tags|beacons|technologies}'],
      unless: ['@not use cookies', 'aggregate*'],
    },
    {
      phrase: `
        [{to|for}] {provide|providing|deliver|delivering|serve|serving|show|showing|display|displaying}
        ...6 {advertising|ads|advertisements} [to you] [
          {on|in|through|across} ...4 {site|sites|service|services|app|apps|website|platform}
        ]
      `,
      whole: true,
    },
  ],
  unless: [
    'disclose~ ...2 anonymous {data|information}',
    '{non|not} ...1 {personali*|targeted}',
    '{targeted|relevant} {to|on} the {content {of|on|in|or|and|you re|that}}',
    'contextual* ...2 @ads',
    'configured to prevent',
  ],
  examples: {
    found: [
      'Agencies run re-marketing for us.',
      'We use your data to provide you with advertising.',
      'We run campaigns by real-time bidding.',

      'We and our partners show you ads based on your browsing.',
      'Your profile helps us to personalise the advertising that you see.',
      'Third parties use cookies for:\n• measuring visits\n• [[remarketing]]',
      '[[You can opt out of interest-based ads in your settings.]] It takes a day to have effect.',
      'From what you read we decide which ads to show you.',
      'Our ads are displayed to people who have visited our shop.',
      'We use the information we hold to deliver advertising.',
      'What your data is for:\n• keeping the site safe\n• [[providing advertising to you]]',
      'Agencies place our ads on other websites across the internet.',
      'A coupon is an ad based on what you bought in our shop.',
      'We set advertising cookies when you open the catalogue.',
      'The pages you read are used to make the advertising as relevant as possible.',
      'We use cookies to enable advertising with our partners.',
    ],
    ignored: [
      'Companies that deliver advertisements or provide other services set cookies on our site.',
      'Our apps are configured to prevent personalised ads.',
      'Films are shown to those most likely to laugh.',
      'Our auction house sells paintings by bidding.',

      'We do not show targeted advertising.',
      'The ads beside an article depend on the article, never on you.',
      'We recommend recipes based on those that you saved.',
      'Our terms for advertisers are tailored to small businesses.',
      'You have the right to opt out of targeted advertising where a company engages in it.',
      'Editors decide which articles are shown beside an ad.',
      'We show the same ads to all visitors of a page.',
      'We charge shops for providing advertising to them.',
      'We place posters and notices at stations across the city.',
      'The identifiers of your phone are kept for non-advertising purposes.',
      'Contextual customisation of ads needs no data about you.',
      'We use cookies to enable the basket.',
    ],
  },
  sources: ['CPRA, Cal. Civ. Code § 1798.140(k)', 'OPP-115: purpose, advertising'],
});
