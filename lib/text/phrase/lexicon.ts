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

/** Distinct words that are remembered between texts; hostile text could otherwise fill the memory. */
const MOST_WORDS = 50_000;

/**
 * The words of all phrases, and which sets a word of a text is in: a row of bits for each word. Phrases share most of
 * their sets, so a word is looked up once for all of them, and words of which phrases know the same share a row.
 *
 * Every set is named before the first word is looked up.
 */
export class Lexicon {
  /** By set: which rows are in it, `width` numbers of bits each. One set is asked for many words in turn, so it lies close. */
  bits = new Uint32Array(0);
  /** By row. */
  marks = new Uint8Array(0);
  /** By word number: which needs it meets, as columns of 32 needs and the bits there by turns. */
  needsOf: (readonly number[])[] = [];
  /** By word number. */
  cuesOf: Cues[] = [];
  /** By row: the entries that its words are. */
  entriesOfRow: (readonly number[])[] = [];
  private needsByRow: (readonly number[])[] = [];
  /** By word number. */
  rowOf = new Int32Array(256);
  private readonly sets = new Map<string, WordSet>();
  /** By entry: the sets that hold it. */
  private readonly setsWith: WordSet[][];
  private readonly frequencies: number[] = [];
  private readonly entryFrequencies: Float64Array;
  /** Sets by their only entry. */
  private readonly singles: (WordSet | undefined)[] = [];
  private readonly byForm = new Map<string, number[]>();
  private readonly byBeginning = new Map<string, number>();
  private longestBeginning = 0;
  private rows = new Map<string, number>();
  private words = new Map<string, number>();
  /** By word number: the word. */
  spelled: string[] = [];

  /**
   * @param entries words in the notation of phrases: `data`, `sell~`, `advertis*`; a set is one of their indices or several.
   * @param counts how often phrases name each: words that are common in phrases are common in texts.
   */
  constructor(entries: readonly string[], counts: readonly number[]) {
    this.setsWith = entries.map(() => []);
    this.entryFrequencies = Float64Array.from(entries, (_, index) => counts[index] ?? 0);
    for (const [index, entry] of entries.entries()) {
      if (entry.endsWith('*')) this.learnBeginning(entry.slice(0, -1), index);
      else if (entry.endsWith('~')) for (const form of inflect(entry.slice(0, -1))) this.learnForm(form, index);
      else this.learnForm(entry, index);
    }
  }

  /** Numbers to a set: room for 32 rows each. */
  width = 0;
  /** How many sets are needs: those that are named first, of which a match has to hold a word. */
  needs = 0;

  /** How many sets there are. */
  get size(): number {
    return this.frequencies.length;
  }

  /** The number of a set of entries; the same entries give the same set. */
  setOf(entries: readonly number[]): WordSet {
    const [first] = entries;
    if (entries.length === 1 && first !== undefined) {
      const single = this.singles[first] ?? this.addSet(entries);
      this.singles[first] = single;
      return single;
    }
    const unique = [...new Set(entries)].sort((a, b) => a - b);
    if (unique.length === 1) return this.setOf(unique);
    const key = unique.join();
    const set = this.sets.get(key) ?? this.addSet(unique);
    this.sets.set(key, set);
    return set;
  }

  private addSet(entries: readonly number[]): WordSet {
    const set = this.frequencies.push(this.frequencyOfEntries(entries)) - 1;
    for (const entry of entries) this.setsWith[entry]?.push(set);
    return set;
  }

  /** How often phrases name the set's words: steers what is looked at first, never what matches. */
  frequencyOf(set: WordSet): number {
    return this.frequencies[set] ?? 0;
  }

  /** The same for entries that are no set. */
  frequencyOfEntries(entries: readonly number[]): number {
    let sum = 0;
    for (const entry of entries) sum += this.entryFrequencies[entry] ?? 0;
    return sum;
  }

  /** Forgets words if there are too many; texts that are open have to be opened anew. */
  makeRoom(): void {
    if (this.words.size < MOST_WORDS && this.bits.length > 0) return;
    this.words = new Map();
    this.spelled = [];
    this.rows = new Map();
    this.needsOf = [];
    this.needsByRow = [];
    this.entriesOfRow = [];
    this.cuesOf = [];
    this.width = FIRST_ROWS >> 5;
    this.bits = new Uint32Array(this.frequencies.length * this.width);
    this.marks = new Uint8Array(FIRST_ROWS);
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
    if (number >= this.rowOf.length) this.rowOf = grown(this.rowOf, Int32Array);
    const row = this.rowFor(this.entriesOf(word), markOf(word));
    this.rowOf[number] = row;
    this.needsOf.push(this.needsByRow[row] ?? []);
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
    if (row >= this.marks.length) {
      this.marks = grown(this.marks, Uint8Array);
      this.widen();
    }
    this.marks[row] = mark;
    for (const entry of entries) for (const set of this.setsWith[entry] ?? []) this.turnOn(set, row);
    this.entriesOfRow.push(entries);
    this.needsByRow.push(this.listNeeds(entries));
    return row;
  }

  /** The needs among the sets of some entries, as numbers of columns and their bits by turns. */
  private listNeeds(entries: readonly number[]): number[] {
    const byColumn = new Map<number, number>();
    for (const entry of entries) {
      for (const set of this.setsWith[entry] ?? [])
        if (set < this.needs) byColumn.set(set >> 5, (byColumn.get(set >> 5) ?? 0) | (1 << (set & 31)));
    }
    return [...byColumn].flat();
  }

  private turnOn(set: WordSet, row: number): void {
    const at = set * this.width + (row >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (row & 31));
  }

  /** Doubles the room for rows. */
  private widen(): void {
    const wider = new Uint32Array(this.bits.length * 2);
    for (let set = 0; set < this.frequencies.length; set++)
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

function grown<Numbers extends Int32Array | Uint32Array | Uint8Array>(
  numbers: Numbers,
  Kind: new (length: number) => Numbers,
): Numbers {
  const larger = new Kind(Math.max(256, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

function markOf(word: string): number {
  if (word === '@') return MARK.at;
  if (word === 'http' || word === 'https' || word === 'www') return MARK.web;
  if (!/^\d+$/.test(word)) return 0;
  return Math.min(word.length, MARK.digits) | (/^(?:19|20)\d\d$/.test(word) ? MARK.year : 0);
}
