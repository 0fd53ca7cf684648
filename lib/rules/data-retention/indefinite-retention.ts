import { defineRule } from '../define-rule';

export default defineRule({
  id: 'indefinite-retention',
  topic: 'data-retention',
  stance: 'bad',
  title: 'Keeps data indefinitely',
  why: 'Data that is never deleted can still leak or be misused in twenty years.',
  holds: 'data is or may be kept indefinitely, forever or without limit',
  doesNotHold: 'anonymised data only',
  matches: [
    'no limit ...2 how long',
    'no ...1 {limit|schedule} ...4 {storage|keeping|retention|deletion} of',
    'no {set|fixed|definite} ...1 {deletion|retention|storage} {schedule|period}',
    '{@data|logs|record*|messages|conversations|posts|content} {is|are} never {deleted|removed|erased}',
    '{data|information|it} ...2 @not expire',
    '{@keep|recorded|collected} ...20 {indefinite*|forever|for ever|for good|permanently|in perpetuity|perpetual*|for {an unlimited|any length of} {time|period|amount}|{without|no} [{any|a}] time {limit|limitation}|without [any] limit}',
    '{we|is|are} ...2 {never|not} [{regularly|routinely|automatically|currently}] {delete|deleted|erase|erased|purge} ...3 {@data|log|logs|record*|account*|post*|message*}',
  ],
  unless: [
    '{aggregate*|anonym*|non-personal*} ...12 {indefinite*|forever}',

    'delete ...12 {before|unless|aggregate*|non-identif*}',
    'permanently ...3 {@erase|lose|losing|lost}',

    'not ...6 {indefinite*|forever|for good}',
    'suspen* ...1 indefinitely',
  ],
  examples: {
    found: [
      'There is no time limit for the storage of maps.',
      'Orders are kept without any time limitation.',
      'Old conversations of members stay: their messages are never removed.',
      'Drawings that you upload are kept for good.',
      'There is no limit on how long we store your letters.',
      'Your data does not expire.',
      "Members' letters are kept in perpetuity.",
      'We store search terms without time limit.',
      'We do not routinely delete logs.',
      'Your purchase history is stored indefinitely.',
      'We may keep your photos forever.',
      'We never delete account data, even when you leave.',
      'Logs go after a week. [[Messages are retained for an unlimited period.]]',
    ],
    ignored: [
      'A key to the archive can be suspended indefinitely.',
      'There is no set period for tea, and we store the cups.',
      'Your gift card does not expire.',
      'You may use our maps in perpetuity.',
      'We do not keep your data indefinitely.',
      'We permanently delete your data after a week.',
      'Aggregate statistics may be kept indefinitely.',
      'After that your photos are lost forever, so keep a copy.',
      'Deleted data is permanently removed from the store.',
    ],
  },
  sources: ['GDPR, Article 5(1)(e)', 'OPP-115: data retention, indefinitely'],
});
