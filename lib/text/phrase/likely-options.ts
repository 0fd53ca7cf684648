import type { Lexicon } from './lexicon';
import type { Needs } from './needs';

/** Places for choices with the rows that they met; a policy of 10,000 words needs some 1,000. A power of two. */
const SLOTS = 1 << 13;

/** More rows than there can be: no more than words that are remembered. */
const MOST_ROWS = 1 << 24;

const EMPTY = -1;

/** Odd numbers that spread choices and rows over the slots: the golden ratio's, and one of Murmur's. */
const SPREAD = 0x9e3779b1;
const SPREAD_ROW = 0x85ebca6b;
const SHIFT = 32 - Math.log2(SLOTS);

/** Remembers which alternatives of a choice may begin with the words of a row. */
export class LikelyOptions {
  /** By slot: a choice with a row, and the alternatives. */
  private readonly keys = new Float64Array(SLOTS).fill(EMPTY);
  private readonly options: (readonly number[])[] = new Array(SLOTS).fill(NONE);
  private count = 0;

  constructor(
    private readonly needs: Needs,
    private readonly lexicon: Lexicon,
  ) {}

  /** Those of a choice's alternatives that may begin with a word of a row; `choice` is a number of its own. */
  of(choice: number, alternatives: readonly number[], row: number): readonly number[] {
    const { keys } = this;
    const key = choice * MOST_ROWS + row;
    let slot = (Math.imul(choice, SPREAD) ^ Math.imul(row, SPREAD_ROW)) >>> SHIFT;
    for (; keys[slot] !== key; slot = (slot + 1) & (SLOTS - 1))
      if (keys[slot] === EMPTY) return this.list(key, alternatives, row, slot);
    return this.options[slot] ?? NONE;
  }

  /** Forgets what it knows of rows, which are to be numbered anew. */
  forget(): void {
    this.keys.fill(EMPTY);
    this.count = 0;
  }

  private list(key: number, alternatives: readonly number[], row: number, slot: number): readonly number[] {
    const entries = this.lexicon.entriesOfRow[row] ?? NONE;
    const options = alternatives.filter((option) => {
      const begins = this.needs.beginningsOf(option);
      return begins === null || entries.some((entry) => begins.includes(entry));
    });
    // A free slot ends every search.
    if (++this.count > SLOTS / 2) this.forget();
    else {
      this.keys[slot] = key;
      this.options[slot] = options;
    }
    return options;
  }
}

const NONE: readonly number[] = [];
