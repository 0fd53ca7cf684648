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
    'no limit {on|to|as to} how long',
    '{data|information|it} ...2 @not expire',
    '@keep ...20 for an indefinite {period|time|amount}',
    '{@keep|logged|recorded|saved|collected} ...12 {indefinite*|forever|permanently|in perpetuity|perpetual*|for {an unlimited|any length of} {time|period|amount}|without {limit|time limit|any limit}|no time limit}',
    '{we|is|are} ...2 {never|do not|don t|not} {[regularly|routinely|automatically] delete|deleted|erase|erased|purge} ...3 {@data|log|logs|record*|account*|post*|message*}',
  ],
  unless: [
    '{aggregate*|anonym*|non-personal*} ...12 {indefinite*|forever}',

    'delete ...12 {before|unless|aggregate*|non-identif*}',
    'permanently ...3 @erase',

    'not ...6 {indefinite*|forever}',
  ],
  examples: {
    found: [
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
