import { RULE_IDS, type RuleId } from '../../taxonomy/rule-ids';
import { inKey, type Key, say } from '../../words';
import { titleOfRule } from './rule-words';

type DetailKey = Extract<Key, `rule.${string}.${'holds' | 'not'}`>;

/** The strings of what a rule looks for. */
export const detailsMessages = {
  holds: say('details.holds'),
  doesNotHold: say('details.doesNotHold'),
  found: say('details.found'),
  ignored: say('details.ignored'),
  gone: say('details.gone'),
  /** When a rule's practice holds, and when not; the latter only for rules that say so. */
  holdsFor: (rule: RuleId) => say(`rule.${inKey(rule)}.holds` as DetailKey),
  doesNotHoldFor: (rule: RuleId) => nameRules(say(`rule.${inKey(rule)}.not` as DetailKey)),
} as const;

const ids = new Map<string, RuleId>(RULE_IDS.map((id) => [id, id]));

/** Definitions send to other rules by their ids, "then deletion-right": readers know rules by their titles. */
function nameRules(definition: string): string {
  // Ids of one word are words of the language too.
  return definition.replace(/[a-z]+(?:-[a-z]+)+/g, (word) => {
    const id = ids.get(word);
    return id ? say('details.rule', { rule: titleOfRule(id) }) : word;
  });
}
