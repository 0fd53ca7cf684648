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
    'no ...1 limit ...3 {how long|time for which|storage of}',
    '{@data|logs|record*|account*|messages|posts} ...3 {is|are} never {deleted|erased|destroyed}',
    'stay~ ...4 {forever|for ever|indefinitely}',
    '{messages|conversations} {is|are} never removed',
    '{data|information} ...2 @not expire',
    `
      @keep ...20 {
        indefinite*|forever|for ever|for good|permanently|in perpetuity|perpetual*
        |unlimited {time|period|duration|amount of time}|{without|no} [{any|a}] time {limit|limitation}
      }
    `,
    '{we|is|are} ...2 {never|not} [{routinely|automatically|currently}] delete ...3 {@data|logs|record*|account*}',
  ],
  unless: [
    '{aggregate*|anonym*|non-personal*|public} ...30 indefinite*',

    'delete ...12 {before|unless|aggregate*|non-identif*|in common}',
    'permanently ...3 {@erase|losing}',
    'browser session',
    'if ...3 need~',

    'in {effect|force}',
    'suspen* ...1 indefinitely',
  ],
  examples: {
    found: [
      'There is no time limit for the storage of maps.',
      'Account records are never destroyed.',
      'What you post on our wall stays there for ever.',
      'There is no fixed limit on the time for which we hold a chart.',
      'Charts are kept for an unlimited duration.',
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
      'What is left after all names are gone counts as anonymised, and may be kept for our research and used by us indefinitely.',
      'What you post in a public forum could stay there indefinitely.',
      'Cookies are kept for one browser session or permanently.',
      'If we need your address for an order, we will not delete the data.',
      'A key to the archive can be suspended indefinitely.',
      'There is no set period for tea, and we store the cups.',
      'Your gift card does not expire.',
      'We do not delete records that you have in common with others.',
      'You may use our maps in perpetuity.',
      'We do not keep your data indefinitely.',
      'We do not keep your letters forever.',
      'We never keep your letters indefinitely.',
      'Records of the choir are never sold.',
      'There is no limit on how many letters we store.',
      'We permanently delete your data after a week.',
      'Aggregate statistics may be kept indefinitely.',
      'After that your photos are lost forever, so keep a copy.',
      'Deleted data is permanently removed from the store.',
      'These terms will remain in effect indefinitely.',
      'No data is stored for an unlimited time.',
      'Keep the jar forever.',
    ],
  },
  sources: ['GDPR, Article 5(1)(e)', 'OPP-115: data retention, indefinitely'],
});
