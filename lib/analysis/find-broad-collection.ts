import type { RuleRow } from '../rules/rule-sheet';
import type { DataKind } from '../taxonomy/data-kinds';
import { evidenceOf } from './evidence';
import type { Reading } from './reading';
import type { Finding } from './report';

/** Most quotes for a rule about the policy as a whole. */
const MOST_QUOTES = 5;

/**
 * Finds the rules that hold when a policy as a whole names many kinds of data, unless a sentence that says so was found
 * already; the sentences that name most come first.
 */
export function findBroadCollection(
  reading: Reading,
  rules: readonly RuleRow[],
  kindsOf: ReadonlyMap<number, ReadonlySet<DataKind>>,
  practices: readonly Finding[],
): Finding[] {
  const found = new Set(practices.map(({ rule }) => rule));
  const all = new Set([...kindsOf.values()].flatMap((kinds) => [...kinds]));
  return rules.flatMap((rule) => {
    const { id, topic, stance, distinctDataKinds } = rule;
    if (distinctDataKinds === undefined || all.size < distinctDataKinds || found.has(id)) return [];
    const best = [...kindsOf]
      .sort(([a, kindsA], [b, kindsB]) => kindsB.size - kindsA.size || a - b)
      .slice(0, MOST_QUOTES);
    const evidence = best.map(([index]) => evidenceOf(reading, index, rule, 'says'));
    return [{ rule: id, topic, stance, evidence }];
  });
}
