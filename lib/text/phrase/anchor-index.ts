import type { Lexicon } from './lexicon';
import { type Entries, MOST_NEEDS, type Needs } from './needs';
import type { WordRange } from './sieve';
import type { Tokens } from './tokens';

/** A plane for each need of a way; `phrases` reads three. */
const PLANES = MOST_NEEDS;

/**
 * Finds the phrases that a stretch may hold by the rarest needs of each of their ways. Ways are bits. A word of a text
 * gives a few numbers of them: on the first plane those whose rarest need it meets, on the next those whose second, and so
 * on. A way whose bit is on in all planes, for the words of a stretch together, may stand there. Phrases that are only
 * conditions have one bit each, behind the planes.
 */
export class AnchorIndex {
  /** By way of a phrase that is sought: the phrase, rising. */
  private readonly phraseOf: number[] = [];
  /** By entry: the bits of the needs that it meets, counted over all planes. */
  private readonly bitsOf: (number[] | undefined)[] = [];
  /** How many numbers hold a bit for each way: what a plane takes. */
  private readonly columns: number;
  /** The planes of a stretch, and the conditions. */
  private readonly met: Int32Array;
  /**
   * By row of the lexicon, two numbers: where its numbers begin in the pool, 0 where they were not worked out yet; and the
   * last stretch that had it, counted from 1, since common words meet most needs and stand there more than once.
   */
  private rows = new Int32Array(0);
  private stretch = 0;
  /** Of each row: after the last of its numbers, and for each its column and its bits. Nothing begins at 0. */
  private pool = new Int32Array(FIRST_POOL);
  private poolEnd = 1;
  /** The words of the stretch. */
  private tokens: Tokens | null = null;
  private first = 0;
  private end = 0;

  /** @param sought how many phrases, from the first on, are looked for in every stretch; all others are conditions. */
  constructor(
    phrases: readonly number[],
    private readonly sought: number,
    needs: Needs,
    private readonly lexicon: Lexicon,
  ) {
    const ways = phrases.slice(0, sought).map((node) => needs.waysOf(node));
    this.columns = Math.ceil(ways.reduce((sum, { length }) => sum + length, 0) / 32);
    this.met = new Int32Array(this.columns * PLANES + Math.ceil((phrases.length - sought) / 32));
    for (let phrase = 0; phrase < sought; phrase++) {
      for (const way of ways[phrase] ?? []) {
        const bit = this.phraseOf.push(phrase) - 1;
        for (let plane = 0; plane < PLANES; plane++)
          this.anchor(way[plane] ?? way[0] ?? NOTHING, bit + plane * this.columns * 32);
      }
    }
    for (let phrase = sought; phrase < phrases.length; phrase++)
      this.anchor(needs.entriesOf(phrases[phrase] ?? 0), this.bitOf(phrase));
  }

  /** Turns to the words of a stretch. */
  enter(tokens: Tokens, { first, end }: WordRange): void {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.met.fill(0);
    this.stretch++;
    const { rows } = tokens;
    for (let at = first; at < end; at++) this.meet(rows[at] ?? 0);
  }

  /** Turns away from the stretch: its words may change. */
  leave(): void {
    this.tokens = null;
  }

  /** The phrases that are sought and may stand in the stretch, rising. */
  phrases(): number[] {
    const { columns, met, phraseOf } = this;
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

  /** Whether a condition, by its index among the phrases, cannot stand in a stretch; false where that is not known. */
  lacks(tokens: Tokens, { first, end }: WordRange, phrase: number): boolean {
    if (phrase < this.sought || this.tokens !== tokens || this.first !== first || this.end !== end) return false;
    const bit = this.bitOf(phrase);
    return (((this.met[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0;
  }

  /** Forgets the rows, which are to be numbered anew. */
  forget(): void {
    this.rows.fill(0);
    this.poolEnd = 1;
  }

  private bitOf(condition: number): number {
    return PLANES * this.columns * 32 + condition - this.sought;
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
    const at = row << 1;
    if (this.rows[at + 1] === this.stretch) return;
    const start = this.rows[at] || this.list(row);
    this.rows[at + 1] = this.stretch;
    // Only now: listing a row may have brought a larger pool.
    const { met, pool } = this;
    const end = pool[start] ?? 0;
    for (let i = start + 1; i < end; i += 2) {
      const column = pool[i] ?? 0;
      met[column] = (met[column] ?? 0) | (pool[i + 1] ?? 0);
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
    if (row << 1 >= this.rows.length) this.rows = grown(this.rows, (row + 1) * 4);
    let end = start + 1;
    for (let column = 0; column < bits.length; column++) {
      if (bits[column] === 0) continue;
      this.pool[end++] = column;
      this.pool[end++] = bits[column] ?? 0;
    }
    this.pool[start] = end;
    this.poolEnd = end;
    this.rows[row << 1] = start;
    return start;
  }
}

const NOTHING: Entries = [];

/** A policy of 10,000 words has some 500 rows that meet a need, with some twenty numbers each. */
const FIRST_POOL = 1 << 14;

function grown(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}
