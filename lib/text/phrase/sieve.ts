import { lowest } from './matcher';
import type { Path } from './path';
import type { Tokens } from './tokens';
import type { WordSet, WordSets } from './word-sets';

/** Words of one stretch with its lead-ins: indices of the first, and after the last. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** Tells, before a phrase is followed, whether its needs stand in their order and near enough: four of five do not. */
export class Sieve {
  /** By set: where its words stand in the range that was looked at last, as bits; in long ranges a bit is several words. */
  private places = new Int32Array(0);
  /** By set: the range for which its places were looked for. */
  private lookedIn = new Int32Array(0);
  /** The range that was entered last; by row, where its words stand there, and the last range that holds one. */
  private entered = -1;
  private placesOfRow = new Int32Array(0);
  private standsIn = new Int32Array(0);
  constructor(
    private readonly needs: WordSets,
    private readonly tokens: Tokens,
  ) {}

  /** False where no match of the path's phrase can be. */
  mayHold(range: WordRange, path: Path): boolean {
    if (range.first === range.end) return false;
    const shift = shiftFor(range.end - range.first);
    let reached = this.placesOf(path[0] ?? 0, range, shift);
    for (let i = 2; i < path.length && reached !== 0; i += 2) {
      const places = this.placesOf(path[i] ?? 0, range, shift);
      const farthest = path[i + 1] ?? 0;
      reached = places & (shift === 0 ? spread(reached << 1, farthest - 1) : spread(reached, (farthest >> shift) + 1));
    }
    return reached !== 0;
  }

  /** Whether a range holds a word of a set. */
  holds(range: WordRange, set: WordSet): boolean {
    if (this.lookedIn[set] === range.first) return this.places[set] !== 0;
    return this.look(set, range, shiftFor(range.end - range.first)) !== 0;
  }

  /** The next word of a range, from one on, that is in a set; the range's end where there is none. */
  next(range: WordRange, set: WordSet, from: number): number {
    const { first, end } = range;
    if (from >= end) return end;
    const shift = shiftFor(end - first);
    const places = this.placesOf(set, range, shift);
    if (shift === 0) {
      const left = places & (-1 << (from - first));
      return left === 0 ? end : first + lowest(left);
    }
    const { bits, width } = this.needs;
    const { rows } = this.tokens;
    const column = set >> 5;
    let at = places === 0 ? end : from;
    while (at < end && (((bits[(rows[at] ?? 0) * width + column] ?? 0) >> (set & 31)) & 1) === 0) at++;
    return at;
  }

  private placesOf(set: WordSet, range: WordRange, shift: number): number {
    return this.lookedIn[set] === range.first ? (this.places[set] ?? 0) : this.look(set, range, shift);
  }

  private look(set: WordSet, range: WordRange, shift: number): number {
    const { first } = range;
    if (this.entered !== first) this.enter(range, shift);
    const { placesOfRow, standsIn } = this;
    const members = this.needs.rowsOf[set] ?? NONE;
    let places = 0;
    for (let i = 0; i < members.length; i++) {
      const row = members[i] ?? 0;
      if (standsIn[row] === first) places |= placesOfRow[row] ?? 0;
    }
    if (set >= this.places.length) this.grow();
    this.lookedIn[set] = first;
    this.places[set] = places;
    return places;
  }

  /** Notes where each row stands in a range. */
  private enter({ first, end }: WordRange, shift: number): void {
    if (this.standsIn.length < this.needs.rows) {
      this.placesOfRow = new Int32Array(this.needs.rows * 2);
      this.standsIn = new Int32Array(this.needs.rows * 2).fill(-1);
    }
    const { placesOfRow, standsIn } = this;
    const { rows } = this.tokens;
    for (let at = first; at < end; at++) {
      const row = rows[at] ?? 0;
      const known = standsIn[row] === first ? (placesOfRow[row] ?? 0) : 0;
      standsIn[row] = first;
      placesOfRow[row] = known | (1 << ((at - first) >> shift));
    }
    this.entered = first;
  }

  /** Makes room for the sets that have been named in the meantime. */
  private grow(): void {
    const { places, lookedIn } = this;
    this.places = new Int32Array(this.needs.size * 2);
    this.lookedIn = new Int32Array(this.needs.size * 2).fill(-1);
    this.places.set(places);
    this.lookedIn.set(lookedIn);
  }
}

const NONE: readonly number[] = [];

/** By how many bits the index of a word is to be shifted so that 32 places are enough. */
function shiftFor(words: number): number {
  return words <= 32 ? 0 : 32 - Math.clz32((words - 1) >> 5);
}

/** These places and as many after each. */
function spread(places: number, count: number): number {
  let spreaded = places;
  let done = 0;
  for (let step = 1; done < count && done < 32; done += step, step = Math.min(done + 1, count - done))
    spreaded |= spreaded << step;
  return spreaded;
}
