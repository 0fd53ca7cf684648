import type { RuleId } from '../../taxonomy/rule-ids';
import { inKey, type Key, say } from '../../words';

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
  doesNotHoldFor: (rule: RuleId) => say(`rule.${inKey(rule)}.not` as DetailKey),
} as const;
