import type { Lexicon, WordSet } from './lexicon';
import { NODE, type NodeTable, SYMBOLS } from './phrase-sheet';

/** What the phrases of a table need. */
export interface Needs {
  /** Sets of which every match of a node holds a word, the rarest first; none where nothing is needed. */
  of(node: number): readonly WordSet[];
  /** The one need of a node that is no sequence; null where nothing is needed. */
  ofPart(node: number): WordSet | null;
  /** The set of all words with which a match can begin; null where that may be anything. */
  beginningOf(node: number): WordSet | null;
  /** Whether a match can begin with a word that is these entries. */
  canBegin(node: number, entries: readonly number[]): boolean;
}

/** What gives a symbol away, as words in the notation of phrases. */
export const SYMBOL_WORDS: Readonly<Record<string, readonly string[]>> = {
  email: ['@'],
  number: [...'0123456789'].map((digit) => `${digit}*`),
  phone: [...'0123456789'].map((digit) => `${digit}*`),
  year: ['19*', '20*'],
  url: ['http', 'https', 'www'],
};

/** Words of which one must be met; the same list again and again where phrases share it. */
type Entries = readonly number[];

/** Works out needs over one lexicon; what nodes share is worked out once. */
export function createNeeds(table: NodeTable, lexicon: Lexicon, entryOf: (word: string) => number): Needs {
  const { types, values, parts } = table;
  const needs: (readonly Entries[] | undefined)[] = [];
  const beginnings: (Entries | null | undefined)[] = [];
  const sets = new Map<Entries, WordSet>();
  const frequencies = new Map<Entries, number>();
  const entriesOfWord: Entries[] = [];
  const entriesOfSymbol = SYMBOLS.map((name) => (SYMBOL_WORDS[name] ?? []).map(entryOf));

  function needsOf(node: number): readonly Entries[] {
    const found = needs[node] ?? workOut(node);
    needs[node] = found;
    return found;
  }

  function workOut(node: number): readonly Entries[] {
    switch (types[node]) {
      case NODE.word:
        return [wordOf(node)];
      case NODE.symbol:
        return [entriesOfSymbol[values[node] ?? 0] ?? NONE];
      case NODE.sequence:
        return (parts[node] ?? NONE).flatMap(needsOf);
      case NODE.choice:
        return needsOfOne(parts[node] ?? NONE);
      default:
        return [];
    }
  }

  /** One of the parts has to match, and so the rarest need of one of them has to be met. */
  function needsOfOne(options: readonly number[]): readonly Entries[] {
    const all: number[] = [];
    for (const option of options) {
      const rarest = rarestOf(needsOf(option));
      if (!rarest) return [];
      all.push(...rarest);
    }
    return [all];
  }

  function rarestOf(all: readonly Entries[]): Entries | undefined {
    let best = all[0];
    for (const entries of all) if (best && frequencyOf(entries) < frequencyOf(best)) best = entries;
    return best;
  }

  function frequencyOf(entries: Entries): number {
    const frequency = frequencies.get(entries) ?? lexicon.frequencyOfEntries(entries);
    frequencies.set(entries, frequency);
    return frequency;
  }

  function wordOf(node: number): Entries {
    const entry = values[node] ?? 0;
    const entries = entriesOfWord[entry] ?? [entry];
    entriesOfWord[entry] = entries;
    return entries;
  }

  function beginningsOf(node: number): Entries | null {
    let found = beginnings[node];
    if (found === undefined) {
      found = workOutBeginnings(node);
      beginnings[node] = found;
    }
    return found;
  }

  function workOutBeginnings(node: number): Entries | null {
    const children = parts[node] ?? NONE;
    switch (types[node]) {
      case NODE.word:
        return wordOf(node);
      // An address begins with its name, which may be any word.
      case NODE.symbol:
        return SYMBOLS[values[node] ?? 0] === 'email' ? null : (entriesOfSymbol[values[node] ?? 0] ?? NONE);
      case NODE.optional:
      case NODE.choice:
        return oneOf(children);
      case NODE.sequence:
        return oneOf(children.slice(0, children.findIndex((part) => types[part] !== NODE.optional) + 1));
      default:
        return null;
    }
  }

  function oneOf(children: readonly number[]): Entries | null {
    const [first] = children;
    if (children.length === 1 && first !== undefined) return beginningsOf(first);
    const all: number[] = [];
    for (const child of children) {
      const entries = beginningsOf(child);
      if (entries === null) return null;
      all.push(...entries);
    }
    return all;
  }

  function setOf(entries: Entries): WordSet {
    const set = sets.get(entries) ?? lexicon.setOf(entries);
    sets.set(entries, set);
    return set;
  }

  return {
    of: (node) =>
      [...new Set(needsOf(node).map(setOf))].sort((a, b) => lexicon.frequencyOf(a) - lexicon.frequencyOf(b)),
    ofPart(node) {
      const [entries] = needsOf(node);
      return entries ? setOf(entries) : null;
    },
    beginningOf(node) {
      const entries = beginningsOf(node);
      return entries && setOf(entries);
    },
    canBegin(node, entries) {
      const begins = beginningsOf(node);
      return begins === null || entries.some((entry) => begins.includes(entry));
    },
  };
}

const NONE: readonly number[] = [];
