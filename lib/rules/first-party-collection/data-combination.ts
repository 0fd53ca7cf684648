import { defineRule } from '../define-rule';

export default defineRule({
  id: 'data-combination',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Combines data into a profile',
  why: 'Pieces that say little on their own become a picture of you once they are joined.',
  holds:
    'data is combined, linked or merged across sources, services or devices, or used to build a profile or infer characteristics',
  doesNotHold: 'aggregated into statistics only',
  hears: ['hypothetical'],
  matches: [
    'build~ ...2 {picture|portrait} ...3 of {you|your}',
    'add~ ...10 to what we ...2 {know|have|hold}',
    `
      {combine~|combination of|merge~|co-mingle~|match~|correlate~|append~|supplement~|enhance~|enrich~|collate~}
      ...8 @data ...14 {with|from|across|we have|received|obtained|collected|other}
    `,
    '{link|links|connect|associate|tie} ...4 @data ...6 {with|to} ...6 {@data|profile*|account|individual*|activit*}',
    '{link|associate} ...10 {with|to} ...1 {@personal-data|other {@data|records}}',
    '@data ...12 {is|are|be} ...2 {combined|merged|correlated} ...2 {with|to|by}',
    '@data ...6 {is|are|be} ...2 {linked|connected|collated|tied} ...2 {with|to|by}',
    '@data ...6 {is|be|are} ...1 associated with ...3 {other|personal|you}',
    '{build~|create~|compile~|generate~} ...5 @profile-of-you',
    `
      {infer~|predict~|deduce~|inference*} ...8 {
        interest*|preference*|characteristic*|behavio*|age|gender|about {you|a person}
      }
    `,
    '{inferences {drawn|we make}|{data|information} [that] [we] infer~}',
    'add~ {it|this|that} to ...2 {{account|other} @data|@data that we ...2 have}',
    '{behavio*|data} profiling {of|based on}',
    'enhance what we know',
    'profiles {based on|from} your',
    'link ...3 {offline|activit*} ...3 {with|to} ...3 {online|activit*}',
    `
      {link~|recogni*|identify~|connect~|associate~|track~|combine~|target~} ...8 {across|different|multiple}
      ...4 {devices|browsers|platforms}
    `,
    '{we|us} [may|will|can] [also] {combine|merge} ...4 @data',
    '{supplement|enhance} ...4 {your|our} ...3 {@data|records|profile*|database}',
    'cross-device {track*|link*|data|use}',
    '{{combine~|merge~|link~} ...2 {this|it|that} ...1 with|link or combine with} ...8 @data',
    'across ...4 {products|services|devices} ...6 {connect~|link~}',
    '{process~|use~|combine~} ...5 @data ...5 across ...3 {companies|products|services|platforms}',
    '{associate|link} you {with|to} ...3 {social|other|third|accounts} ...6 {accounts|other}',
    'receive ...4 @data ...4 when you use ...6 other services ...4 {we|us|affiliates}',
    '{combine~|aggregate~|bring~ together} ...6 @data ...10 into {a|one} ...2 {profile|record}',
  ],
  unless: [
    '{reasonably|alone or|information means|let you|business associate}',
    'enrich ...3 experience*',
    'used to identify',
    'voluntarily disclose',
    'n a',
    '{third parties|these companies|they} {may|might|can|will} ...4 {combine|link}',
    'account on their',
    'merge~ with {another|a}',
    'other users {of our|may}',
    '{merger|acquired}',
    '{links|linked} to {other|third part*|our}',
    'combine~ ...14 {aggregate*|no longer|anonymi*|statistic*}',
  ],
  examples: {
    found: [
      'Over the years we build up a picture of your tastes.',
      'We draw on it to create a profile reflecting your interests.',
      'We add what those lists say to what we already know about you.',
      'We link or combine with information from our partners what we know of you.',
      'We aggregate information about you from across our family of brands into a single customer record.',

      'We may combine this information with data that we receive from other companies.',
      'Your visits are joined so that we recognise you across devices.',
      'From your clicks we infer your interests and likely income.',
      'We build a profile of you from what you read.',
      'We use what we hold to:\n• send you bills\n• [[merge data from your phone with data from our shops]]',
      'We use the information that we hold about you across the products of our group.',
      'It helps us to link you to your accounts on other social networks.',
      'We bring together such information into one customer record.',
      'If we combine data from your browser with your personal data, we protect both alike.',
      'Surveys tell us more about our readers, and we add this to the information that we have about you.',
      'We collect:\n• your orders\n• [[inferences drawn from them]]',
      'We use cookies for behavioural profiling of our guests.',
      'We receive details of you when you use other services that we or our affiliates run.',
      'We build profiles based on your reading.',
      'We link your offline purchases with your online orders.',
      'Ravenpost may associate your IP address with your personal information.',
      'We may link details that are kept in cookies or gathered by pixels to other personal data of yours.',
    ],
    ignored: [
      'We keep your name to let you sign in and to recognise you across devices.',
      'Visits are counted to build a picture of how the site is used.',
      'You may add a note to what your friends have written.',
      'The host has signed a business associate agreement that binds it to your personal data.',
      'A merging of this data with other data sources is not carried out.',
      'We combine the data of all users into anonymous statistics.',

      'We combine the data of many visitors into statistics that are aggregated and identify no one.',
      'You can create a profile with a picture.',
      'We do not link this data to your name.',
      'In a merger, your data may be combined with that of the buyer.',
      'You can use your profile across all our apps.',
      'Partners may link you to their offers.',
      'We merge your two accounts into one if you ask us.',
      'You can link your account to other calendars.',
      'We add your details to the guest list.',
      'You may build a profile based on your own drawings.',
      'You may object to decisions that rest on profiling.',
      'We do not associate your IP address with your personal information.',
    ],
  },
  sources: ['ToS;DR: your profile is combined across various products'],
});
