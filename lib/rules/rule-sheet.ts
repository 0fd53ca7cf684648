import { RULE_IDS, type RuleId } from '../taxonomy/rule-ids';
import type { Stance } from '../taxonomy/stance';
import type { RuleTopic } from '../taxonomy/topics';
import type { PhraseSheet } from '../text/phrase/phrase-sheet';
import { writeSheet } from '../text/phrase/write-sheet';
import type { Frame, Pattern, Rule } from './define-rule';
import { VOCABULARY } from './vocabulary';

/** The rules as the engine takes them: without words for people, their phrases as one sheet. */
export interface RuleSheet {
  /** In the order of `RULE_IDS`, which names them. */
  readonly rules: readonly Omit<RuleRow, 'id'>[];
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

/**
 * One rule; its conditions are indices of phrases, each written as how far it is from the one before, over all rules:
 * most are 1, which takes hardly any room. In a rule those of its patterns come first, each `with`, `unless`, `under`.
 */
export interface RuleRow {
  readonly id: RuleId;
  readonly topic: RuleTopic;
  readonly stance: Stance;
  readonly hears?: readonly Frame[];
  readonly distinctDataKinds?: number;
  readonly yieldsTo?: readonly RuleId[];
  /** How many patterns state it, and how many that come after them state it where they are negated. */
  readonly matches: number;
  readonly denies?: number;
  readonly unless?: readonly number[];
  /** By the place of a pattern in the rule: what must stand around it, or must not. */
  readonly conditions?: Readonly<Record<number, Conditions>>;
}

/** See `Pattern`. */
export interface Conditions {
  readonly with?: readonly number[];
  readonly unless?: readonly number[];
  readonly under?: readonly number[];
  readonly whole?: true;
  readonly spelledOutBy?: readonly RuleId[];
}

/**
 * Writes rules down for the engine, with the phrases of signals and with classes of words: most words of a class stand in
 * phrases too, so that classes take half the room here that they would take by themselves.
 * @param classes as in `WORD_CLASSES`, each of two words or more.
 * @throws Error naming the phrase that breaks the notation, or the rule that is out of order.
 */
export function writeRuleSheet(
  rules: readonly Rule[],
  signals: readonly string[],
  classes: readonly string[] = [],
): RuleSheet {
  const patterns = rules.flatMap(patternsOf).map((pattern) => (typeof pattern === 'string' ? pattern : pattern.phrase));
  const sought = [...patterns, ...signals];
  const conditions = new Map<string, number>();
  let last = 0;
  const numberOf = (source: string): number => {
    const number = conditions.get(source) ?? sought.length + conditions.size;
    conditions.set(source, number);
    const step = number - last;
    last = number;
    return step;
  };
  const rows = rules.map((rule, index) => {
    if (rule.id !== RULE_IDS[index])
      throw new Error(`${rule.id} is out of order: rules stand in the order of RULE_IDS.`);
    return rowOf(rule, numberOf);
  });
  const others = [...sought, ...conditions.keys()];
  const phrases = writeSheet([...others, ...classes.map((words) => `{${words.replaceAll(' ', '|')}}`)], VOCABULARY);
  return { phrases, sought: sought.length, classes: others.length, rules: rows };
}

function patternsOf({ matches = [], denies = [] }: Rule): readonly Pattern[] {
  return [...matches, ...denies];
}

function rowOf(rule: Rule, numberOf: (source: string) => number): Omit<RuleRow, 'id'> {
  const { topic, stance, hears, distinctDataKinds, yieldsTo, matches = [], denies = [], unless } = rule;
  const conditions = patternsOf(rule).flatMap((pattern, index) => {
    const own = typeof pattern === 'string' ? {} : conditionsOf(pattern, numberOf);
    return Object.keys(own).length > 0 ? [[index, own] as const] : [];
  });
  return {
    topic,
    stance,
    ...(hears && { hears }),
    ...(distinctDataKinds !== undefined && { distinctDataKinds }),
    ...(yieldsTo && { yieldsTo }),
    matches: matches.length,
    ...(denies.length > 0 && { denies: denies.length }),
    ...(unless && { unless: unless.map(numberOf) }),
    ...(conditions.length > 0 && { conditions: Object.fromEntries(conditions) }),
  };
}

function conditionsOf(pattern: Exclude<Pattern, string>, numberOf: (source: string) => number): Conditions {
  return {
    ...(pattern.with && { with: pattern.with.map(numberOf) }),
    ...(pattern.unless && { unless: pattern.unless.map(numberOf) }),
    ...(pattern.under && { under: pattern.under.map(numberOf) }),
    ...(pattern.whole && { whole: pattern.whole }),
    ...(pattern.spelledOutBy && { spelledOutBy: pattern.spelledOutBy }),
  };
}
