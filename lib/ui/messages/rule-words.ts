import type { BareRule, RuleCard } from '../../rules/cards';
import type { RuleId } from '../../taxonomy/rule-ids';
import { inKey, say } from '../../words';

/** What a rule is called, e.g. "Sells your personal data". */
export const titleOfRule = (id: RuleId): string => say(`rule.${inKey(id)}.title`);

/** Why it matters to the reader, in one sentence. */
const whyOfRule = (id: RuleId): string => say(`rule.${inKey(id)}.why`);

/** A rule with its words. */
export function withWords({ id, topic, stance }: BareRule): RuleCard {
  return { id, topic, stance, title: titleOfRule(id), why: whyOfRule(id) };
}
