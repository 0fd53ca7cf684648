import type { PointSheet } from './point-sheet';

/**
 * A table of points as it travels, with numbers in place of its phrases: a thousand names and values, each in quotes,
 * and pairs of which most have no points, would be a fourth larger when compressed.
 */
export interface PackedPoints extends Omit<PointSheet, 'points'> {
  /** The number of the first phrase among all signals; the others are numbered on. */
  readonly first: number;
  /** Separated by spaces; a phrase is what stands before its colon, and the colon. */
  readonly traits: string;
  /** Of each trait, in the same order; separated likewise. */
  readonly signs: string;
}

/** Of three points that are 0, or one more with each sign. None is a sign of points, nor longer in a script. */
const RUNS = '!#$%&()*+,-/:;<=>?@[]^{|}~';
const SHORTEST_RUN = 3;
const NONE = '.';

/**
 * Writes a table of points for the way; its first phrase is to have the number `first`.
 * @throws Error naming the trait that has a space.
 */
export function packPoints({ points, pairs, ...rest }: PointSheet, first: number): PackedPoints {
  const traits = Object.keys(points).map((trait) => trait.slice(0, trait.indexOf(':') + 1) || trait);
  const broken = traits.find((trait) => trait.includes(' '));
  if (broken !== undefined) throw new Error(`"${broken}" has a space, by which traits are told apart.`);
  return {
    ...rest,
    first,
    pairs: mapValues(pairs, shorten),
    traits: traits.join(' '),
    signs: Object.values(points).join(' '),
  };
}

/** The table that was packed, its traits in the same order: `:opt~ out` has become `:12`. */
export function unpackPoints({ first, traits, signs, pairs, ...rest }: PackedPoints): PointSheet {
  const values = signs.split(' ');
  let number = first;
  const points = traits
    .split(' ')
    .map((trait, index) => [trait.endsWith(':') ? trait + number++ : trait, values[index] ?? ''] as const);
  return { ...rest, pairs: mapValues(pairs, lengthen), points: Object.fromEntries(points) };
}

function shorten(signs: string): string {
  const longest = RUNS.length + SHORTEST_RUN - 1;
  return signs.replace(/\.{3,}/g, (run) => {
    const whole = RUNS.charAt(RUNS.length - 1).repeat(Math.floor(run.length / longest));
    const left = run.length % longest;
    return whole + (left < SHORTEST_RUN ? NONE.repeat(left) : RUNS.charAt(left - SHORTEST_RUN));
  });
}

function lengthen(signs: string): string {
  return signs.replace(/[^\w. ]/g, (sign) => NONE.repeat(RUNS.indexOf(sign) + SHORTEST_RUN));
}

function mapValues(record: Readonly<Record<string, string>>, change: (value: string) => string) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
