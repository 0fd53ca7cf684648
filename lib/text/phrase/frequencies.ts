/** Signs of a block, as a power of two: they are added up beforehand, and passed at once. */
const BLOCK = 6;

/** How often each of some signs came, learnt while they are read or written. */
export class Frequencies {
  /** What all signs count together. */
  total: number;
  /** Of the sign that came last: what those before it counted together, and what it counted itself. */
  before = 0;
  own = 0;
  private readonly counts: number[];
  private readonly blocks: number[];

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
    this.counts = new Array(size).fill(first);
    this.blocks = new Array((size >> BLOCK) + 1).fill(first << BLOCK);
  }

  /** What the signs before one count together. */
  upTo(sign: number): number {
    const { counts, blocks } = this;
    const block = sign >> BLOCK;
    let sum = 0;
    for (let i = 0; i < block; i++) sum += blocks[i] ?? 0;
    for (let i = block << BLOCK; i < sign; i++) sum += counts[i] ?? 0;
    return sum;
  }

  /** The sign that has a place when all stand in a row, each as often as it counts: it counts once more. */
  take(place: number): number {
    const { counts, blocks } = this;
    let sum = 0;
    let block = 0;
    for (let next = blocks[0] ?? 0; next <= place; next += blocks[++block] ?? place + 1) sum = next;
    let sign = block << BLOCK;
    for (let next = sum + (counts[sign] ?? 0); next <= place; next += counts[++sign] ?? place + 1) sum = next;
    this.before = sum;
    this.own = counts[sign] ?? 0;
    this.add(sign);
    return sign;
  }

  /** Counts a sign once more. */
  add(sign: number): void {
    const { counts, blocks, step } = this;
    const block = sign >> BLOCK;
    counts[sign] = (counts[sign] ?? 0) + step;
    blocks[block] = (blocks[block] ?? 0) + step;
    this.total += step;
  }
}
