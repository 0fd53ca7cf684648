import { RULE_DETAILS } from '../../lib/rules/details';
import type { RuleId } from '../../lib/taxonomy/rule-ids';
import { detailsMessages } from '../../lib/ui/messages/details-messages';
import { RuleDetailsBody } from '../../lib/ui/options/RuleDetailsBody';

/** What a rule looks for. Examples are most of a rule's words, and few readers open one: load this when it is asked for. */
export function drawDetails(rule: RuleId) {
  const details = RULE_DETAILS[rule];
  if (!details) return <RuleDetailsBody details={null} />;
  const doesNotHold = details.excludes ? detailsMessages.doesNotHoldFor(rule) : null;
  return <RuleDetailsBody details={{ ...details, holds: detailsMessages.holdsFor(rule), doesNotHold }} />;
}
