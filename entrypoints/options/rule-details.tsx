import { RULE_DETAILS } from '../../lib/rules/details';
import type { RuleId } from '../../lib/taxonomy/rule-ids';
import { RuleDetailsBody } from '../../lib/ui/options/RuleDetailsBody';

/** What a rule looks for. Examples are most of a rule's words, and few readers open one: load this when it is asked for. */
export function drawDetails(rule: RuleId) {
  return <RuleDetailsBody details={RULE_DETAILS[rule] ?? null} />;
}
