import { SignWriter } from '../../text/phrase/sign-writer';
import { BITS_AT_ONCE, LEAST_POINTS, type PackedPoints, readPoints, SHORT_STEPS } from './packed-points';
import { rowsOf } from './point-rows';
import type { PointSheet } from './point-sheet';
import { BEHIND, traitNames } from './trait-names';

/** The points of a trait, by column. */
type Row = ArrayLike<number>;

/**
 * Packs a table of points for the way; its first phrase is to have the number `first`.
 * @param words of the phrases beside which it will be read.
 * @throws Error naming the trait that has a space.
 */
export function packPoints(sheet: PointSheet, first: number, words: readonly string[]): PackedPoints {
  const width = sheet.start.length;
  const { traits, points } = rowsOf(sheet);
  const rows = new Map<string, Row>(traits.map((trait, i) => [trait, points.subarray(i * width, (i + 1) * width)]));
  const wordPlaces = placesOf([], words);
  const pairs = traits.filter(
    (trait) => trait.includes(BEHIND) && halvesOf(trait).every((half) => wordPlaces.has(half)),
  );
  // Two words are told by their places among those of the table: each is in it, even without points of its own.
  for (const half of pairs.flatMap(halvesOf)) if (!rows.has(half)) rows.set(half, []);
  const marks = [...rows.keys()].filter((trait) => !wordPlaces.has(trait) && !pairs.includes(trait));
  const names = marks.map((trait) => trait.slice(0, trait.indexOf(':') + 1) || trait);
  const broken = marks[names.findIndex((name) => name.includes(' '))];
  if (broken !== undefined) throw new Error(`"${broken}" has a space, by which traits are told apart.`);
  const placed = placeRows(rows, marks, words, pairs);
  const { start, worth } = sheet;
  const packed = { start, worth, first, marks: names.join(' '), size: rows.size };
  const writer = new SignWriter(signsOf(placed, width));
  readPoints(writer, packed, words);
  return { ...packed, code: writer.write() };
}

/** The rows in the order of their places. */
function placeRows(
  rows: ReadonlyMap<string, Row>,
  marks: readonly string[],
  words: readonly string[],
  pairs: readonly string[],
) {
  const places = placesOf(marks, words);
  const [, , , wordsBegin = 0, wordsEnd = 0] = traitNames(marks, words, []).ends;
  const placeOf = (trait: string): number => places.get(trait) ?? -1;
  const told = [...rows.keys()].filter((trait) => placeOf(trait) >= wordsBegin).sort((a, b) => placeOf(a) - placeOf(b));
  const numbers = new Map(told.map((word, number) => [word, number]));
  for (const pair of pairs) {
    const [one = 0, other = 0] = halvesOf(pair).map((half) => numbers.get(half));
    places.set(pair, wordsEnd + one * told.length + other);
  }
  return [...rows].map(([trait, row]) => ({ place: placeOf(trait), row })).sort((a, b) => a.place - b.place);
}

/** By name, the first place that has it, but for two words. */
function placesOf(marks: readonly string[], words: readonly string[]): Map<string, number> {
  const { ends, nameAt } = traitNames(marks, words, []);
  const places = new Map<string, number>();
  for (let place = 0; place < (ends.at(-1) ?? 0); place++)
    if (!places.has(nameAt(place))) places.set(nameAt(place), place);
  return places;
}

/** The two words of a trait that is two; otherwise the trait. */
function halvesOf(trait: string): readonly string[] {
  return trait.includes(':') ? [trait] : trait.split(BEHIND);
}

/** What a reader of points asks for, one after the other. */
function signsOf(rows: readonly { readonly place: number; readonly row: Row }[], width: number): number[] {
  const signs: number[] = [];
  let next = 0;
  for (const { place, row } of rows) {
    signs.push(...signsOfStep(place - next));
    next = place + 1;
    let hasLast = false;
    for (let column = 0; column < width; column++) {
      const value = row[column] ?? 0;
      if (value === 0) continue;
      signs.push(column, value - LEAST_POINTS);
      hasLast = column === width - 1;
    }
    if (!hasLast) signs.push(width);
  }
  return signs;
}

function signsOfStep(step: number): number[] {
  if (step < SHORT_STEPS) return [step];
  let left = Math.floor(Math.log2(step));
  const signs = [SHORT_STEPS + left - Math.log2(SHORT_STEPS)];
  while (left > 0) {
    const bits = Math.min(left, BITS_AT_ONCE);
    left -= bits;
    signs.push((step >> left) & ((1 << bits) - 1));
  }
  return signs;
}
