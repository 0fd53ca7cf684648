import { LONGEST_EMAIL, LONGEST_PHONE } from './matcher';
import { memoise } from './memoise';
import type { Needs } from './needs';
import { NODE, type NodeTable, partsOf, SYMBOLS, type SymbolName } from './phrase-sheet';
import type { WordSet } from './word-sets';

/**
 * The needs of a phrase in the order in which their words have to stand: by turns a set and the most words from the word
 * of the need before to a word of this one. A stretch that has all needs but not so is no place for the phrase.
 */
export type Path = readonly number[];

/** Most words of symbols; of all others one. */
const LENGTHS: Readonly<Partial<Record<SymbolName, number>>> = { email: LONGEST_EMAIL, phone: LONGEST_PHONE };

/** Tells the paths of nodes; lengths are worked out once. */
export function createPaths(table: NodeTable, needs: Needs): (node: number) => Path {
  const { types, values } = table;
  function pathOf(node: number): Path {
    const path: (number | WordSet)[] = [];
    // Most words since the beginning of the part that held the last need.
    let since = 0;
    for (const part of needs.partsOf(node)) {
      const length = lengthOf(part);
      const need = needs.setOf(part);
      if (need !== null) {
        path.push(need, since + length - 1);
        since = 0;
      }
      since += length;
    }
    return path;
  }

  /** Most words of a match. */
  const lengthOf = memoise((node): number => {
    switch (types[node]) {
      case NODE.symbol:
        return LENGTHS[SYMBOLS[values[node] ?? 0] ?? 'number'] ?? 1;
      case NODE.gap:
        return values[node] ?? 0;
      case NODE.word:
        return 1;
      default: {
        let sum = 0;
        let most = 0;
        for (const part of partsOf(table, node)) {
          const length = lengthOf(part);
          sum += length;
          most = Math.max(most, length);
        }
        return types[node] === NODE.sequence ? sum : most;
      }
    }
  });

  return pathOf;
}
