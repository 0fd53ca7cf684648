import type { Grade } from '../taxonomy/grade';
import type { RuleId } from '../taxonomy/rule-ids';
import type { Gist, WeighedFinding } from './summary';
import { CLARITY } from './weigh-findings';

/** A finding below this impact is true but not what a friend would mention first. */
const WORTH_SAYING = 2;

/**
 * The one or two findings that decide the verdict: what is good leads grades A and B, what is bad all others. `disputed`
 * are promises that the policy takes back elsewhere. "No X" is not praised beside X, which is then done with other data.
 */
export function pickGist(
  grade: Grade | null,
  watch: readonly WeighedFinding[],
  favour: readonly WeighedFinding[],
  disputed: readonly RuleId[],
): Gist {
  const broken: readonly string[] = [...disputed, ...watch.map(({ rule }) => `no-${rule}`)];
  // Praise is only repeated where the policy promises it outright and nowhere takes it back.
  const praise = favour.filter(({ rule, modality }) => CLARITY[modality] === 1 && !broken.includes(rule));
  const isGood = grade === 'A' || grade === 'B';
  const [first, second] = isGood ? [praise, watch] : [watch, praise];
  const lead = pickPair(first.filter(isWorthSaying));
  if (lead.length === 0) return { lead: pickPair(second.filter(isWorthSaying)), but: null };
  const but = second.find(isWorthSaying) ?? null;
  return { lead, but: isGood || lead.length === 1 ? but : null };
}

function isWorthSaying({ impact }: WeighedFinding): boolean {
  return impact >= WORTH_SAYING;
}

/** The weightiest finding, and a second one: of another topic where there is one, so that it adds something. */
function pickPair(findings: readonly WeighedFinding[]): WeighedFinding[] {
  const [first, ...rest] = findings;
  if (!first) return [];
  const second = rest.find(({ topic, impact }) => topic !== first.topic && impact >= first.impact / 2) ?? rest[0];
  return second ? [first, second] : [first];
}
