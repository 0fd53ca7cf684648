import type { Lexicon } from './lexicon';
import { isWordUnit, type WordReader } from './word-reader';

/**
 * The words of a folded text, stretch after stretch. Words are runs of a–z and digits; the "s" of "user's" belongs to
 * the word before it, "don't" is "do not", "can't" is "cannot", "e-mail" is "email"; "@", "[at]" and "(at)" are words of
 * their own.
 */
export class Tokens {
  length = 0;
  /** By word: its number and its row in the lexicon. */
  numbers: Int32Array;
  rows: Int32Array;
  /** By word: half-open offsets in the text, or in the unit for which it was copied. */
  starts: Int32Array;
  ends: Int32Array;
  /** By word: the index after the last word to which a phrase can go on: a semicolon or a wide space stands there. */
  limits: Int32Array;
  /** The first word of the open stretch, and of those that have no limit yet. */
  private first = 0;
  private run = 0;

  /**
   * @param spelled the words by number; another list when words are numbered anew.
   * @param capacity words for which there is room at first.
   */
  constructor(
    public spelled: readonly string[],
    capacity: number,
  ) {
    const room = Math.max(16, capacity);
    this.numbers = new Int32Array(room);
    this.rows = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.limits = new Int32Array(room);
  }

  /** Empties it for the words of another text. */
  clear(spelled: readonly string[]): void {
    this.spelled = spelled;
    this.length = 0;
  }

  /** From here on words are of another stretch. */
  open(): void {
    this.first = this.length;
    this.run = this.length;
  }

  /** Adds a word of the open stretch; `broken` where a semicolon stands before it. */
  add(number: number, row: number, start: number, end: number, broken: boolean): void {
    const { length } = this;
    if (length > this.first && (broken || start - (this.ends[length - 1] ?? 0) > WIDEST_SPACE)) this.close();
    this.push(number, row, start, end);
  }

  /** Gives every word that has none its limit: after the last one. */
  close(): void {
    this.limits.fill(this.length, this.run, this.length);
    this.run = this.length;
  }

  /** Whether the open stretch has a word already, and its last one ends there. */
  endsAt(end: number): boolean {
    return this.length > this.first && this.ends[this.length - 1] === end;
  }

  /** Whether the open stretch has a word already, and its last one begins there. */
  beginsAt(start: number): boolean {
    return this.length > this.first && this.starts[this.length - 1] === start;
  }

  /** Puts the last word's end further back, and another word in its place. */
  lengthen(end: number, number = this.numbers[this.length - 1] ?? 0, row = this.rows[this.length - 1] ?? 0): void {
    const last = this.length - 1;
    this.numbers[last] = number;
    this.rows[last] = row;
    this.ends[last] = end;
  }

  /** Adds a word whose limit is set by whoever adds it. */
  push(number: number, row: number, start: number, end: number): void {
    const at = this.length++;
    if (at === this.numbers.length) this.grow();
    this.numbers[at] = number;
    this.rows[at] = row;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  private grow(): void {
    const { numbers, rows, starts, ends, limits } = this;
    const larger = new Tokens(this.spelled, numbers.length * 2);
    larger.numbers.set(numbers);
    larger.rows.set(rows);
    larger.starts.set(starts);
    larger.ends.set(ends);
    larger.limits.set(limits);
    ({ numbers: this.numbers, rows: this.rows, starts: this.starts, ends: this.ends, limits: this.limits } = larger);
  }
}

/** Most units of punctuation and space between two words of a phrase: more is a table or a blank form. */
const WIDEST_SPACE = 6;

const AT = '@'.charCodeAt(0);
const ROUND = '('.charCodeAt(0);
const SQUARE = '['.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const LETTER_S = 's'.charCodeAt(0);
const LETTER_N = 'n'.charCodeAt(0);

/** Cuts `folded.slice(start, end)` into words and adds them. */
export function addWords(tokens: Tokens, folded: string, start: number, end: number, reader: WordReader): void {
  const { lexicon } = reader;
  let broken = false;
  let before = start > 0 ? folded.charCodeAt(start - 1) : 0;
  tokens.open();
  for (let i = start; i < end; i++) {
    const unit = folded.charCodeAt(i);
    if (isWordUnit(unit)) {
      let number = reader.read(folded, i, end);
      const to = reader.end;
      const isJoined = before === APOSTROPHE || before === HYPHEN;
      if (isJoined && lengthensLast(tokens, folded, i, to, lexicon)) {
        i = to - 1;
        continue;
      }
      if (isJoined || (to < folded.length && folded.charCodeAt(to) === APOSTROPHE))
        number = lexicon.numberOf(wordAt(folded, i, to));
      tokens.add(number, lexicon.rowOf[number] ?? 0, i, to, broken);
      broken = false;
      i = to - 1;
    } else if (unit === AT || ((unit === ROUND || unit === SQUARE) && /^[[(]at[\])]/.test(folded.slice(i, i + 4)))) {
      const number = lexicon.numberOf('@');
      const to = unit === AT ? i + 1 : i + 4;
      tokens.add(number, lexicon.rowOf[number] ?? 0, i, to, broken);
      broken = false;
      i = to - 1;
    } else if (unit === SEMICOLON) {
      broken = true;
    }
    before = unit;
  }
  tokens.close();
}

/** Whether a word after an apostrophe or a hyphen only makes the one before it longer: "user's", "can't", "e-mail". */
function lengthensLast(tokens: Tokens, folded: string, from: number, to: number, lexicon: Lexicon): boolean {
  if ((isPossessive(folded, from, to) || folded.slice(from - 4, to) === "can't") && tokens.endsAt(from - 1)) {
    tokens.lengthen(to);
    return true;
  }
  if (!isElectronic(folded, from) || !tokens.beginsAt(from - 2)) return false;
  const number = lexicon.numberOf(`e${folded.slice(from, to)}`);
  tokens.lengthen(to, number, lexicon.rowOf[number] ?? 0);
  return true;
}

function isPossessive(folded: string, from: number, to: number): boolean {
  return to - from === 1 && folded.charCodeAt(from) === LETTER_S && folded.charCodeAt(from - 1) === APOSTROPHE;
}

/** Whether "mail" stands after "e-". */
function isElectronic(folded: string, from: number): boolean {
  return folded.charCodeAt(from - 1) === HYPHEN && folded.startsWith('e-mail', from - 2);
}

/** The word as phrases write it: "don't" is "do" and "not", "can't" is "cannot". */
function wordAt(folded: string, from: number, to: number): string {
  if (folded.charCodeAt(to - 1) === LETTER_N && folded.startsWith("'t", to) && !isWordUnit(folded.charCodeAt(to + 2)))
    return LONG_FORMS.get(folded.slice(from, to)) ?? folded.slice(from, to - 1);
  const isShortNot = to - from === 1 && folded.startsWith("n't", from - 2);
  return isShortNot ? 'not' : folded.slice(from, to);
}

/** What is before "'t" and more than an "n" longer than the word. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['can', 'cannot'],
  ['won', 'will'],
  ['shan', 'shall'],
]);
