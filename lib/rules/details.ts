import type { RuleId } from '../taxonomy/rule-ids';
import { RULES } from '.';
import type { Rule } from './define-rule';

/** What a rule looks for, in the words of its definition; `[[…]]` in an example marks the evidence. */
export type RuleDetails = Pick<Rule, 'holds' | 'doesNotHold' | 'examples'>;

/** The details of every rule. The build puts its value in place of this module; load it only when asked for. */
export const RULE_DETAILS: Readonly<Partial<Record<RuleId, RuleDetails>>> = Object.fromEntries(
  RULES.map(({ id, holds, doesNotHold, examples }) => [
    id,
    { holds, ...(doesNotHold !== undefined && { doesNotHold }), examples },
  ]),
);
