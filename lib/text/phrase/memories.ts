/** The number of a memory: different signs that came in the same place, the last first. */
export type Memory = number;

/** Where nothing is remembered. */
export const NOTHING: Memory = -1;

/** More are forgotten: they tell little more, and take longer to look through. */
const LENGTH = 12;

/** What has been read in each of many places. */
export class Memories {
  /** What a search has found, as far as it told. */
  readonly found = new Int16Array(LENGTH * 2);
  /** By memory, without gaps: where nothing is yet there is -1. */
  private readonly signs: Int16Array;

  constructor(count: number) {
    this.signs = new Int16Array(count * LENGTH).fill(-1);
  }

  /** Looks through a memory and another for signs that are at least `least`, at 0 or above; tells how many. */
  search(memory: Memory, another: Memory, least: number): number {
    return this.lookThrough(another, least, this.lookThrough(memory, least, 0));
  }

  /** Brings a sign to the front of a memory. */
  add(memory: Memory, sign: number): void {
    if (memory === NOTHING) return;
    const { signs } = this;
    const first = memory * LENGTH;
    let moved = sign;
    for (let at = first; at < first + LENGTH; at++) {
      const here = signs[at] ?? -1;
      signs[at] = moved;
      if (here === sign || here < 0) return;
      moved = here;
    }
  }

  private lookThrough(memory: Memory, least: number, found: number): number {
    if (memory === NOTHING) return found;
    const first = memory * LENGTH;
    let count = found;
    for (let at = first; at < first + LENGTH; at++) {
      const sign = this.signs[at] ?? -1;
      if (sign < 0) break;
      if (sign >= least) this.found[count++] = sign;
    }
    return count;
  }
}
