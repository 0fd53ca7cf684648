import { bytesOf } from './bytes-as-text';
import { Frequencies } from './frequencies';
import type { Memories, Memory } from './memories';

/** The number is read byte by byte. */
export const BASE = 256;

/** A range is widened when it is narrower: with a byte more it is still a small whole number. */
export const NARROWEST = 1 << 22;

/**
 * Reads signs from text in which the likelier take less room: a range coder. The text is one long number, and the
 * signs that may come share the range in which it lies, each by how often it came before. The sign in whose share the
 * number lies is the next, and its share is the range of the one after. Whoever reads has to ask for what was written.
 */
export class SignReader {
  protected range = 1;
  /** Where in the range the number lies. */
  private value = 0;
  private at = 0;
  private readonly source: Uint8Array;

  constructor(text: string) {
    this.source = bytesOf(text);
  }

  /** Whether all has been read. */
  get isDone(): boolean {
    return this.at === this.source.length;
  }

  /** The next sign, where it can be none below `least`, and none from `end` on, where that is not 0. */
  next(frequencies: Frequencies, least = 0, end = 0): number {
    while (this.range < NARROWEST) {
      this.range *= BASE;
      this.value = this.value * BASE + this.byte();
    }
    const below = least === 0 ? 0 : frequencies.upTo(least);
    const above = end === 0 ? frequencies.total : frequencies.upTo(end);
    const width = (this.range / (above - below)) | 0;
    const sign = frequencies.take(this.value + below * width, width);
    this.value = frequencies.rest;
    this.range = frequencies.own * width;
    return sign;
  }

  /** The next sign, after it was told in which of these parts it is, and in which share of those that may come. */
  nextOf(parts: readonly Frequencies[], seenParts: Frequencies, least: number, seenShares: Frequencies): number {
    const part = parts[this.next(seenParts)];
    if (!part) return -1;
    const share = this.next(seenShares);
    return this.next(part, part.edge(least, share), part.edge(least, share + 1));
  }

  /**
   * The next sign if one of two memories has it, otherwise -1; it can be none below `least`.
   * @param ranks by how many signs they have to offer: which of them it was, from 1 on, and 0 for none.
   */
  recall(memories: Memories, memory: Memory, another: Memory, least: number, ranks: Frequencies[]): number {
    const known = memories.search(memory, another, least);
    if (known === 0) return -1;
    const size = 31 - Math.clz32(known);
    ranks[size] ??= new Frequencies((2 << size) + 1, 1, 5);
    const rank = this.next(ranks[size]);
    return rank === 0 ? -1 : (memories.found[rank - 1] ?? -1);
  }

  private byte(): number {
    if (this.isDone) throw new Error('The sheet breaks off: it has to be written anew.');
    return this.source[this.at++] ?? 0;
  }
}
