import { RULE_IDS, type RuleId } from '../taxonomy/rule-ids';
import { STANCES } from '../taxonomy/stance';
import { RULE_TOPICS } from '../taxonomy/topics';
import { SignWriter } from '../text/phrase/sign-writer';
import { writeSheet } from '../text/phrase/write-sheet';
import { FRAMES, type Pattern, type Rule } from './define-rule';
import { CONDITION, readRules } from './read-rules';
import type { RuleSheet } from './rule-sheet';
import { VOCABULARY } from './vocabulary';

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
  const list = new SignList();
  let topic = 0;
  for (const [index, rule] of rules.entries()) {
    const before = topic;
    topic = RULE_TOPICS.indexOf(rule.topic);
    if (rule.id !== RULE_IDS[index] || topic < before)
      throw new Error(`${rule.id} is out of order: rules stand in the order of RULE_IDS, and those in that of topics.`);
    list.add(rule);
  }
  const writer = new SignWriter(list.signs);
  readRules(writer, rules.length, sought.length);
  const others = [...sought, ...list.conditions];
  const phrases = writeSheet([...others, ...classes.map((words) => `{${words.replaceAll(' ', '|')}}`)], VOCABULARY);
  const packed = { size: rules.length, code: writer.write() };
  return { phrases, sought: sought.length, classes: others.length, rules: packed };
}

function patternsOf({ matches = [], denies = [] }: Rule): readonly Pattern[] {
  return [...matches, ...denies];
}

/** What a reader of rules asks for, one after the other. */
class SignList {
  readonly signs: number[] = [];
  private readonly numbers = new Map<string, number>();

  /** The phrases that are only conditions, in the order in which they first stand. */
  get conditions(): string[] {
    return [...this.numbers.keys()];
  }

  add(rule: Rule): void {
    const { topic, stance, hears = [], distinctDataKinds = 0, yieldsTo = [], matches = [], denies = [], unless } = rule;
    const heard = hears.reduce((bits, frame) => bits | (1 << FRAMES.indexOf(frame)), 0);
    this.signs.push(RULE_TOPICS.indexOf(topic), STANCES.indexOf(stance), heard, distinctDataKinds);
    this.addRules(yieldsTo);
    this.signs.push(matches.length, denies.length);
    for (const pattern of patternsOf(rule)) this.addConditions(typeof pattern === 'string' ? {} : pattern);
    this.addPhrases(unless ?? []);
  }

  private addConditions(pattern: Partial<Exclude<Pattern, string>>): void {
    const { with: any, unless, under, whole, spelledOutBy } = pattern;
    const kinds =
      (any ? CONDITION.with : 0) |
      (unless ? CONDITION.unless : 0) |
      (under ? CONDITION.under : 0) |
      (whole ? CONDITION.whole : 0) |
      (spelledOutBy ? CONDITION.spelledOutBy : 0);
    this.signs.push(kinds);
    for (const phrases of [any, unless, under]) if (phrases) this.addPhrases(phrases);
    if (spelledOutBy) this.addRules(spelledOutBy);
  }

  private addPhrases(sources: readonly string[]): void {
    const { signs, numbers } = this;
    signs.push(sources.length);
    for (const source of sources) {
      const known = numbers.get(source);
      signs.push(known === undefined ? 0 : numbers.size - known);
      if (known === undefined) numbers.set(source, numbers.size);
    }
  }

  private addRules(rules: readonly RuleId[]): void {
    this.signs.push(rules.length, ...rules.map((rule) => RULE_IDS.indexOf(rule)));
  }
}
