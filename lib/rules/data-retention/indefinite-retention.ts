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
    'no ...1 limit ...4 storage of',
    'no set ...1 deletion schedule',
    '{messages|conversations} {is|are} never removed',
    '{data|information} ...2 @not expire',
    '@keep ...20 {indefinite*|forever|for ever|for good|permanently|in perpetuity|perpetual*|for an unlimited {time|period}|{without|no} [{any|a}] time {limit|limitation}}',
    '{we|is|are} ...2 {never|not} [{routinely|automatically|currently}] delete ...3 {@data|logs|record*|account*}',
  ],
  unless: [
    '{aggregate*|anonym*|non-personal*} ...12 indefinite*',

    'delete ...12 {before|unless|aggregate*|non-identif*|in common}',
    'permanently ...3 {@erase|losing}',

    'not ...6 indefinite*',
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
      'We do not delete records that you have in common with others.',
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
