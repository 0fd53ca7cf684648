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
    'not ...4 information ...2 used ...8 {targeted|interest based|relevant|behavioral|behavioural|personalized|tailored} ...2 {ads|advertising|advertisements}',
    '{interest based|targeted|personalized|personalised|tailored|behavioral|behavioural|customized|customised|relevant|cookie based} ...4 {ad|ads|advert|adverts|advertising|advertisements|advertisement}',
    '{target~|personalize~|personalise~|tailor~|customize~|customise~} ...6 {ad|ads|advert|adverts|advertising|advertisements|advertisement}',
    '{ad|ads|advert|adverts|advertising|advertisements|advertisement} ...8 {{more|most} {relevant|useful}|relevant to|tailored|targeted|personalized|personalised|customized|customised|of ...1 interest|likely ...3 interest|interest you|interested in}',
    '{ad|ads|advert|adverts|advertising|advertisements|advertisement} ...6 based ...3 {on|upon} ...6 {your|interests|profile|information|data|visit*|browsing|behavior|behaviour|activit*|cookie*|location|someone}',
    '{ad|ads|advert|adverts|advertising|advertisements|advertisement} ...24 {specific|tailored|relevant|according|match*} {to|your} ...3 {interests|preferences|profile|needs}',
    '{remarketing|retargeting|re-targeting|custom audience*|similar audience*|online behavioral|online behavioural|cross context behavioral}',
    '{cookie*|data|information} ...12 {serve~|show~|display~|deliver~} ...4 {you|your|relevant} ...4 {ad|ads|advert|adverts|advertising|advertisements|advertisement}',
    '{ad|ads|adverts|advertisements} ...6 {shown|displayed|served} ...5 {users|visitors|people|persons|you|those} {who|when|after|if} ...6 {visit~|viewed|leave|left}',
    '{figure out|decide|determine|choose|select} ...3 {which|what} ...3 {ad|ads|adverts|advertisements|advertising} ...3 {show|shown|display|displayed|see|serve}',
    '{use~|process~|analyse~|analyze~|collect~} ...4 {@data|profile|cookies} ...14 to {deliver|serve|show|display} ...4 {ads|adverts|advertising|advertisements}',
    {
      phrase: '{provide~|deliver~|serve~|display~} ...4 {advertising|ads|advertisements} [and ...3 content] to you',
      with: ['@data', 'cookie*', 'pixel*', '{tags|beacons|technologies}'],
      unless: ['@not use cookies', 'aggregate*'],
    },
    {
      phrase:
        '[{to|for}] {provide|providing|deliver|delivering|serve|serving|show|showing|display|displaying} ...6 {advertising|ads|advertisements} [to you] [{on|in|through|across} ...4 {site|sites|service|services|app|apps|website|platform}]',
      whole: true,
    },
  ],
  unless: [
    'disclose~ ...2 {anonymous|aggregate*} {data|information}',
    'non {personalized|personalised|targeted|behavioural|behavioral}',

    '{targeted|based|relevant|related} {to|on} the {content {of|on|in|being|or|and|you re|that}|subject|context|page}',
    '{contextual|contextualized} {ad|ads|advertising|advertisements}',
  ],
  examples: {
    found: [
      'We and our partners show you ads based on your browsing.',
      'Your profile helps us to personalise the advertising that you see.',
      'Third parties use cookies for:\n• measuring visits\n• [[remarketing]]',
      '[[You can opt out of interest-based ads in your settings.]] It takes a day to have effect.',
      'From what you read we decide which ads to show you.',
      'Our ads are displayed to people who have visited our shop.',
      'We use the information we hold to deliver advertising.',
      'What your data is for:\n• keeping the site safe\n• [[providing advertising to you]]',
    ],
    ignored: [
      'We do not show targeted advertising.',
      'The ads beside an article depend on the article, never on you.',
      'We recommend recipes based on those that you saved.',
      'Our terms for advertisers are tailored to small businesses.',
      'You have the right to opt out of targeted advertising where a company engages in it.',
      'Editors decide which articles are shown beside an ad.',
      'We show the same ads to all visitors of a page.',
      'We charge shops for providing advertising to them.',
    ],
  },
  sources: ['CPRA, Cal. Civ. Code § 1798.140(k)', 'OPP-115: purpose, advertising'],
});
