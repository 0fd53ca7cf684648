/**
 * A numbered set of words: "this word", "one of its forms", "share or disclose". A phrase is followed by asking of a word
 * whether it is in a set.
 */
export type WordSet = number;

/** Rows for which there is room at first; a policy of 10,000 words takes about 1,000. */
const FIRST_ROWS = 1024;

/** Sets for which there is room at first. */
const FIRST_SETS = 1024;

/** Sets of entries, and which of them the rows of a lexicon are in. Sets are named before or after there are rows. */
export class WordSets {
  /** By row: a bit for each set, `width` numbers a row. A sentence has few rows, so that they stay close. */
  bits = new Int32Array(0);
  /** Numbers to a row: room for 32 sets each. */
  width = FIRST_SETS >> 5;
  /** How many sets there are. */
  size = 0;
  /** By entry: the sets that hold it, and the rows of words that are it. */
  private readonly setsWith: (WordSet[] | undefined)[] = [];
  private rowsWith: (number[] | undefined)[] = [];
  /** By set: the rows in it; one may be named twice. */
  rowsOf: (number[] | undefined)[] = [];
  /** By entry: the set of nothing else. */
  private readonly singles: (WordSet | undefined)[] = [];
  /** How many rows there are. */
  rows = 0;

  /** Names a set of entries; a single one is named but once. */
  setOf(entries: readonly number[]): WordSet {
    const [first] = entries;
    if (entries.length !== 1 || first === undefined) return this.add(entries);
    const single = this.singles[first] ?? this.add(entries);
    this.singles[first] = single;
    return single;
  }

  private add(entries: readonly number[]): WordSet {
    const set = this.size++;
    if (set >= this.width * 32) this.widen();
    for (const entry of entries) {
      pushTo(this.setsWith, entry, set);
      for (const row of this.rowsWith[entry] ?? []) this.turnOn(set, row);
    }
    return set;
  }

  /** Tells of the next row which entries its words are. */
  addRow(entries: readonly number[]): void {
    const row = this.rows++;
    if (this.rows * this.width > this.bits.length) this.grow();
    for (const entry of entries) {
      pushTo(this.rowsWith, entry, row);
      for (const set of this.setsWith[entry] ?? []) this.turnOn(set, row);
    }
  }

  /** Forgets all rows. */
  clear(): void {
    this.bits = new Int32Array(0);
    this.rowsWith = [];
    this.rowsOf = [];
    this.rows = 0;
  }

  private turnOn(set: WordSet, row: number): void {
    pushTo(this.rowsOf, set, row);
    const at = row * this.width + (set >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (set & 31));
  }

  private grow(): void {
    const { bits } = this;
    this.bits = new Int32Array(Math.max(FIRST_ROWS * this.width, bits.length * 2));
    this.bits.set(bits);
  }

  private widen(): void {
    const { bits, width, rows } = this;
    this.bits = new Int32Array(bits.length * 2);
    for (let row = 0; row < rows; row++) this.bits.set(bits.subarray(row * width, (row + 1) * width), row * width * 2);
    this.width = width * 2;
  }
}

/** Adds to the list at a place, which may have none yet. */
export function pushTo<Item>(lists: (Item[] | undefined)[], at: number, item: Item): void {
  const list = lists[at];
  if (list) list.push(item);
  else lists[at] = [item];
}
