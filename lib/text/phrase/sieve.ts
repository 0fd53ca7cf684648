import type { Lexicon } from './lexicon';
import type { Path } from './path';
import type { Tokens } from './tokens';

/** Words of one stretch with its lead-ins: indices of the first, and after the last. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** Tells, before a phrase is followed, whether its needs stand in their order and near enough: four of five do not. */
export class Sieve {
  /** By set: where its words stand in the range that was looked at last, as bits; in long ranges a bit is several words. */
  private readonly places: Int32Array;
  /** By set: the range for which its places were looked for. */
  private readonly lookedIn: Int32Array;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly tokens: Tokens,
  ) {
    this.places = new Int32Array(lexicon.size);
    this.lookedIn = new Int32Array(lexicon.size).fill(-1);
  }

  /** False where no match of the path's phrase can be. */
  mayHold(range: WordRange, path: Path): boolean {
    const shift = shiftFor(range.end - range.first);
    let reached = this.placesOf(path[0] ?? 0, range, shift);
    for (let i = 2; i < path.length && reached !== 0; i += 2) {
      const places = this.placesOf(path[i] ?? 0, range, shift);
      const farthest = path[i + 1] ?? 0;
      reached = places & (shift === 0 ? spread(reached << 1, farthest - 1) : spread(reached, (farthest >> shift) + 1));
    }
    return reached !== 0;
  }

  private placesOf(set: number, { first, end }: WordRange, shift: number): number {
    if (this.lookedIn[set] === first) return this.places[set] ?? 0;
    const { bits, width } = this.lexicon;
    const { rows } = this.tokens;
    const base = set * width;
    let places = 0;
    for (let at = first; at < end; at++) {
      const row = rows[at] ?? 0;
      places |= (((bits[base + (row >> 5)] ?? 0) >>> (row & 31)) & 1) << ((at - first) >> shift);
    }
    this.lookedIn[set] = first;
    this.places[set] = places;
    return places;
  }
}

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
