import type { Lexicon, WordSet } from './lexicon';
import { NODE, type NodeTable, SYMBOLS } from './phrase-sheet';

/** What the phrases of a table need. */
export interface Needs {
  /** Sets of which every match of a node holds a word, the rarest first; none where nothing is needed. */
  of(node: number): readonly WordSet[];
  /** The set of all words with which a match can begin; null where that may be anything. */
  beginningOf(node: number): WordSet | null;
}

/** What gives a symbol away, as words in the notation of phrases. */
export const SYMBOL_WORDS: Readonly<Record<string, readonly string[]>> = {
  email: ['@'],
  number: [...'0123456789'].map((digit) => `${digit}*`),
  phone: [...'0123456789'].map((digit) => `${digit}*`),
  year: ['19*', '20*'],
  url: ['http', 'https', 'www'],
};

/** Works out needs over one lexicon; what nodes share is worked out once. */
export function createNeeds(table: NodeTable, lexicon: Lexicon, entryOf: (word: string) => number): Needs {
  // By node: for each need, the entries that meet it.
  const needs = new Map<number, readonly (readonly number[])[]>();
  const beginnings = new Map<number, readonly number[] | null>();

  function needsOf(node: number): readonly (readonly number[])[] {
    const found = needs.get(node) ?? workOut(node);
    needs.set(node, found);
    return found;
  }

  function workOut(node: number): readonly (readonly number[])[] {
    const parts = table.parts[node] ?? [];
    switch (table.types[node]) {
      case NODE.word:
        return [[table.values[node] ?? 0]];
      case NODE.symbol:
        return [symbolEntries(node)];
      case NODE.sequence:
        return parts.flatMap(needsOf);
      case NODE.choice: {
        const rarest = parts.map((part) => rarestOf(needsOf(part)));
        return rarest.includes(undefined) ? [] : [rarest.flatMap((entries) => entries ?? [])];
      }
      default:
        return [];
    }
  }

  function rarestOf(all: readonly (readonly number[])[]): readonly number[] | undefined {
    let best: readonly number[] | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (const entries of all) {
      const frequency = lexicon.frequencyOfEntries(entries);
      if (frequency < lowest) [best, lowest] = [entries, frequency];
    }
    return best;
  }

  function symbolEntries(node: number): readonly number[] {
    return (SYMBOL_WORDS[SYMBOLS[table.values[node] ?? 0] ?? ''] ?? []).map(entryOf);
  }

  function beginningsOf(node: number): readonly number[] | null {
    let found = beginnings.get(node);
    if (found === undefined) {
      found = workOutBeginnings(node);
      beginnings.set(node, found);
    }
    return found;
  }

  function workOutBeginnings(node: number): readonly number[] | null {
    const parts = table.parts[node] ?? [];
    switch (table.types[node]) {
      case NODE.word:
        return [table.values[node] ?? 0];
      // An address begins with its name, which may be any word.
      case NODE.symbol:
        return SYMBOLS[table.values[node] ?? 0] === 'email' ? null : symbolEntries(node);
      case NODE.optional:
      case NODE.choice:
        return oneOf(parts);
      case NODE.sequence: {
        const required = parts.findIndex((part) => table.types[part] !== NODE.optional);
        return oneOf(parts.slice(0, required + 1));
      }
      default:
        return null;
    }
  }

  function oneOf(parts: readonly number[]): readonly number[] | null {
    const all = parts.map(beginningsOf);
    return all.includes(null) ? null : all.flatMap((entries) => entries ?? []);
  }

  return {
    of: (node) =>
      [...new Set(needsOf(node).map((entries) => lexicon.setOf(entries)))].sort(
        (a, b) => lexicon.frequencyOf(a) - lexicon.frequencyOf(b),
      ),
    beginningOf(node) {
      const entries = beginningsOf(node);
      return entries && lexicon.setOf(entries);
    },
  };
}
