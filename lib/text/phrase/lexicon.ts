import { type Cues, cuesOf } from '../cues';
import { inflect } from './inflect';

/**
 * A numbered set of words: "this word", "one of its forms", "share or disclose". A phrase is followed by asking of a word
 * whether it is in a set.
 */
export type WordSet = number;

/** What a word is besides a member of sets, as bits of a mark; the lowest four are the number of its digits, at most 15. */
export const MARK = { digits: 15, year: 16, at: 32, web: 64 } as const;

/** Rows for which there is room at first; a policy of 10,000 words takes about 1,000. */
const FIRST_ROWS = 1024;

/** Sets for which there is room at first; a policy of 10,000 words asks for about 1,500. */
const FIRST_SETS = 2048;

/** Distinct words that are remembered between texts; hostile text could otherwise fill the memory. */
const MOST_WORDS = 50_000;

/**
 * The words of all phrases, and which sets a word of a text is in. Words of which phrases know the same share a row, and
 * a set is a row of bits over these. Sets are named when they are first asked for, before or after words.
 */
export class Lexicon {
  /** By set: which rows are in it, `width` numbers of bits each. One set is asked for many words in turn, so it lies close. */
  bits = new Uint32Array(0);
  /** Numbers to a set: room for 32 rows each. */
  width = FIRST_ROWS >> 5;
  /** By row. */
  marks = new Uint8Array(0);
  /** By row: the entries that its words are. */
  entriesOfRow: (readonly number[])[] = [];
  /** By word number. */
  cuesOf: Cues[] = [];
  rowOf = new Int32Array(256);
  /** By word number: the word. Another list when words are numbered anew. */
  spelled: string[] = [];
  /** By set. */
  private readonly entriesOfSet: (readonly number[])[] = [];
  /** By entry: the sets that hold it, and the rows of words that are it. */
  private readonly setsWith: (WordSet[] | undefined)[] = [];
  private rowsWith: (number[] | undefined)[] = [];
  private readonly byForm = new Map<string, number[]>();
  private readonly byBeginning = new Map<string, number>();
  private longestBeginning = 0;
  private rows = new Map<string, number>();
  private words = new Map<string, number>();

  /**
   * @param entries words in the notation of phrases: `data`, `sell~`, `advertis*`; a set is one of their indices or
   * several. What begins otherwise is no word.
   * @param counts how often phrases name each: words that are common in phrases are common in texts.
   */
  constructor(
    entries: readonly string[],
    private readonly counts: ArrayLike<number>,
  ) {
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index] ?? '';
      const last = entry.charCodeAt(entry.length - 1);
      if (last === PREFIX) this.learnBeginning(entry.slice(0, -1), index);
      else if (last === INFLECTED) for (const form of inflect(entry.slice(0, -1))) this.learnForm(form, index);
      else this.learnForm(entry, index);
    }
  }

  /** How many sets there are. */
  get size(): number {
    return this.entriesOfSet.length;
  }

  /** Names a set of entries. */
  setOf(entries: readonly number[]): WordSet {
    const set = this.entriesOfSet.push(entries) - 1;
    if ((set + 1) * this.width > this.bits.length) this.bits = grown(this.bits, Uint32Array, FIRST_SETS * this.width);
    for (const entry of entries) {
      const sets = this.setsWith[entry];
      if (sets) sets.push(set);
      else this.setsWith[entry] = [set];
      for (const row of this.rowsWith[entry] ?? []) this.turnOn(set, row);
    }
    return set;
  }

  /** How often phrases name an entry: steers what is looked at first, never what matches. */
  frequencyOf(entry: number): number {
    return this.counts[entry] ?? 0;
  }

  /** Forgets words if there are too many; texts that are open have to be opened anew. */
  makeRoom(): void {
    if (this.words.size < MOST_WORDS) return;
    this.words = new Map();
    this.spelled = [];
    this.rows = new Map();
    this.rowsWith = [];
    this.entriesOfRow = [];
    this.cuesOf = [];
    this.width = FIRST_ROWS >> 5;
    this.bits = new Uint32Array(this.size * this.width);
  }

  /** The number of a word in lower case, or of "@". */
  numberOf(word: string): number {
    return this.words.get(word) ?? this.learn(word);
  }

  private learn(word: string): number {
    const number = this.words.size;
    this.words.set(word, number);
    this.spelled.push(word);
    this.cuesOf.push(cuesOf(word));
    if (number >= this.rowOf.length) this.rowOf = grown(this.rowOf, Int32Array, 0);
    this.rowOf[number] = this.rowFor(this.entriesOf(word), markOf(word));
    return number;
  }

  private entriesOf(word: string): number[] {
    const found = [...(this.byForm.get(word) ?? [])];
    const longest = Math.min(word.length, this.longestBeginning);
    for (let length = 1; length <= longest; length++) {
      const entry = this.byBeginning.get(word.slice(0, length));
      if (entry !== undefined) found.push(entry);
    }
    return found;
  }

  private rowFor(entries: readonly number[], mark: number): number {
    const key = `${mark} ${entries.join()}`;
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    const row = this.rows.size;
    this.rows.set(key, row);
    if (row >= this.marks.length) this.marks = grown(this.marks, Uint8Array, FIRST_ROWS);
    if (row >= this.width * 32) this.widen();
    this.marks[row] = mark;
    this.entriesOfRow.push(entries);
    for (const entry of entries) {
      const rows = this.rowsWith[entry];
      if (rows) rows.push(row);
      else this.rowsWith[entry] = [row];
      for (const set of this.setsWith[entry] ?? []) this.turnOn(set, row);
    }
    return row;
  }

  private turnOn(set: WordSet, row: number): void {
    const at = set * this.width + (row >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (row & 31));
  }

  /** Doubles the room for rows. */
  private widen(): void {
    const wider = new Uint32Array(this.bits.length * 2);
    for (let set = 0; set < this.size; set++)
      wider.set(this.bits.subarray(set * this.width, (set + 1) * this.width), set * this.width * 2);
    this.bits = wider;
    this.width *= 2;
  }

  private learnForm(form: string, entry: number): void {
    const entries = this.byForm.get(form);
    if (entries) entries.push(entry);
    else this.byForm.set(form, [entry]);
  }

  private learnBeginning(beginning: string, entry: number): void {
    this.byBeginning.set(beginning, entry);
    this.longestBeginning = Math.max(this.longestBeginning, beginning.length);
  }
}

const PREFIX = '*'.charCodeAt(0);
const INFLECTED = '~'.charCodeAt(0);

function grown<Numbers extends Int32Array | Uint32Array | Uint8Array>(
  numbers: Numbers,
  Kind: new (length: number) => Numbers,
  least: number,
): Numbers {
  const larger = new Kind(Math.max(least, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

function markOf(word: string): number {
  if (word === '@') return MARK.at;
  if (word === 'http' || word === 'https' || word === 'www') return MARK.web;
  if (!/^\d+$/.test(word)) return 0;
  return Math.min(word.length, MARK.digits) | (/^(?:19|20)\d\d$/.test(word) ? MARK.year : 0);
}
