import { CUE, type Cues } from '../cues';
import { inflect } from './inflect';
import { WordSets } from './word-sets';

/** What a word is besides a member of sets, as bits of a mark; the lowest four are the number of its digits, at most 15. */
export const MARK = { digits: 15, year: 16, at: 32, web: 64, desk: 128 } as const;

/** Distinct words that are remembered between texts; hostile text could otherwise fill the memory. */
const MOST_WORDS = 50_000;

/**
 * The words of all phrases, and what a word of a text is to them. Words of which phrases know the same share a row.
 */
export class Lexicon {
  /** Sets by which it is told whether a stretch may hold a phrase: few, since all of them are asked for at once. */
  readonly needs = new WordSets();
  /** Sets by which phrases are followed. */
  readonly sets = new WordSets();
  /** By row. */
  marks = new Uint8Array(0);
  /** By row: the entries that its words are. */
  entriesOfRow: (readonly number[])[] = [];
  /** By word number. */
  cuesOf: Cues[] = [];
  rowOf = new Int32Array(256);
  /** By word number: the word. Another list when words are numbered anew. */
  spelled: string[] = [];
  private readonly byForm = new Map<string, number[]>();
  private readonly byBeginning = new Map<string, number>();
  private longestBeginning = 0;
  private rows = new Map<string, number>();
  private words = new Map<string, number>();

  /**
   * @param entries words in the notation of phrases: `data`, `sell~`, `advertis*`; what begins otherwise is no word.
   * @param counts how often phrases name each: words that are common in phrases are common in texts.
   * @param cues those that each gives.
   */
  constructor(
    entries: readonly string[],
    private readonly counts: ArrayLike<number>,
    private readonly cues: ArrayLike<Cues> = [],
  ) {
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index] ?? '';
      const last = entry.charCodeAt(entry.length - 1);
      if (last === PREFIX) this.learnBeginning(entry.slice(0, -1), index);
      else if (last === INFLECTED) for (const form of inflect(entry.slice(0, -1))) this.learnForm(form, index);
      else this.learnForm(entry, index);
    }
  }

  /** How often phrases name an entry: steers what is looked at first, never what matches. */
  frequencyOf(entry: number): number {
    return this.counts[entry] ?? 0;
  }

  /** Forgets words if there are too many, and tells so: texts that are open have to be opened anew. */
  makeRoom(): boolean {
    if (this.words.size < MOST_WORDS) return false;
    this.words = new Map();
    this.spelled = [];
    this.rows = new Map();
    this.needs.clear();
    this.sets.clear();
    this.entriesOfRow = [];
    this.cuesOf = [];
    return true;
  }

  /** The number of a word in lower case, or of "@". */
  numberOf(word: string): number {
    return this.words.get(word) ?? this.learn(word);
  }

  private learn(word: string): number {
    const number = this.words.size;
    this.words.set(word, number);
    this.spelled.push(word);
    const entries = this.entriesOf(word);
    this.cuesOf.push(entries.reduce((cues, entry) => cues | (this.cues[entry] ?? 0), cuesByForm(word)));
    if (number >= this.rowOf.length) this.rowOf = grown(this.rowOf, Int32Array);
    this.rowOf[number] = this.rowFor(entries, markOf(word));
    return number;
  }

  /** The entries that a word is: itself and its stem first, then its beginnings, the shortest first. */
  entriesOf(word: string): number[] {
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
    if (row >= this.marks.length) this.marks = grown(this.marks, Uint8Array);
    this.marks[row] = mark;
    this.entriesOfRow.push(entries);
    this.needs.addRow(entries);
    this.sets.addRow(entries);
    return row;
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

function grown<Numbers extends Int32Array | Uint8Array>(
  numbers: Numbers,
  Kind: new (length: number) => Numbers,
): Numbers {
  const larger = new Kind(Math.max(1024, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

/** The middle of a telephone number, or a postal code: of three digits or five. */
const NUMBER_TO_REACH = /^(?:\d{3}|\d{5})$/;

function cuesByForm(word: string): Cues {
  if (word === '@') return CUE.address;
  return NUMBER_TO_REACH.test(word) ? CUE.number : 0;
}

/** Before an "@": whoever reads there is not asked about data. */
const DESK = /^(?:jobs|careers|press|orders|bookings|events|abuse|copyright|dmca|invoices|accounts|investors|editors)$/;

function markOf(word: string): number {
  if (word === '@') return MARK.at;
  if (word === 'http' || word === 'https' || word === 'www') return MARK.web;
  if (DESK.test(word)) return MARK.desk;
  if (!/^\d+$/.test(word)) return 0;
  return Math.min(word.length, MARK.digits) | (/^(?:19|20)\d\d$/.test(word) ? MARK.year : 0);
}
