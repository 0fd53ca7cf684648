import type { RuleId } from '../rules';
import type { Contradiction, Point } from './summary';

/** A promise, and the practices that break it. */
const BREAKS: readonly (readonly [promise: RuleId, practices: readonly RuleId[]])[] = [
  [
    'no-personal-data',
    [
      'broad-collection',
      'location-collection',
      'precise-location',
      'sensitive-data',
      'biometric-data',
      'government-id',
    ],
  ],
  ['no-sale', ['sells-data']],
  ['no-sharing', ['sells-data', 'shares-with-advertisers', 'shares-for-marketing', 'shares-with-partners']],
  ['consent-before-sharing', ['sells-data', 'shares-with-advertisers', 'shares-for-marketing']],
  ['no-ai-training', ['ai-training']],
  ['no-profiling-decisions', ['profiling-decisions']],
  ['deletion-right', ['no-deletion']],
  ['stated-retention', ['indefinite-retention']],
  ['deletion-when-done', ['indefinite-retention']],
  ['dnt-honored', ['dnt-ignored']],
  ['change-notice', ['change-without-notice']],
  ['end-to-end-encryption', ['message-content']],
];

/** Pairs in which the policy promises one thing and says another; each promise once, with its weightiest breach. */
export function findContradictions(watch: readonly Point[], favour: readonly Point[]): Contradiction[] {
  return BREAKS.flatMap(([promise, practices]) => {
    const good = favour.find((point) => point.rule === promise);
    // What needs the reader's consent breaks no promise.
    const bad = watch.find((point) => practices.includes(point.rule) && point.modality !== 'with-consent');
    return good && bad ? [{ favour: good, watch: bad }] : [];
  });
}
