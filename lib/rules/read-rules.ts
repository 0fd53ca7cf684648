import { RULE_IDS, type RuleId } from '../taxonomy/rule-ids';
import { STANCES } from '../taxonomy/stance';
import { RULE_TOPICS } from '../taxonomy/topics';
import { Frequencies } from '../text/phrase/frequencies';
import { SignReader } from '../text/phrase/sign-reader';
import { FRAMES } from './define-rule';
import type { Conditions, PackedRules, RuleRow } from './rule-sheet';

/** Which conditions a pattern has: a bit for each. */
export const CONDITION = { with: 1, unless: 2, under: 4, whole: 8, spelledOutBy: 16 } as const;

/** Lists are shorter than this, and so are a rule's patterns. */
const MOST = 64;

/** No more phrases are conditions. */
const MOST_CONDITIONS = 1024;

/**
 * The rules that were packed.
 * @param first the number of the first phrase that is only a condition.
 * @throws Error when they are broken.
 */
export function unpackRules({ size, code }: PackedRules, first: number): RuleRow[] {
  const reader = new SignReader(code);
  const rules = readRules(reader, size, first);
  if (!reader.isDone) throw new Error('The rules go on behind the last one: they have to be packed anew.');
  return rules;
}

/**
 * Reads rules, or has them written by a reader that writes. Of each thing that is told of a rule, what is likely is learnt
 * apart. A condition is new, which takes the next number, or told by how far back it came first.
 */
export function readRules(reader: SignReader, size: number, first: number): RuleRow[] {
  const seen = new Map<string, Frequencies>();
  let topic = 0;
  let conditions = first;

  function next(what: string, end: number, least = 0): number {
    const frequencies = seen.get(what) ?? new Frequencies(end, 1, 40);
    seen.set(what, frequencies);
    return reader.next(frequencies, least);
  }

  function readPhrases(what: string): number[] {
    return Array.from({ length: next(what, MOST) }, () => {
      const back = next('back', MOST_CONDITIONS);
      return back === 0 ? conditions++ : conditions - back;
    });
  }

  function readIds(what: string): RuleId[] {
    return Array.from({ length: next(what, MOST) }).flatMap(() => RULE_IDS[next('rule', RULE_IDS.length)] ?? []);
  }

  function readConditions(): Conditions {
    const kinds = next('conditions', 32);
    return {
      with: kinds & CONDITION.with ? readPhrases('with') : [],
      unless: kinds & CONDITION.unless ? readPhrases('unless') : [],
      under: kinds & CONDITION.under ? readPhrases('under') : [],
      whole: (kinds & CONDITION.whole) > 0,
      spelledOutBy: kinds & CONDITION.spelledOutBy ? readIds('spelledOutBy') : [],
    };
  }

  return RULE_IDS.slice(0, size).map((id) => {
    topic = next('topic', RULE_TOPICS.length, topic);
    const stance = STANCES[next('stance', STANCES.length)] ?? 'neutral';
    const heard = next('hears', 1 << FRAMES.length);
    const distinctDataKinds = next('kinds', MOST);
    const yieldsTo = readIds('yieldsTo');
    const matches = next('matches', MOST);
    const patterns = matches + next('denies', MOST);
    return {
      id,
      topic: RULE_TOPICS[topic] ?? 'contact',
      stance,
      hears: FRAMES.filter((_, i) => heard & (1 << i)),
      distinctDataKinds,
      yieldsTo,
      matches,
      conditions: Array.from({ length: patterns }, readConditions),
      unless: readPhrases('unlessOfRule'),
    };
  });
}
