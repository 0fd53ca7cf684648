import { Frequencies } from './frequencies';
import type { Memories, Memory } from './memories';

/** Digits are the characters from "#" to "~", but "!" for the backslash, which a script would have to escape. */
export const BASE = 92;
const FIRST_DIGIT = 35;
const BACKSLASH = 92;
const INSTEAD = 33;

/** A range is widened when it is narrower: with a digit more it is still a small whole number. */
export const NARROWEST = 1 << 23;

/**
 * Reads signs from text in which the likelier take less room: a range coder. The digits are one long number, and the
 * signs that may come share the range in which it lies, each by how often it came before. The sign in whose share the
 * number lies is the next, and its share is the range of the one after. Whoever reads has to ask for what was written.
 */
export class SignReader {
  protected range = 1;
  /** Where in the range the number lies. */
  private value = 0;
  private at = 0;

  constructor(private readonly text: string) {}

  /** Whether all has been read. */
  get isDone(): boolean {
    return this.at === this.text.length;
  }

  /** The next sign, where it can be none below `least`. */
  next(frequencies: Frequencies, least = 0): number {
    while (this.range < NARROWEST) {
      this.range *= BASE;
      this.value = this.value * BASE + this.digit();
    }
    const below = least === 0 ? 0 : frequencies.upTo(least);
    const width = (this.range / (frequencies.total - below)) | 0;
    const sign = frequencies.take(this.value + below * width, width);
    this.value = frequencies.rest;
    this.range = frequencies.own * width;
    return sign;
  }

  /**
   * The next sign if some memories have it, otherwise -1; it can be none below `least`.
   * @param ranks by how many signs they have to offer: which of them it was, from 1 on, and 0 for none.
   */
  recall(memories: Memories, those: readonly Memory[], least: number, ranks: Frequencies[]): number {
    const known = memories.search(those, least);
    if (known === 0) return -1;
    const size = 31 - Math.clz32(known);
    ranks[size] ??= new Frequencies((2 << size) + 1, 1, 5);
    const rank = this.next(ranks[size]);
    return rank === 0 ? -1 : (memories.found[rank - 1] ?? -1);
  }

  private digit(): number {
    if (this.isDone) throw new Error('The sheet breaks off: it has to be written anew.');
    const character = this.text.charCodeAt(this.at++);
    return (character === INSTEAD ? BACKSLASH : character) - FIRST_DIGIT;
  }
}

/** A digit as a `SignReader` reads it. */
export function writeDigit(digit: number): string {
  const character = digit + FIRST_DIGIT;
  return String.fromCharCode(character === BACKSLASH ? INSTEAD : character);
}
