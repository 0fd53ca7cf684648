import type { DataKind } from '../taxonomy/data-kinds';
import type { Topic } from '../taxonomy/topics';
import { Frames } from '../text/framing';
import type { Engine, Signal } from './engine';
import { findData, type Mention } from './find-data';
import { findTopics } from './find-topics';
import { outlineOf } from './outline';
import type { Reading } from './reading';
import type { DataMention, Finding } from './report';

/** What a policy speaks of, and which kinds of data it collects or shares. */
export interface Spoken {
  readonly topics: readonly Topic[];
  readonly data: readonly DataMention[];
  /** By passage: the kinds of data that it names as collected or shared. */
  readonly kindsOf: ReadonlyMap<number, ReadonlySet<DataKind>>;
}

/** Finds topics and kinds of data; the findings of rules are taken as traits of the paragraphs in which they stand. */
export function findSignals(reading: Reading, engine: Engine, findings: readonly Finding[]): Spoken {
  const parts = outlineOf(reading);
  const { phrases, mentions } = lookForPhrases(reading, engine);
  const topics = findTopics(reading, parts, {
    table: engine.topics,
    phrases,
    rules: rulesByPassage(reading, findings),
  });
  return { topics, ...findData(reading, parts, { table: engine.data, mentions }) };
}

/** By passage, the phrases of topics that stand in it, and what it says of kinds of data. */
export function lookForPhrases(
  reading: Reading,
  { signals, patterns }: Pick<Engine, 'signals' | 'patterns'>,
): { readonly phrases: readonly (readonly string[])[]; readonly mentions: readonly (readonly Mention[])[] } {
  // A paragraph has a phrase or not: it is looked for once in a block.
  let had = new Set<string>();
  const found = reading.passages.map(({ block }, index) => {
    if (block !== reading.passages[index - 1]?.block) had = new Set();
    const standing: string[] = [];
    const mentions: Mention[] = [];
    for (const candidate of reading.candidates[index] ?? []) {
      if (candidate < patterns.length) continue;
      const signal = signals[candidate - patterns.length];
      if (!signal || had.has(signal.trait)) continue;
      if (signal.kind !== null) {
        mentions.push(...mentionOf(reading, index, signal.phrase, signal.trait, signal.kind));
      } else if (reading.text.find(index, signal.phrase, () => true)) {
        standing.push(signal.trait);
        had.add(signal.trait);
      }
    }
    return { standing, mentions };
  });
  return { phrases: found.map(({ standing }) => standing), mentions: found.map(({ mentions }) => mentions) };
}

/** A sentence up to a kind of data that is plainly collected: "We may also record your name, your", and no new clause. */
const PLAINLY =
  /^we (?:may |will |can |also |automatically )*(?:collect|gather|record|log|obtain|ask (?:you )?for|request)(?: (?!(?:when|if|that|to|for|from|which|who|so|by|through|using|in|on|but|because|unless)\b)[a-z'-]+[,:]?)* $/;

/** Longer than any such statement. */
const LONGEST_STATEMENT = 100;

function mentionOf({ text }: Reading, index: number, phrase: Signal['phrase'], trait: string, kind: string): Mention[] {
  const { folded, own, cues } = text.unit(index);
  const frames = new Frames(folded, cues);
  let seen = false;
  let plain = false;
  const affirmed = text.find(index, phrase, (span) => {
    seen = true;
    if (frames.isDenied(span)) return false;
    plain ||= span.start - own <= LONGEST_STATEMENT && PLAINLY.test(folded.slice(own, span.start));
    return true;
  });
  return seen ? [{ kind, trait, denied: affirmed === null, plain }] : [];
}

/** By passage, the rules for which it is evidence. */
export function rulesByPassage(
  { passages, normal }: Reading,
  findings: readonly Finding[],
): ReadonlyMap<number, readonly string[]> {
  const byStart = new Map(passages.map(({ start }, index) => [normal.toOriginal(start), index]));
  const rules = new Map<number, string[]>();
  for (const { rule, evidence } of findings) {
    for (const { start } of evidence) {
      const index = byStart.get(start);
      if (index !== undefined) rules.set(index, [...(rules.get(index) ?? []), rule]);
    }
  }
  return rules;
}
