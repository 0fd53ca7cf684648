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
    '{@keep|logged|recorded|saved|collected} ...12 {indefinite*|forever|permanently|for an unlimited {time|period|amount}}',
    '{we|is|are} ...2 {never|do not|not} {delete|deleted|erase|erased} ...3 {@data|log|logs|record*|account*|post*|message*}',
  ],
  unless: [
    '{aggregate*|anonym*|deidentified|non-personal*} ...12 {indefinite*|forever|permanently}',

    '{delete|deleted|erase|erased} ...12 {before|until|unless|aggregate*|non-identif*}',
    'permanently ...3 @erase',

    'not ...6 {indefinite*|forever}',
  ],
  examples: {
    found: [
      'Your purchase history is stored indefinitely.',
      'We may keep your photos forever.',
      'We never delete account data, even when you leave.',
      'Logs go after a week. [[Messages are retained for an unlimited period.]]',
    ],
    ignored: [
      'We do not keep your data indefinitely.',
      'We permanently delete your data after a week.',
      'Aggregate statistics may be kept indefinitely.',
      'After that your photos are lost forever, so keep a copy.',
      'Deleted data is permanently removed from the store.',
    ],
  },
  sources: ['GDPR, Article 5(1)(e)', 'OPP-115: data retention, indefinitely'],
});
