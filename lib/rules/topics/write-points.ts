import { SignWriter } from '../../text/phrase/sign-writer';
import { LEAST_POINTS, LONGEST_STEP, type PackedPoints, readPoints } from './packed-points';
import { type PointRows, rowsOf } from './point-rows';
import type { PointSheet } from './point-sheet';
import { traitNames } from './trait-names';

/**
 * Packs a table of points for the way; its first phrase is to have the number `first`.
 * @param words of the phrases beside which it will be read.
 * @throws Error naming the trait that has a space.
 */
export function packPoints(sheet: PointSheet, first: number, words: readonly string[]): PackedPoints {
  const { start, worth, traits, points } = rowsOf(sheet);
  const told = placesOf(traitNames([], words));
  const marks = traits
    .filter((trait) => !told.has(trait))
    .map((trait) => ({ trait, mark: trait.slice(0, trait.indexOf(':') + 1) || trait }));
  const broken = marks.find(({ mark }) => mark.includes(' '));
  if (broken) throw new Error(`"${broken.trait}" has a space, by which traits are told apart.`);
  const places = placesOf(
    traitNames(
      marks.map(({ trait }) => trait),
      words,
    ),
  );
  const packed = { start, worth, first, marks: marks.map(({ mark }) => mark).join(' '), size: traits.length };
  const writer = new SignWriter(signsOf({ start, worth, traits, points }, places));
  readPoints(writer, packed, words);
  return { ...packed, code: writer.write() };
}

/** By name, the first place that has it. */
function placesOf({ ends, nameAt }: ReturnType<typeof traitNames>): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < (ends.at(-1) ?? 0); place++)
    if (!places.has(nameAt(place))) places.set(nameAt(place), place);
  return places;
}

/** What a reader of points asks for, one after the other. */
function signsOf({ start, traits, points }: PointRows, places: ReadonlyMap<string, number>): number[] {
  const width = start.length;
  const signs: number[] = [];
  let next = 0;
  const rows = traits
    .map((trait, number) => ({
      place: places.get(trait) ?? 0,
      values: points.subarray(number * width, (number + 1) * width),
    }))
    .sort((a, b) => a.place - b.place);
  for (const { place, values } of rows) {
    let step = place - next;
    for (; step >= LONGEST_STEP; step -= LONGEST_STEP) signs.push(LONGEST_STEP);
    signs.push(step);
    next = place + 1;
    for (const [column, value] of values.entries()) if (value !== 0) signs.push(column, value - LEAST_POINTS);
    if (values.at(-1) === 0) signs.push(width);
  }
  return signs;
}
