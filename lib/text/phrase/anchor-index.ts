import type { Lexicon } from './lexicon';
import type { Needs } from './needs';
import { pushTo } from './word-sets';

/**
 * Finds the phrases that a stretch may hold by their two rarest needs: the words of the rarest are its anchors, and what
 * most often does not stand beside them is the rarest but one. Phrases are bits. Each word gives a few columns of them,
 * which are joined for all words of a stretch: those that it anchors, and those whose second need it meets.
 */
export class AnchorIndex {
  /** How many numbers hold a bit for each phrase. */
  private readonly columns: number;
  /** By entry: the phrases for which it is an anchor, and those whose second need it meets. */
  private readonly anchored: (number[] | undefined)[] = [];
  private readonly seconded: (number[] | undefined)[] = [];
  /** By row of the lexicon: where its columns begin in the pool; 0 where they were not worked out yet. */
  private starts = new Int32Array(0);
  /** Of each row: how many columns it has, and for each its place and its bits. Nothing begins at 0. */
  private pool = new Int32Array(FIRST_POOL);
  private poolEnd = 1;
  /** The columns of a stretch: those of second needs, then those of anchors. */
  private readonly met: Int32Array;

  constructor(
    phrases: readonly number[],
    needs: Needs,
    private readonly lexicon: Lexicon,
  ) {
    this.columns = (phrases.length + 31) >> 5;
    this.met = new Int32Array(this.columns * 2);
    for (let index = 0; index < phrases.length; index++) {
      const [rarest, second] = needs.rarestTwo(phrases[index] ?? 0);
      for (const entry of needs.entriesOf(rarest)) pushTo(this.anchored, entry, index);
      for (const entry of needs.entriesOf(second)) pushTo(this.seconded, entry, index);
    }
  }

  /** The phrases, rising, of which the words from `first` to before `end`, given as rows, meet both needs. */
  phrasesIn(rows: Int32Array, first: number, end: number): number[] {
    const { columns, met } = this;
    met.fill(0);
    for (let at = first; at < end; at++) this.meet(rows[at] ?? 0);
    const found: number[] = [];
    for (let column = 0; column < columns; column++) {
      let left = (met[column] ?? 0) & (met[columns + column] ?? 0);
      for (; left !== 0; left &= left - 1) found.push(column * 32 + 31 - Math.clz32(left & -left));
    }
    return found;
  }

  /** Forgets the rows, which are to be numbered anew. */
  forget(): void {
    this.starts.fill(0);
    this.poolEnd = 1;
  }

  private meet(row: number): void {
    let at = this.starts[row] || this.list(row);
    const { met, pool } = this;
    for (const end = at + 1 + (pool[at++] ?? 0) * 2; at < end; at += 2) {
      const column = pool[at] ?? 0;
      met[column] = (met[column] ?? 0) | (pool[at + 1] ?? 0);
    }
  }

  /** Works out the columns of a row. */
  private list(row: number): number {
    const { columns, lexicon } = this;
    const bits = new Int32Array(columns * 2);
    for (const entry of lexicon.entriesOfRow[row] ?? []) {
      turnOn(bits, this.seconded[entry], 0);
      turnOn(bits, this.anchored[entry], columns * 32);
    }
    const start = this.poolEnd;
    if (start + 1 + bits.length * 2 > this.pool.length) this.pool = grown(this.pool, this.pool.length * 2);
    if (row >= this.starts.length) this.starts = grown(this.starts, (row + 1) * 2);
    let end = start + 1;
    for (let column = 0; column < bits.length; column++) {
      if (bits[column] === 0) continue;
      this.pool[end++] = column;
      this.pool[end++] = bits[column] ?? 0;
    }
    this.pool[start] = (end - start - 1) >> 1;
    this.poolEnd = end;
    this.starts[row] = start;
    return start;
  }
}

/** A policy of 10,000 words has some 500 rows that phrases begin with, of some 10 columns each. */
const FIRST_POOL = 1 << 14;

function turnOn(bits: Int32Array, phrases: readonly number[] = [], from: number): void {
  for (const phrase of phrases) {
    const bit = from + phrase;
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
}

function grown(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}
