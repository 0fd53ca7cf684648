import type { Grade } from '../../lib/taxonomy/grade';
import { quantile } from './quantiles';

/** The share of real policies that stands below the lowest score of each grade; docs/decisions says why. */
const SHARE_BELOW: readonly (readonly [Grade, number])[] = [
  ['A', 0.9],
  ['B', 0.65],
  ['C', 0.35],
  ['D', 0.1],
];

/** Thresholds that give these shares on the scores of real policies, as whole points. */
export function proposeThresholds(points: readonly number[]): readonly (readonly [Grade, number])[] {
  return SHARE_BELOW.map(([grade, share]) => [grade, Math.round(quantile(points, share))] as const);
}
