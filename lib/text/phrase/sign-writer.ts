import { textOf } from './bytes-as-text';
import { type Frequencies, SHARES } from './frequencies';
import type { Memories, Memory } from './memories';
import { BASE, NARROWEST, SignReader } from './sign-reader';

/**
 * Writes what a `SignReader` reads. It is one itself, which is told all signs beforehand: so both go the same ways, and
 * what is asked of it is noted as the number that would make a reader answer the same.
 */
export class SignWriter extends SignReader {
  private readonly bytes: number[] = [];
  /** The next is the last. */
  private readonly signs: number[];

  /** @param signs in the order in which they will be asked for. */
  constructor(signs: readonly number[]) {
    super('');
    this.signs = [...signs].reverse();
  }

  override get isDone(): boolean {
    return this.signs.length === 0;
  }

  /** What was written so far, as text for a reader. */
  write(): string {
    return textOf(this.bytes);
  }

  /** @throws Error when the sign is none that can come. */
  override next(frequencies: Frequencies, least = 0, end = 0): number {
    const sign = this.signs.pop() ?? -1;
    while (this.range < NARROWEST) {
      this.range *= BASE;
      this.bytes.push(0);
    }
    const below = frequencies.upTo(least);
    const place = frequencies.upTo(sign);
    const above = end === 0 ? frequencies.total : frequencies.upTo(end);
    const width = Math.floor(this.range / (above - below));
    if (sign < least || frequencies.take(place, 1) !== sign)
      throw new Error(`The sign ${sign} cannot come here, where the least is ${least}.`);
    this.add((place - below) * width);
    this.range = frequencies.own * width;
    return sign;
  }

  override nextOf(
    parts: readonly Frequencies[],
    seenParts: Frequencies,
    least: number,
    seenShares: Frequencies,
  ): number {
    const sign = this.signs.at(-1) ?? -1;
    const number = parts.findIndex((part) => part.has(sign));
    const part = parts[number];
    let share = SHARES - 1;
    while (part && share > 0 && part.edge(least, share) > sign) share--;
    this.signs.push(share, number);
    return super.nextOf(parts, seenParts, least, seenShares);
  }

  override recall(memories: Memories, memory: Memory, another: Memory, least: number, ranks: Frequencies[]): number {
    const known = memories.found.slice(0, memories.search(memory, another, least));
    const rank = known.indexOf(this.signs.at(-1) ?? -1) + 1;
    // A rank takes the place of its sign; that there is none comes before the sign.
    if (rank > 0) this.signs.pop();
    if (known.length > 0) this.signs.push(rank);
    return super.recall(memories, memory, another, least, ranks);
  }

  /** Adds to the number at its last byte, and carries. */
  private add(amount: number): void {
    let rest = amount;
    for (let at = this.bytes.length - 1; rest > 0; at--) {
      const sum = rest + (this.bytes[at] ?? 0);
      this.bytes[at] = sum % BASE;
      rest = Math.floor(sum / BASE);
    }
  }
}
