import type { WordSet } from './lexicon';
import { NODE, type NodeTable, SYMBOLS } from './phrase-sheet';

/**
 * The needs of a phrase in the order in which their words have to stand: by turns a set and the most words from the word
 * of the need before to a word of this one. A stretch that has all needs but not so is no place for the phrase.
 */
export type Path = readonly number[];

/** Most words of symbols; of all others one. */
const LENGTHS: Readonly<Record<string, number>> = { email: 3, phone: 7 };

/** Tells the path of a node. `needOf` gives the one need of a part that is no sequence, or null. */
export function createPaths(
  { types, values, parts }: NodeTable,
  needOf: (node: number) => WordSet | null,
): (node: number) => Path {
  const lengths: (number | undefined)[] = [];

  function lengthOf(node: number): number {
    const length = lengths[node] ?? measure(node);
    lengths[node] = length;
    return length;
  }

  /** Most words of a match. */
  function measure(node: number): number {
    const children = (parts[node] ?? []).map(lengthOf);
    switch (types[node]) {
      case NODE.symbol:
        return LENGTHS[SYMBOLS[values[node] ?? 0] ?? ''] ?? 1;
      case NODE.gap:
        return values[node] ?? 0;
      case NODE.sequence:
        return children.reduce((sum, length) => sum + length, 0);
      case NODE.word:
        return 1;
      default:
        return Math.max(0, ...children);
    }
  }

  /** The parts of a sequence, and of sequences in it. */
  function flatten(node: number): readonly number[] {
    return types[node] === NODE.sequence ? (parts[node] ?? []).flatMap(flatten) : [node];
  }

  return (node) => {
    const path: number[] = [];
    // Most words since the beginning of the part that held the last need.
    let since = 0;
    for (const part of flatten(node)) {
      const length = lengthOf(part);
      const need = needOf(part);
      if (need !== null) {
        path.push(need, since + length - 1);
        since = 0;
      }
      since += length;
    }
    return path;
  };
}
