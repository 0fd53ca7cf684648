import type { RuleId } from '../taxonomy/rule-ids';
import { RULES } from '.';
import type { RuleAccuracy } from './accuracy';
import type { Rule } from './define-rule';
import { MEASURED } from './measured-accuracy';

/** What a rule looks for, in the words of its definition, and how often it is right; `[[…]]` marks the evidence. */
export type RuleDetails = Pick<Rule, 'holds' | 'doesNotHold' | 'examples'> & {
  /** Null where the rule is newer than the figures. `policies` is the number of policies that it was tried on. */
  readonly accuracy: (RuleAccuracy & { readonly policies: number }) | null;
};

/** The details of every rule. The build puts its value in place of this module; load it only when asked for. */
export const RULE_DETAILS: Readonly<Partial<Record<RuleId, RuleDetails>>> = Object.fromEntries(
  RULES.map(({ id, holds, doesNotHold, examples }) => [
    id,
    { holds, ...(doesNotHold !== undefined && { doesNotHold }), examples, accuracy: accuracyOf(id) },
  ]),
);

function accuracyOf(id: RuleId): RuleDetails['accuracy'] {
  const figures = MEASURED.rules[id];
  return figures ? { ...figures, policies: MEASURED.policies } : null;
}
