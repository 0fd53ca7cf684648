import { Frequencies } from '../../text/phrase/frequencies';
import { SignReader } from '../../text/phrase/sign-reader';
import type { PointRows } from './point-rows';
import { traitNames, WORDS } from './trait-names';

/**
 * A table of points as it travels: by a range coder, like phrases. Its words are told by their place among the words of
 * phrases, which nearly all of them are; spelled out they would take more room than their points.
 */
export interface PackedPoints extends Pick<PointRows, 'start' | 'worth'> {
  /** The number of the first phrase among all signals; the others are numbered on. */
  readonly first: number;
  /** Names that are not told by their place, separated by spaces; a phrase is what stands before its colon, and the colon. */
  readonly marks: string;
  /** How many traits there are. */
  readonly size: number;
  readonly code: string;
}

/** Points are from -26 to 35, as signs of a `PointSheet` can say. */
export const LEAST_POINTS = -26;
const POINTS = 62;

/** Steps below this are signs of their own; of longer ones the sign tells how many bits they have, and the bits follow. */
export const SHORT_STEPS = 1 << 4;

/** So many bits of a long step are one sign. */
export const BITS_AT_ONCE = 6;

/** No step has more bits. */
const MOST_BITS = 30;

/**
 * The table that was packed, its phrases numbered: `:opt~ out` has become `:12`.
 * @param words of the phrases, as they were when it was packed.
 * @throws Error when it is broken.
 */
export function unpackPoints(packed: PackedPoints, words: readonly string[]): PointRows {
  const reader = new SignReader(packed.code);
  const rows = readPoints(reader, packed, words);
  if (!reader.isDone) throw new Error('The points go on behind the last trait: they have to be packed anew.');
  return rows;
}

/**
 * Reads points, or has them written by a reader that writes. Traits rise in the order of their names, and so do the
 * columns for which a trait has points; the number of columns says that there are no more.
 */
export function readPoints(
  reader: SignReader,
  { start, worth, first, marks, size }: Omit<PackedPoints, 'code'>,
  words: readonly string[],
): PointRows {
  const told: string[] = [];
  const { ends, nameAt } = traitNames(numbered(marks, first), words, told);
  const width = start.length;
  const points = new Int8Array(size * width);
  const seenSteps: Frequencies[] = [];
  /** By how many bits they are: all as likely. */
  const even: Frequencies[] = [];
  const seenColumns: Frequencies[] = [];
  const seenPoints = new Frequencies(POINTS, 1, 20);
  let part = 0;
  let next = 0;

  function readPlace(): number {
    const seen = seenSteps[part] ?? new Frequencies(SHORT_STEPS + MOST_BITS, 1, 10);
    seenSteps[part] = seen;
    next += readStep(reader.next(seen));
    while (next >= (ends[part] ?? Number.POSITIVE_INFINITY)) part++;
    return next++;
  }

  function readStep(sign: number): number {
    if (sign < SHORT_STEPS) return sign;
    let step = 1;
    for (let left = sign - SHORT_STEPS + Math.log2(SHORT_STEPS); left > 0; left -= BITS_AT_ONCE) {
      const bits = Math.min(left, BITS_AT_ONCE);
      even[bits] ??= new Frequencies(1 << bits, 1, 0);
      step = (step << bits) | reader.next(even[bits]);
    }
    return step;
  }

  function readRow(from: number): void {
    let column = 0;
    for (;;) {
      const place = part * width + column;
      seenColumns[place] ??= new Frequencies(width + 1, 1, 5);
      column = reader.next(seenColumns[place], column);
      if (column === width) return;
      points[from + column] = reader.next(seenPoints) + LEAST_POINTS;
      if (++column === width) return;
    }
  }

  const traits: string[] = [];
  for (let trait = 0; trait < size; trait++) {
    const name = nameAt(readPlace());
    if (part === WORDS) told.push(name);
    traits.push(name);
    readRow(trait * width);
  }
  return { start, worth, traits, points };
}

function numbered(marks: string, first: number): string[] {
  let number = first;
  return marks === '' ? [] : marks.split(' ').map((mark) => (mark.endsWith(':') ? mark + number++ : mark));
}
