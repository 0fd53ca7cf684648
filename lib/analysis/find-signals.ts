import { isDenial } from '../taxonomy/manners';
import type { Topic } from '../taxonomy/topics';
import { Frames } from '../text/framing';
import { deniesAll } from '../text/tables';
import { answersOn, quoteMentions } from './data-quotes';
import type { Engine, Signal } from './engine';
import { type FoundData, findData, type Mention } from './find-data';
import { findTopics, sumTopics } from './find-topics';
import { outlineOf } from './outline';
import type { Reading } from './reading';
import type { DataMention } from './report';

/** What a policy speaks of, and which kinds of data it collects or shares. */
export interface Spoken extends FoundData {
  readonly topics: readonly Topic[];
  /** Topics that it may touch upon: too unsure to be claimed, and to be said to be missing. */
  readonly touched: readonly Topic[];
  /** Kinds that stand under a negation. */
  readonly notData: readonly DataMention[];
}

/** Finds topics and kinds of data; how much a paragraph is about which topic tells on the data that it names. */
export function findSignals(reading: Reading, engine: Engine): Spoken {
  const parts = outlineOf(reading);
  const { phrases, mentions } = lookForPhrases(reading, engine);
  const sums = sumTopics(reading, parts, { table: engine.topics, phrases });
  const notData = quoteMentions(reading, mentions, ({ denied }) => denied);
  const stated =
    reading.answers.size === 0 ? mentions : mentions.map((some) => some.filter(({ row }) => !row || !deniesAll(row)));
  return {
    ...findTopics(reading, parts, sums),
    notData,
    ...findData(reading, parts, { table: engine.data, mentions: stated, topics: sums }),
  };
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

function mentionOf(reading: Reading, index: number, phrase: Signal['phrase'], trait: string, kind: string): Mention[] {
  const { text } = reading;
  const { folded, own, cues } = text.unit(index);
  const frames = new Frames(folded, cues, own);
  let seen = false;
  let plain = false;
  let name = '';
  let at = 0;
  const affirmed = text.find(index, phrase, (span) => {
    if (!seen) {
      at = span.start - own;
      name = folded.slice(span.start, span.end);
    }
    seen = true;
    if (frames.isDenied(span)) return false;
    plain ||= span.start - own <= LONGEST_STATEMENT && PLAINLY.test(folded.slice(own, span.start).replace(/ +/g, ' '));
    return true;
  });
  if (!seen) return [];
  const row = answersOn(reading, index, at);
  return [
    {
      kind,
      trait,
      name,
      row,
      denied: row ? row.manners.some(isDenial) : affirmed === null,
      plain: plain || row !== null,
    },
  ];
}
