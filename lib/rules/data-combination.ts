import { defineRule } from './define-rule';

export default defineRule({
  id: 'data-combination',
  topic: 'first-party-collection',
  stance: 'bad',
  title: 'Combines data into a profile',
  why: 'Pieces that say little on their own become a picture of you once they are joined.',
  holds:
    'data is combined, linked or merged across sources, services or devices, or used to build a profile or infer characteristics',
  doesNotHold: 'aggregated into statistics only',
  matches: [
    '{combine~|combining|combination of|merge~|commingle~|co-mingle~|match~|cross-reference~|correlate~|append~|supplement~|enhance~|enrich~|collate~|augment~} ...8 @data ...14 {with|from|across|we have|received|obtained|collected|other|together}',
    '{link~|connect~|associate~|tie~|attribute~} ...6 @data ...6 {with|to|across} ...6 {@data|profile*|account|you personally|individual*}',
    '@data ...6 {is|are|be|been} ...2 {combined|merged|linked|matched|correlated|enhanced|supplemented|connected|collated|tied} ...2 {with|to|by|across}',
    '@data ...6 {is|be|are} ...1 associated with ...3 {your account|your profile|other|personal|you|an individual}',
    '{build~|create~|develop~|compile~|maintain~|construct~|form~|generate~|update~|assemble~} ...5 @profile-of-you',
    '{infer~|predict~|deduce~|inference*} ...8 {interest*|preference*|characteristic*|behavio*|attribute*|age|gender|about you|demographic*}',
    '{link~|recogni*|identify~|connect~|associate~|track~|combine~|target~} ...8 {across|different|multiple|between} ...4 {devices|browsers|platforms}',
    'cross-device {track*|link*|match*|target*|graph|data|use}',
    '{combine~|merge~|link~} ...2 {this|it|that|them} with ...8 @data',
    '{linking|link|combine} devices and browser*',
    'across ...4 {products|services|companies|devices} ...6 {connect~|combine~|link~}',
  ],
  unless: [
    '{reasonably|identified or identifiable|alone or|means|refers to}',
    'merge~ with {another|a}',
    'other users of our',
    '{merger|acquisition|acquired|bankruptcy|reorgani*}',
    '{create~|creating|set up|setting up} {a|your} profile',
    '{business|corporate} combination',
    '{link|links|linked|linking} to {other|third part*|our|this|these|websites|their}',
    '{combine~|combined} ...10 {aggregate*|no longer|anonymi*|statistic*|does not identify|not identify}',
    '{aggregate*|anonymous|statistic*} ...6 {combine~|combined}',
  ],
  examples: {
    found: [
      'We may combine this information with data that we receive from other companies.',
      'Your visits are joined so that we recognise you across devices.',
      'From your clicks we infer your interests and likely income.',
      'We build a profile of you from what you read.',
      'We use what we hold to:\n• send you bills\n• [[merge data from your phone with data from our shops]]',
    ],
    ignored: [
      'We combine the data of many visitors into statistics that are aggregated and identify no one.',
      'You can create a profile with a picture.',
      'We do not link this data to your name.',
      'In a merger, your data may be combined with that of the buyer.',
    ],
  },
  sources: ['OPP-115: combination with other data', 'ToS;DR: your profile is combined across various products'],
});
