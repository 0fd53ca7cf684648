import type { RuleId } from '../taxonomy/rule-ids';
import { RULES } from '.';
import type { RuleAccuracy } from './accuracy';
import type { Rule } from './define-rule';
import { MEASURED } from './measured-accuracy';

/** What a rule finds, and how often it is right; `[[…]]` marks the evidence. What it looks for is in the messages. */
export type RuleDetails = Pick<Rule, 'examples'> & {
  /** Whether its definition says what does not count. */
  readonly excludes: boolean;
  /** Null where the rule is newer than the figures. `policies` is the number of policies that it was tried on. */
  readonly accuracy: (RuleAccuracy & { readonly policies: number }) | null;
};

/** The details of every rule. The build puts its value in place of this module; load it only when asked for. */
export const RULE_DETAILS: Readonly<Partial<Record<RuleId, RuleDetails>>> = Object.fromEntries(
  RULES.map(({ id, doesNotHold, examples }) => [
    id,
    { excludes: doesNotHold !== undefined, examples, accuracy: accuracyOf(id) },
  ]),
);

function accuracyOf(id: RuleId): RuleDetails['accuracy'] {
  const figures = MEASURED.rules[id];
  return figures ? { ...figures, policies: MEASURED.policies } : null;
}
