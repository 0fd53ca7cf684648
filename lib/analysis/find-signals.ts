import { isDenial } from '../taxonomy/manners';
import type { Topic } from '../taxonomy/topics';
import { expression } from '../text/expression';
import type { Frames } from '../text/framing';
import type { Span } from '../text/sentences';
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

/** Judges topics and kinds of data; how much a paragraph is about which topic tells on the data that it names. */
export function judgeSignals(
  reading: Reading,
  { topics, data }: Pick<Engine, 'topics' | 'data'>,
  { phrases, mentions }: Readonly<Pick<SignalFinder, 'phrases' | 'mentions'>>,
): Spoken {
  const parts = outlineOf(reading);
  const sums = sumTopics(reading, parts, { table: topics, phrases });
  const notData = quoteMentions(reading, mentions, ({ denied }) => denied);
  const stated =
    reading.answers.size === 0 ? mentions : mentions.map((some) => some.filter(({ row }) => !row || !deniesAll(row)));
  return {
    ...findTopics(reading, parts, sums),
    notData,
    ...findData(reading, parts, { table: data, mentions: stated, topics: sums }),
  };
}

/** Finds the phrases of topics that stand in passages, and what these say of kinds of data. */
export class SignalFinder {
  private readonly phrasesSoFar: (readonly string[])[] = [];
  private readonly mentionsSoFar: (readonly Mention[])[] = [];
  /** What the block has already: a paragraph has a phrase or not, so that it is looked for once. */
  private readonly had = new Set<string>();
  private block = -1;

  /** @param first how many phrases of the book come before those of the signals. */
  constructor(
    private readonly reading: Reading,
    private readonly signals: readonly Signal[],
    private readonly first: number,
  ) {}

  /** Reads the next passage; `frames` where it has candidates. */
  read(index: number, frames: Frames | null, candidates: readonly number[]): void {
    const { reading, signals, first, had } = this;
    const block = reading.passages[index]?.block ?? -1;
    if (block !== this.block) had.clear();
    this.block = block;
    let phrases = NO_PHRASES;
    let named = NO_MENTIONS;
    for (let i = 0; i < candidates.length && frames; i++) {
      const number = (candidates[i] ?? 0) - first;
      const signal = number < 0 ? undefined : signals[number];
      if (!signal || had.has(signal.trait)) continue;
      if (signal.kind !== null) {
        const mention = mentionOf(reading, index, frames, signal.phrase, signal.trait, signal.kind);
        if (mention) named = add(named, mention);
      } else if (reading.text.find(index, signal.phrase, anywhere)) {
        phrases = add(phrases, signal.trait);
        had.add(signal.trait);
      }
    }
    this.phrasesSoFar.push(phrases);
    this.mentionsSoFar.push(named);
  }

  /** By passage. */
  get phrases(): readonly (readonly string[])[] {
    return this.phrasesSoFar;
  }

  get mentions(): readonly (readonly Mention[])[] {
    return this.mentionsSoFar;
  }
}

const NO_PHRASES: string[] = [];
const NO_MENTIONS: Mention[] = [];

/** Most passages have none: they share one empty list. */
function add<Item>(items: Item[], item: Item): Item[] {
  if (items.length === 0) return [item];
  items.push(item);
  return items;
}

function anywhere(): boolean {
  return true;
}

/**
 * A sentence up to a kind of data that is plainly collected: "With your consent we may also record your name, your", and
 * no new clause.
 */
const PLAINLY = expression()`
  ^(?:(?:with|if|when|once) you[a-z' ]{0,40},? )?we (?:may |will |can |also |automatically )*(?:
    collect|gather|record|log|obtain|ask (?:you )?for|request|share|disclose|sell
  )(?: (?!(?:when|if|that|to|for|from|which|who|so|by|through|using|in|on|but|because|unless)\b|aggregat|anonym)[a-z'-]+[,:]?)* $
`;

/** Longer than any such statement. */
const LONGEST_STATEMENT = 100;

/** "IP address", "to address": nobody can be reached there. */
const NO_ADDRESS = /\b(?:ip|mac|protocol|internet|web|device|wallet|to)\)? address(?:es)?$/;

/** How many characters of them stand before the word. */
const BEFORE_ADDRESS = 10;

function mentionOf(
  reading: Reading,
  index: number,
  frames: Frames,
  phrase: Signal['phrase'],
  trait: string,
  kind: string,
): Mention | null {
  const { text } = reading;
  const { folded, own } = text.unit(index);
  // "We", "with your", "if you", "once you": most sentences begin otherwise.
  const isPlain = 'wio'.includes(folded.charAt(own));
  let first: Span | null = null;
  let plain = false;
  const affirmed = text.find(index, phrase, (span) => {
    if (kind === 'contact' && NO_ADDRESS.test(folded.slice(Math.max(0, span.start - BEFORE_ADDRESS), span.end)))
      return false;
    first ??= span;
    if (frames.isDenied(span)) return false;
    plain ||= isPlain && span.start - own <= LONGEST_STATEMENT && isPlainUpTo(folded, own, span.start);
    return true;
  });
  // What is set in a function is not seen by the compiler.
  const seen = first as Span | null;
  if (!seen) return null;
  const row = answersOn(reading, index, seen.start - own);
  return {
    kind,
    trait,
    name: folded.slice(seen.start, seen.end),
    row,
    denied: row ? row.manners.some(isDenial) : affirmed === null,
    plain: plain || row !== null,
  };
}

function isPlainUpTo(folded: string, own: number, start: number): boolean {
  return PLAINLY.test(folded.slice(own, start).replace(/ {2,}/g, ' '));
}
