import { Frequencies, SHARES } from './frequencies';
import type { SignReader } from './sign-reader';

/** The last so many signs came lately. */
const LATELY = 100;

/** How much more a sign counts while it came lately: what stands near is of the same topic. */
const MORE = 20;

/**
 * Signs of some kinds, and which of them came before. Of the next it is told first of which kind it is and whether it is
 * new, and then which one: all that are new are as likely, the others by how often they came, and how often lately.
 */
export class Sightings {
  /** Whether the last one was new: then the next is so more often. */
  wasNew = false;
  private readonly kinds: Uint8Array;
  /** By kind two: the signs that are new, and those that are not. */
  private readonly parts: Frequencies[] = [];
  private readonly seenParts: Frequencies[] = [];
  private readonly seenShares: Frequencies[] = [];
  private readonly last = new Int16Array(LATELY).fill(-1);
  private count = 0;

  /** @param size signs are numbered from 0. */
  constructor(size: number, kinds: number) {
    this.kinds = new Uint8Array(size);
    for (let kind = 0; kind < kinds; kind++)
      this.parts.push(new Frequencies(size, 0, -1), new Frequencies(size, 0, 1 + MORE));
  }

  /** From now on this sign may come. */
  introduce(sign: number, kind: number): void {
    this.kinds[sign] = kind;
    this.parts[kind * 2]?.add(sign, 1);
  }

  kindOf(sign: number): number {
    return this.kinds[sign] ?? 0;
  }

  /**
   * The next sign, where it can be none below `least`.
   * @param context a small number on which it depends what comes.
   * @param left how many more will come in order, with this one: on that it depends how near it is to `least`.
   */
  next(reader: SignReader, context: number, least: number, left = 0): number {
    const { parts, seenParts, seenShares, last } = this;
    seenParts[context] ??= new Frequencies(parts.length, 1, 6);
    seenShares[left] ??= new Frequencies(SHARES, 2, 5);
    const sign = reader.nextOf(parts, seenParts[context], least, seenShares[left]);
    const known = this.knownOf(sign);
    this.wasNew = known?.has(sign) === false;
    if (this.wasNew) known?.add(sign);
    const at = this.count++ % LATELY;
    const old = last[at] ?? -1;
    if (old >= 0) this.knownOf(old)?.add(old, -MORE);
    last[at] = sign;
    return sign;
  }

  private knownOf(sign: number): Frequencies | undefined {
    return this.parts[this.kindOf(sign) * 2 + 1];
  }
}
