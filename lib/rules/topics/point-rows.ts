import { CLASS_NAMES } from './class-names';
import type { PointSheet } from './point-sheet';
import { classTrait, openingTrait, pairTrait } from './trait-names';

/** A table of points as it is run: for each trait as many points as there are columns, one trait after the other. */
export interface PointRows extends Pick<PointSheet, 'start' | 'worth'> {
  /** As in a `PointSheet`, but classes by number: `%0`, in an opening `^0`, and a pair `0>4`. */
  readonly traits: readonly string[];
  readonly points: Int8Array;
}

/** Reads a table of points. */
export function rowsOf({ start, worth, points, pairs }: PointSheet): PointRows {
  const rows = new Map(Object.entries(points).map(([trait, signs]) => [numbered(trait), [...signs].map(pointsOf)]));
  for (const [first, words] of Object.entries(pairs)) {
    for (const [column, signs] of words.split(' ').entries()) {
      for (const [second, sign] of [...signs].entries()) {
        const value = pointsOf(sign);
        if (value === 0) continue;
        const pair = pairTrait(CLASS_NAMES.indexOf(first), second);
        const row = rows.get(pair) ?? [];
        row[column] = value;
        rows.set(pair, row);
      }
    }
  }
  const width = start.length;
  const all = new Int8Array(rows.size * width);
  for (const [number, row] of [...rows.values()].entries())
    for (const [column, value = 0] of row.entries()) all[number * width + column] = value;
  return { start, worth, traits: [...rows.keys()], points: all };
}

/** A trait of a `PointSheet` with its class by number. */
function numbered(trait: string): string {
  const number = CLASS_NAMES.indexOf(trait.replace('^', ''));
  if (number < 0) return trait;
  return trait.startsWith('^') ? openingTrait(number) : classTrait(number);
}

/** See point-sheet.ts. */
function pointsOf(sign: string): number {
  if (sign >= 'a' && sign <= 'z') return 96 - sign.charCodeAt(0);
  if (sign >= 'A' && sign <= 'Z') return sign.charCodeAt(0) - 55;
  return sign >= '1' && sign <= '9' ? Number(sign) : 0;
}
