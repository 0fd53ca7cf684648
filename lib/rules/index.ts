import type { RuleId } from '../taxonomy/rule-ids';
import type { Rule } from './define-rule';

export type { RuleId } from '../taxonomy/rule-ids';
export type { Rule } from './define-rule';

/** Every rule, in the order of its topic. */
export const RULES: readonly Rule[] = [];

/** The rule with this id, or undefined where it no longer exists. */
export function ruleById(id: RuleId): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
