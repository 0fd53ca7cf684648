import type { Conflict } from '../analysis/report';
import type { Contradiction, Point } from './summary';

/** The conflicts between points that are shown: each promise once, with its weightiest breach. */
export function listContradictions(
  conflicts: readonly Conflict[],
  watch: readonly Point[],
  favour: readonly Point[],
): Contradiction[] {
  return favour.flatMap((promised) => {
    const own = conflicts.filter(({ promise }) => promise.rule === promised.rule);
    const broken = watch.find((point) => own.some(({ breach }) => breach.rule === point.rule));
    const conflict = own.find(({ breach }) => breach.rule === broken?.rule);
    if (!broken || !conflict) return [];
    return [{ favour: promised, watch: broken, promise: conflict.promise.quote, breach: conflict.breach.quote }];
  });
}
