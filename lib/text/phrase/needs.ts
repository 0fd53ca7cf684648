import type { Lexicon } from './lexicon';
import { memoise } from './memoise';
import { NODE, type NodeTable, partsOf, SYMBOLS, type SymbolName } from './phrase-sheet';
import type { WordSet } from './word-sets';

/** What gives a symbol away, as words in the notation of phrases. */
export const SYMBOL_WORDS: Readonly<Record<SymbolName, readonly string[]>> = {
  email: ['@'],
  number: [...'0123456789'].map((digit) => `${digit}*`),
  phone: [...'0123456789'].map((digit) => `${digit}*`),
  year: ['19*', '20*'],
  url: ['http', 'https', 'www'],
};

/** Words of which one must be met, as entries of the lexicon. */
export type Entries = readonly number[];

/** The rarest needs of a phrase or of one of its alternatives, the rarest first: at least one, at most three. */
export type Way = readonly Entries[];

/** What nodes of phrases need: what is asked for once is remembered, and only what is asked for becomes a set. */
export interface Needs {
  /** The parts of a sequence, and of sequences in it; any other node alone. */
  partsOf(node: number): readonly number[];
  /** The ways in which a phrase can stand in a text: one, or where it needs but a choice those of its alternatives. */
  waysOf(node: number): readonly Way[];
  /** The words of the rarest need, of which every match holds one; none where nothing is needed. */
  entriesOf(node: number): Entries;
  /** The same as a set; null where nothing is needed. */
  setOf(node: number): WordSet | null;
  /** The words with which a match can begin; null where that may be anything. */
  beginningsOf(node: number): Entries | null;
  /** The same as a set of the needs. */
  beginningSetOf(node: number): WordSet | null;
}

/** Works out needs over one lexicon. */
export function createNeeds(table: NodeTable, lexicon: Lexicon, entryOf: (word: string) => number): Needs {
  const { types, values } = table;
  const frequencies = new Float64Array(types.length);
  const entriesOfSymbol = SYMBOLS.map((name) => SYMBOL_WORDS[name].map(entryOf));

  function flatten(node: number, to: number[] = []): readonly number[] {
    if (types[node] !== NODE.sequence) to.push(node);
    else for (const part of partsOf(table, node)) flatten(part, to);
    return to;
  }

  function waysOf(node: number): readonly Way[] {
    const needed = flatten(node).filter((part) => frequencyOf(part) < Number.POSITIVE_INFINITY);
    const [only = node] = needed;
    if (needed.length === 1 && types[only] === NODE.choice) return waysOfChoice(only);
    return [
      needed
        .sort((a, b) => frequencyOf(a) - frequencyOf(b))
        .slice(0, MOST_NEEDS)
        .map(entriesOf),
    ];
  }

  function waysOfChoice(node: number): readonly Way[] {
    const ways: Way[] = [];
    const words: number[] = [];
    for (const part of partsOf(table, node)) {
      if (types[part] === NODE.word) words.push(values[part] ?? 0);
      else ways.push(...waysOf(part));
    }
    return words.length === 0 ? ways : [[words], ...ways];
  }

  /** The part whose words phrases name least: texts are looked through for it. */
  function rarestOf(parts: readonly number[]): number {
    let rarest = parts[0] ?? 0;
    for (const part of parts) if (frequencyOf(part) < frequencyOf(rarest)) rarest = part;
    return rarest;
  }

  /** How often phrases name the words of the rarest need; infinite where nothing is needed. */
  function frequencyOf(node: number): number {
    // Asked of every node when the engine starts. Nothing is named less than once: 0 is what is not known yet.
    const known = frequencies[node] ?? 0;
    if (known > 0) return known;
    const frequency = measure(node);
    frequencies[node] = frequency;
    return frequency;
  }

  function measure(node: number): number {
    switch (types[node]) {
      case NODE.word:
        return lexicon.frequencyOf(values[node] ?? 0);
      case NODE.symbol: {
        let sum = 1;
        for (const entry of entriesOfSymbol[values[node] ?? 0] ?? NONE) sum += lexicon.frequencyOf(entry);
        return sum;
      }
      case NODE.sequence: {
        let least = Number.POSITIVE_INFINITY;
        for (const part of partsOf(table, node)) least = Math.min(least, frequencyOf(part));
        return least;
      }
      case NODE.choice: {
        // One of its parts has to match, and so the rarest need of one of them has to be met.
        let sum = 0;
        for (const part of partsOf(table, node)) sum += frequencyOf(part);
        return sum;
      }
      default:
        return Number.POSITIVE_INFINITY;
    }
  }

  const entriesOf = memoise((node): Entries => {
    if (frequencyOf(node) === Number.POSITIVE_INFINITY) return NONE;
    switch (types[node]) {
      case NODE.word:
        return [values[node] ?? 0];
      case NODE.symbol:
        return entriesOfSymbol[values[node] ?? 0] ?? NONE;
      case NODE.sequence:
        return entriesOf(rarestOf(partsOf(table, node)));
      default: {
        const all: number[] = [];
        for (const part of partsOf(table, node)) all.push(...entriesOf(part));
        return all;
      }
    }
  });

  const setOf = memoise((node): WordSet | null => {
    const entries = entriesOf(node);
    return entries.length === 0 ? null : lexicon.needs.setOf(entries);
  });

  const beginningSetOf = memoise((node): WordSet | null => {
    const entries = beginningsOf(node);
    return entries && lexicon.needs.setOf(entries);
  });

  const beginningsOf = memoise((node): Entries | null => {
    switch (types[node]) {
      case NODE.word:
        return [values[node] ?? 0];
      // An address begins with its name, which may be any word.
      case NODE.symbol:
        return SYMBOLS[values[node] ?? 0] === 'email' ? null : (entriesOfSymbol[values[node] ?? 0] ?? NONE);
      case NODE.gap:
        return null;
      default:
        return beginningsOfParts(node);
    }
  });

  /** Of all parts of a choice; of a sequence up to the first that cannot be missing. */
  function beginningsOfParts(node: number): Entries | null {
    const all: number[] = [];
    for (const part of partsOf(table, node)) {
      const entries = beginningsOf(part);
      if (entries === null) return null;
      all.push(...entries);
      if (types[node] === NODE.sequence && types[part] !== NODE.optional) break;
    }
    return all;
  }

  return { partsOf: (node) => flatten(node), waysOf, entriesOf, setOf, beginningsOf, beginningSetOf };
}

const NONE: readonly number[] = [];

/** A fourth need tells hardly more. The index of anchors has a plane for each. */
export const MOST_NEEDS = 3;
