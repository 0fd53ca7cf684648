import type { Lexicon } from './lexicon';

/** Units of a word that fit in one number: 37 to the sixth is less than two to the 32nd. */
const UNITS_PER_KEY = 6;

/** Letters and digits, and 0 for what is no unit of a word. */
const BASE = 37;

/** Places for words that were met; a policy of 10,000 words has some 1,500. A power of two. */
const SLOTS = 1 << 14;

/** Odd numbers that spread keys over the slots: the golden ratio's, and one of Murmur's. */
const SPREAD = 0x9e3779b1;
const SPREAD_TAIL = 0x85ebca6b;

/**
 * Reads the words of folded texts as numbers of a lexicon. Words of up to twelve units are told by two whole numbers,
 * which are their spelling to the letter, so that those met before need not be cut out of the text.
 */
export class WordReader {
  /** After the word that was read last. */
  end = 0;
  /** By slot: the first six units of a word, the next six, and its number. A word takes the slot of another. */
  private readonly heads = new Int32Array(SLOTS);
  private readonly tails = new Int32Array(SLOTS);
  private readonly numbers = new Int32Array(SLOTS);

  constructor(readonly lexicon: Lexicon) {}

  /** The number of the word that begins at `from`; its `end` is at or before `limit`. */
  read(folded: string, from: number, limit: number): number {
    const headEnd = Math.min(limit, from + UNITS_PER_KEY);
    const tailEnd = Math.min(limit, headEnd + UNITS_PER_KEY);
    let at = from;
    let head = 0;
    for (; at < headEnd; at++) {
      const digit = digitOf(folded.charCodeAt(at));
      if (digit === 0) return this.numberFor(head, 0, folded, from, at);
      head = (Math.imul(head, BASE) + digit) | 0;
    }
    let tail = 0;
    for (; at < tailEnd; at++) {
      const digit = digitOf(folded.charCodeAt(at));
      if (digit === 0) return this.numberFor(head, tail, folded, from, at);
      tail = (Math.imul(tail, BASE) + digit) | 0;
    }
    if (at < limit && isWordUnit(folded.charCodeAt(at))) return this.readLong(folded, from, at, limit);
    return this.numberFor(head, tail, folded, from, at);
  }

  private numberFor(head: number, tail: number, folded: string, from: number, end: number): number {
    this.end = end;
    const slot = (Math.imul(head, SPREAD) ^ Math.imul(tail, SPREAD_TAIL)) >>> SHIFT;
    if (this.heads[slot] === head && this.tails[slot] === tail) return this.numbers[slot] ?? 0;
    const number = this.lexicon.numberOf(folded.slice(from, end));
    this.heads[slot] = head;
    this.tails[slot] = tail;
    this.numbers[slot] = number;
    return number;
  }

  private readLong(folded: string, from: number, after: number, limit: number): number {
    let at = after;
    while (at < limit && isWordUnit(folded.charCodeAt(at))) at++;
    this.end = at;
    return this.lexicon.numberOf(folded.slice(from, at));
  }

  /** Forgets all words, which are to be numbered anew. */
  forget(): void {
    this.heads.fill(0);
  }
}

const SHIFT = 32 - Math.log2(SLOTS);

/** Whether a unit belongs to a word: a–z and digits. */
export function isWordUnit(unit: number): boolean {
  return digitOf(unit) > 0;
}

/** 1 to 26 for letters, 27 to 36 for digits, 0 for all else. */
function digitOf(unit: number): number {
  if (unit >= 97) return unit <= 122 ? unit - 96 : 0;
  return unit >= 48 && unit <= 57 ? unit - 21 : 0;
}
