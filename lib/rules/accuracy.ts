import type { RuleId } from '../taxonomy/rule-ids';

/**
 * How a rule did on texts of which people have said what they state. Pairs of policy and rule on which the two readers
 * of the policy differed are left out.
 */
export interface RuleAccuracy {
  /** Policies that state the practice. */
  readonly stated: number;
  /** Policies in which the rule spoke up. */
  readonly found: number;
  /** Policies in which the rule spoke up and that state the practice. */
  readonly right: number;
  /** Quotes that people filed under the practice. */
  readonly quotes: number;
  /** Of these, the quotes in which the rule spoke up, or another one that the same quote stands for. */
  readonly quotesFound: number;
}

/** What `npm run accuracy` measured last. */
export interface Accuracy {
  readonly policies: number;
  readonly quotes: number;
  /** A rule that is newer than the figures has none. */
  readonly rules: Readonly<Partial<Record<RuleId, RuleAccuracy>>>;
}
