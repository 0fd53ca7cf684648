import { lowest } from './matcher';
import type { Path } from './path';
import type { Tokens } from './tokens';
import type { WordSet, WordSets } from './word-sets';

/** Words of one stretch with its lead-ins: indices of the first, and after the last. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Tells, before a phrase is followed, whether its needs stand in their order and near enough: four of five do not. A
 * range of words is entered, and then asked about.
 */
export class Sieve {
  /** By set, two numbers: the entry for which it was looked up, and where its words stand, as bits. */
  private ofSets = new Int32Array(0);
  /** By row, where it stands in the range, as bits. In long ranges a bit is several words. */
  private ofRows = new Int32Array(0);
  /** Counts ranges that were entered. */
  private entry = 0;
  private tokens: Tokens | null = null;
  private rows: Int32Array = new Int32Array(0);
  private first = 0;
  private end = 0;
  private shift = 0;

  constructor(private readonly needs: WordSets) {}

  /** Turns to a range; what was looked up in it is known for as long as no other is entered. */
  enter(tokens: Tokens, { first, end }: WordRange): void {
    if (this.tokens === tokens && this.first === first && this.end === end) return;
    this.leave();
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.entry++;
    const shift = shiftFor(end - first);
    this.shift = shift;
    if (this.ofRows.length < this.needs.rows) this.ofRows = new Int32Array(this.needs.rows * 2);
    if (this.ofSets.length < this.needs.size * 2) this.grow();
    const { ofRows } = this;
    const { rows } = tokens;
    this.rows = rows;
    for (let at = first; at < end; at++) {
      const row = rows[at] ?? 0;
      ofRows[row] = (ofRows[row] ?? 0) | (1 << ((at - first) >> shift));
    }
  }

  /** Turns away from the range: its words may change. */
  leave(): void {
    const { rows, ofRows, end } = this;
    for (let at = this.first; at < end; at++) ofRows[rows[at] ?? 0] = 0;
    this.end = 0;
    this.tokens = null;
  }

  /** False where no match of the path's phrase can be. */
  mayHold(path: Path): boolean {
    const { shift } = this;
    let reached = this.placesOf(path[0] ?? 0);
    for (let i = 2; i < path.length && reached !== 0; i += 2) {
      const places = this.placesOf(path[i] ?? 0);
      const farthest = path[i + 1] ?? 0;
      reached = places & (shift === 0 ? spread(reached << 1, farthest - 1) : spread(reached, (farthest >> shift) + 1));
    }
    return reached !== 0;
  }

  /** Where the words of a set stand, as bits; 0 where none does. */
  private placesOf(set: WordSet): number {
    return this.ofSets[set << 1] === this.entry ? (this.ofSets[(set << 1) + 1] ?? 0) : this.look(set);
  }

  /** The next word, from one on, that is in a set; the range's end where there is none. */
  next(set: WordSet, from: number): number {
    const { first, end, shift, rows } = this;
    if (from >= end) return end;
    const places = this.placesOf(set);
    if (shift === 0) {
      const left = places & (-1 << (from - first));
      return left === 0 ? end : first + lowest(left);
    }
    let at = places === 0 ? end : from;
    while (at < end && !this.needs.has(set, rows[at] ?? 0)) at++;
    return at;
  }

  private look(set: WordSet): number {
    const places = this.placesOfRows(this.needs.rowsOf[set] ?? NONE);
    if (set << 1 >= this.ofSets.length) this.grow();
    this.ofSets[set << 1] = this.entry;
    this.ofSets[(set << 1) + 1] = places;
    return places;
  }

  private placesOfRows(members: readonly number[]): number {
    const { ofRows } = this;
    let places = 0;
    for (let i = 0; i < members.length; i++) places |= ofRows[members[i] ?? 0] ?? 0;
    return places;
  }

  /** Makes room for the sets that have been named in the meantime. */
  private grow(): void {
    const { ofSets } = this;
    this.ofSets = new Int32Array(this.needs.size * 4);
    this.ofSets.set(ofSets);
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
