import type { Lexicon } from './lexicon';

/**
 * The words of a folded text, stretch after stretch. Words are runs of a–z and digits; the "s" of "user's" belongs to
 * the word before it, "don't" is "do not", "e-mail" is "email"; "@", "[at]" and "(at)" are words of their own.
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

  /**
   * @param spelled the words by number; another list when words are numbered anew.
   * @param capacity words for which there is room at first.
   */
  constructor(
    readonly spelled: readonly string[],
    capacity: number,
  ) {
    const room = Math.max(16, capacity);
    this.numbers = new Int32Array(room);
    this.rows = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.limits = new Int32Array(room);
  }

  push(number: number, row: number, start: number, end: number): void {
    const at = this.length++;
    if (at === this.numbers.length) this.grow();
    this.numbers[at] = number;
    this.rows[at] = row;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  /** Gives every word from `from` on that has none the limit `limit`. */
  close(from: number, limit: number): void {
    this.limits.fill(limit, from, this.length);
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
export function addWords(tokens: Tokens, folded: string, start: number, end: number, lexicon: Lexicon): void {
  const first = tokens.length;
  let run = first;
  let broken = false;

  function push(from: number, to: number, word: string): void {
    if (tokens.length > first && (broken || from - (tokens.ends[tokens.length - 1] ?? 0) > WIDEST_SPACE)) {
      tokens.close(run, tokens.length);
      run = tokens.length;
    }
    broken = false;
    const number = lexicon.numberOf(word);
    tokens.push(number, lexicon.rowOf[number] ?? 0, from, to);
  }

  /** Makes a longer word of the last one. */
  function lengthen(to: number, word: string): void {
    const last = tokens.length - 1;
    const number = lexicon.numberOf(word);
    tokens.numbers[last] = number;
    tokens.rows[last] = lexicon.rowOf[number] ?? 0;
    tokens.ends[last] = to;
  }

  for (let i = start; i < end; i++) {
    const unit = folded.charCodeAt(i);
    if (isWordUnit(unit)) {
      const to = endOfWord(folded, i, end);
      if (isPossessive(folded, i, to) && tokens.length > first && tokens.ends[tokens.length - 1] === i - 1)
        tokens.ends[tokens.length - 1] = to;
      else if (isElectronic(folded, i) && tokens.length > first && tokens.starts[tokens.length - 1] === i - 2)
        lengthen(to, `e${folded.slice(i, to)}`);
      else push(i, to, wordAt(folded, i, to));
      i = to - 1;
    } else if (unit === AT) {
      push(i, i + 1, '@');
    } else if ((unit === ROUND || unit === SQUARE) && /^[[(]at[\])]/.test(folded.slice(i, i + 4))) {
      push(i, i + 4, '@');
      i += 3;
    } else if (unit === SEMICOLON) {
      broken = true;
    }
  }
  tokens.close(run, tokens.length);
}

function isPossessive(folded: string, from: number, to: number): boolean {
  return to - from === 1 && folded.charCodeAt(from) === LETTER_S && folded.charCodeAt(from - 1) === APOSTROPHE;
}

/** Whether "mail" stands after "e-". */
function isElectronic(folded: string, from: number): boolean {
  return folded.charCodeAt(from - 1) === HYPHEN && folded.startsWith('e-mail', from - 2);
}

/** The word as phrases write it: "don't" is "do" and "not", "can't" is "can" and "not". */
function wordAt(folded: string, from: number, to: number): string {
  if (folded.charCodeAt(to - 1) === LETTER_N && folded.startsWith("'t", to) && !isWordUnit(folded.charCodeAt(to + 2)))
    return LONG_FORMS.get(folded.slice(from, to)) ?? folded.slice(from, to - 1);
  const isShortNot = to - from === 1 && folded.startsWith("n't", from - 2);
  return isShortNot ? 'not' : folded.slice(from, to);
}

/** What is before "'t" and more than an "n" longer than the word. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['can', 'can'],
  ['won', 'will'],
  ['shan', 'shall'],
]);

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function endOfWord(folded: string, from: number, end: number): number {
  let to = from + 1;
  while (to < end && isWordUnit(folded.charCodeAt(to))) to++;
  return to;
}
