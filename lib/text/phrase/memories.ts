/** The number of a memory: different signs that came in the same place, the last first. */
export type Memory = number;

/** More are forgotten: they tell little more, and take longer to look through. */
const LENGTH = 12;

/** More memories are not searched at once. */
const MOST_AT_ONCE = 4;

/** What has been read in each of many places. */
export class Memories {
  /** What a search has found, as far as it told. */
  readonly found = new Int16Array(LENGTH * MOST_AT_ONCE);
  /** By memory, without gaps: where nothing is yet there is -1. */
  private readonly signs: Int16Array;

  constructor(count: number) {
    this.signs = new Int16Array(count * LENGTH).fill(-1);
  }

  /** Looks for signs that are at least `least`, at 0 or above; tells how many. */
  search(memories: readonly Memory[], least: number): number {
    const { found, signs } = this;
    let count = 0;
    for (let i = 0; i < memories.length; i++) {
      const first = (memories[i] ?? 0) * LENGTH;
      for (let at = first; at < first + LENGTH; at++) {
        const sign = signs[at] ?? -1;
        if (sign < 0) break;
        if (sign >= least) found[count++] = sign;
      }
    }
    return count;
  }

  /** Brings a sign to the front of a memory. */
  add(memory: Memory, sign: number): void {
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
}
