/** Of the signs that may come it is told first in which of so many shares one is: where several follow in order, the next is near. */
export const SHARES = 8;

/** How often each of some signs came, learnt while they are read or written: a tree of sums (Fenwick). */
export class Frequencies {
  /** What all signs count together. */
  total: number;
  /** Of the sign that was taken last: how far into its share the place was, and what it counted. */
  rest = 0;
  own = 0;
  private readonly counts: Int32Array;
  /** At each number, what so many signs before it count as its lowest bit says. */
  private readonly sums: Int32Array;

  /**
   * @param size signs are numbered from 0.
   * @param first what each counts before it comes: 0 for those that are not known yet.
   * @param step what it counts more for each time.
   */
  constructor(
    size: number,
    first: number,
    private readonly step: number,
  ) {
    this.total = size * first;
    this.counts = new Int32Array(size).fill(first);
    const end = 1 << (32 - Math.clz32(size));
    const sums = new Int32Array(end + 1);
    this.sums = sums;
    if (first === 0) return;
    for (let at = 1; at < end; at++) {
      if (at <= size) sums[at] = (sums[at] ?? 0) + first;
      const above = at + (at & -at);
      sums[above] = (sums[above] ?? 0) + (sums[at] ?? 0);
    }
  }

  /** What the signs before one count together. */
  upTo(sign: number): number {
    const { sums } = this;
    let sum = 0;
    for (let at = sign; at > 0; at &= at - 1) sum += sums[at] ?? 0;
    return sum;
  }

  /** The sign in whose range a place is. */
  signAt(place: number): number {
    const { sums } = this;
    let sign = 0;
    let rest = place;
    for (let jump = sums.length >> 1; jump > 0; jump >>= 1) {
      const sum = sums[sign + jump] ?? 0;
      if (sum > rest) continue;
      rest -= sum;
      sign += jump;
    }
    return sign;
  }

  /** The first sign of a share of those from `least` on, where all shares count the same. */
  edge(least: number, share: number): number {
    const below = this.upTo(least);
    return this.signAt(below + ((this.total - below) * share) / SHARES);
  }

  /** The sign in whose share a place is, when each has `width` for every one that it counts: it counts once more. */
  take(place: number, width: number): number {
    const { counts, sums, step } = this;
    let sign = 0;
    let rest = place;
    for (let jump = sums.length >> 1; jump > 0; jump >>= 1) {
      const sum = sums[sign + jump] ?? 0;
      const share = sum * width;
      // The sums in which the sign is are those that are passed over.
      if (share > rest) sums[sign + jump] = sum + step;
      else {
        rest -= share;
        sign += jump;
      }
    }
    const own = counts[sign] ?? 0;
    counts[sign] = own + step;
    this.total += step;
    this.rest = rest;
    this.own = own;
    return sign;
  }

  /** Whether a sign counts anything. */
  has(sign: number): boolean {
    return (this.counts[sign] ?? 0) > 0;
  }

  /** Counts a sign once more, or as often as is said. */
  add(sign: number, step = this.step): void {
    const { counts, sums } = this;
    counts[sign] = (counts[sign] ?? 0) + step;
    for (let at = sign + 1; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + step;
    this.total += step;
  }
}
