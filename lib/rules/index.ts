import type { RuleId } from '../taxonomy/rule-ids';
import type { Rule } from './define-rule';
import noSale from './no-sale';
import preciseLocation from './precise-location';
import sellsData from './sells-data';

export type { RuleId } from '../taxonomy/rule-ids';
export type { Rule } from './define-rule';

/** Every rule, in the order of the rule topics. */
export const RULES: readonly Rule[] = [preciseLocation, sellsData, noSale];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id, or undefined where it no longer exists. */
export function ruleById(id: RuleId): Rule | undefined {
  return byId.get(id);
}
