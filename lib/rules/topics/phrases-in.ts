import type { PointSheet } from './point-sheet';

/** A phrase of a table of points. */
export interface SignalPhrase {
  readonly source: string;
  /** The kind of data that it names; empty for the phrases of topics. */
  readonly kind: string;
}

/** The phrases among the traits of a table, in their order. */
export function phrasesIn({ points }: PointSheet): SignalPhrase[] {
  return Object.keys(points).flatMap((trait) => {
    const colon = trait.indexOf(':');
    return colon < 0 ? [] : [{ kind: trait.slice(0, colon), source: trait.slice(colon + 1) }];
  });
}
