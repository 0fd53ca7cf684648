import type { Accuracy, RuleAccuracy } from '../../lib/rules/accuracy';
import { RULE_IDS, type RuleId } from '../../lib/taxonomy/rule-ids';
import type { Answers } from './answers';

/** Counts, rule by rule, how what `findIn` finds in a text agrees with what people found. */
export function tally({ policies, quotes }: Answers, findIn: (text: string) => ReadonlySet<RuleId>): Accuracy {
  const counts = new Map(
    RULE_IDS.map((id) => [id, { stated: 0, found: 0, right: 0, quotes: 0, quotesFound: 0 } satisfies RuleAccuracy]),
  );
  for (const { text, stated, disputed } of policies) {
    const found = findIn(text);
    for (const [id, count] of counts) {
      if (disputed.has(id)) continue;
      count.stated += Number(stated.has(id));
      count.found += Number(found.has(id));
      count.right += Number(stated.has(id) && found.has(id));
    }
  }
  for (const { text, rules } of quotes) {
    const count = rules[0] && counts.get(rules[0]);
    if (!count) continue;
    const found = findIn(text);
    count.quotes++;
    count.quotesFound += Number(rules.some((rule) => found.has(rule)));
  }
  return { policies: policies.length, quotes: quotes.length, rules: Object.fromEntries(counts) };
}
