import type { RuleId } from '../taxonomy/rule-ids';
import type { Stance } from '../taxonomy/stance';
import type { RuleTopic } from '../taxonomy/topics';
import type { PhraseSheet } from '../text/phrase/phrase-sheet';
import type { Frame } from './define-rule';

/** The rules as the engine takes them: without words for people, their phrases as one sheet. */
export interface RuleSheet {
  readonly rules: PackedRules;
  /**
   * First the phrase of each pattern, rule after rule, then phrases of signals, then those that are only conditions, and
   * last the classes of words, each a choice.
   */
  readonly phrases: PhraseSheet;
  /** How many phrases are looked for in every passage: those of patterns and signals. */
  readonly sought: number;
  /** The number of the first class of words. */
  readonly classes: number;
}

/** Rules as they travel: by a range coder, like phrases; see read-rules.ts. */
export interface PackedRules {
  /** How many there are, in the order of `RULE_IDS`, which names them. */
  readonly size: number;
  readonly code: string;
}

/** One rule. */
export interface RuleRow {
  readonly id: RuleId;
  readonly topic: RuleTopic;
  readonly stance: Stance;
  readonly hears: readonly Frame[];
  /** See `Rule`; 0 where it does not depend on how many there are. */
  readonly distinctDataKinds: number;
  readonly yieldsTo: readonly RuleId[];
  /** How many patterns state it; those that come after them state it where they are negated. */
  readonly matches: number;
  /** By pattern: what must stand around it, or must not. */
  readonly conditions: readonly Conditions[];
  /** Phrases that cancel all of them. */
  readonly unless: readonly number[];
}

/** See `Pattern`; phrases are told by their numbers. */
export interface Conditions {
  readonly with: readonly number[];
  readonly unless: readonly number[];
  readonly under: readonly number[];
  readonly whole: boolean;
  readonly spelledOutBy: readonly RuleId[];
}
