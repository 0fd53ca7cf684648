import type { Lexicon } from './lexicon';
import type { Entries, Needs } from './needs';

/** Needs of a way that are looked at. */
const PLANES = 3;

/**
 * Finds the phrases that a stretch may hold by the rarest needs of each of their ways. Ways are bits. A word of a text
 * gives a few numbers of them: on the first plane those whose rarest need it meets, on the next those whose second, and so
 * on. A way whose bit is on in all planes, for the words of a stretch together, may stand there.
 */
export class AnchorIndex {
  /** By way: its phrase, rising. */
  private readonly phraseOf: number[] = [];
  /** By entry: the bits of the needs that it meets, counted over all planes. */
  private readonly bitsOf: (number[] | undefined)[] = [];
  /** How many numbers hold a bit for each way: what a plane takes. */
  private readonly columns: number;
  /** By row of the lexicon: where its numbers begin in the pool; 0 where they were not worked out yet. */
  private starts = new Int32Array(0);
  /** Of each row: after the last of its numbers, and for each its column and its bits. Nothing begins at 0. */
  private pool = new Int32Array(FIRST_POOL);
  private poolEnd = 1;
  /** The planes of a stretch. */
  private readonly met: Int32Array;

  constructor(
    phrases: readonly number[],
    needs: Needs,
    private readonly lexicon: Lexicon,
  ) {
    const ways = phrases.map((node) => needs.waysOf(node));
    this.columns = Math.ceil(ways.reduce((sum, { length }) => sum + length, 0) / 32);
    this.met = new Int32Array(this.columns * PLANES);
    for (let phrase = 0; phrase < ways.length; phrase++) {
      for (const way of ways[phrase] ?? []) {
        const bit = this.phraseOf.push(phrase) - 1;
        for (let plane = 0; plane < PLANES; plane++)
          this.anchor(way[plane] ?? way[0] ?? NOTHING, bit + plane * this.columns * 32);
      }
    }
  }

  /** The phrases, rising, of which the words from `first` to before `end`, given as rows, meet the needs. */
  phrasesIn(rows: Int32Array, first: number, end: number): number[] {
    const { columns, met, phraseOf } = this;
    met.fill(0);
    for (let at = first; at < end; at++) this.meet(rows[at] ?? 0);
    const found: number[] = [];
    let last = -1;
    for (let column = 0; column < columns; column++) {
      let ways = met[column] ?? 0;
      if (ways !== 0) ways &= (met[columns + column] ?? 0) & (met[2 * columns + column] ?? 0);
      for (; ways !== 0; ways &= ways - 1) {
        const phrase = phraseOf[column * 32 + 31 - Math.clz32(ways & -ways)] ?? 0;
        if (phrase !== last) found.push(phrase);
        last = phrase;
      }
    }
    return found;
  }

  /** Forgets the rows, which are to be numbered anew. */
  forget(): void {
    this.starts.fill(0);
    this.poolEnd = 1;
  }

  private anchor(entries: Entries, bit: number): void {
    const { bitsOf } = this;
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] ?? 0;
      const bits = bitsOf[entry];
      if (bits) bits.push(bit);
      else bitsOf[entry] = [bit];
    }
  }

  private meet(row: number): void {
    const start = this.starts[row] || this.list(row);
    // Only now: listing a row may have brought a larger pool.
    const { met, pool } = this;
    const end = pool[start] ?? 0;
    for (let at = start + 1; at < end; at += 2) {
      const column = pool[at] ?? 0;
      met[column] = (met[column] ?? 0) | (pool[at + 1] ?? 0);
    }
  }

  /** Works out the numbers of a row. */
  private list(row: number): number {
    const bits = new Int32Array(this.met.length);
    for (const entry of this.lexicon.entriesOfRow[row] ?? []) {
      for (const bit of this.bitsOf[entry] ?? []) bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
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
    this.pool[start] = end;
    this.poolEnd = end;
    this.starts[row] = start;
    return start;
  }
}

const NOTHING: Entries = [];

/** A policy of 10,000 words has some 500 rows that meet a need, with some ten numbers each. */
const FIRST_POOL = 1 << 14;

function grown(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}
