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
  /** By set: a bit for each row, `height` numbers a set. A set is asked for several words in turn: its bits lie close. */
  bits = new Int32Array(0);
  /** Numbers to a set: room for 32 rows each. */
  height = FIRST_ROWS >> 5;
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

  /** Whether a row is in a set. */
  has(set: WordSet, row: number): boolean {
    return (((this.bits[set * this.height + (row >> 5)] ?? 0) >> (row & 31)) & 1) === 1;
  }

  private add(entries: readonly number[]): WordSet {
    const set = this.size++;
    if (this.size * this.height > this.bits.length) this.grow();
    for (const entry of entries) {
      pushTo(this.setsWith, entry, set);
      for (const row of this.rowsWith[entry] ?? []) this.turnOn(set, row);
    }
    return set;
  }

  /** Tells of the next row which entries its words are. */
  addRow(entries: readonly number[]): void {
    const row = this.rows++;
    if (this.rows > this.height * 32) this.heighten();
    for (const entry of entries) {
      pushTo(this.rowsWith, entry, row);
      for (const set of this.setsWith[entry] ?? []) this.turnOn(set, row);
    }
  }

  /** Forgets all rows. */
  clear(): void {
    this.bits.fill(0);
    this.rowsWith = [];
    this.rowsOf = [];
    this.rows = 0;
  }

  private turnOn(set: WordSet, row: number): void {
    pushTo(this.rowsOf, set, row);
    const at = set * this.height + (row >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (row & 31));
  }

  private grow(): void {
    const { bits } = this;
    this.bits = new Int32Array(Math.max(FIRST_SETS * this.height, bits.length * 2));
    this.bits.set(bits);
  }

  private heighten(): void {
    const { bits, height, size } = this;
    this.bits = new Int32Array(bits.length * 2);
    for (let set = 0; set < size; set++)
      this.bits.set(bits.subarray(set * height, (set + 1) * height), set * height * 2);
    this.height = height * 2;
  }
}

/** Adds to the list at a place, which may have none yet. */
function pushTo<Item>(lists: (Item[] | undefined)[], at: number, item: Item): void {
  const list = lists[at];
  if (list) list.push(item);
  else lists[at] = [item];
}
