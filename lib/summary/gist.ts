import type { Grade } from '../taxonomy/grade';
import { CLARITY } from './points';
import type { Contradiction, Gist, Point } from './summary';

/** A point below this impact is true but not what a friend would mention first. */
const WORTH_SAYING = 2;

/** The one or two points that decide the verdict: what is good leads grades A and B, what is bad all others. */
export function pickGist(
  grade: Grade | null,
  watch: readonly Point[],
  favour: readonly Point[],
  contradictions: readonly Contradiction[],
): Gist {
  const disputed = new Set(contradictions.map(({ favour }) => favour.rule));
  // Praise is only repeated where the policy promises it outright and nowhere takes it back.
  const praise = favour.filter((point) => CLARITY[point.modality] === 1 && !disputed.has(point.rule));
  const isGood = grade === 'A' || grade === 'B';
  const [first, second] = isGood ? [praise, watch] : [watch, praise];
  const lead = pickPair(first.filter(isWorthSaying));
  if (lead.length === 0) return { lead: pickPair(second.filter(isWorthSaying)), but: null };
  const but = second.find(isWorthSaying) ?? null;
  return { lead, but: isGood || lead.length === 1 ? but : null };
}

function isWorthSaying(point: Point): boolean {
  return point.impact >= WORTH_SAYING;
}

/** The weightiest point, and a second one: of another topic where there is one, so that it adds something. */
function pickPair(points: readonly Point[]): Point[] {
  const [first, ...rest] = points;
  if (!first) return [];
  const second = rest.find((point) => point.topic !== first.topic && point.impact >= first.impact / 2) ?? rest[0];
  return second ? [first, second] : [first];
}
