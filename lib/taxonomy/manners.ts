/** What a policy says that the company does, or does not do, with a kind of data. */
export const MANNERS = ['collected', 'shared', 'sold', 'not-collected', 'not-shared', 'not-sold'] as const;

export type Manner = (typeof MANNERS)[number];

/** Whether it is said not to be done. */
export function isDenial(manner: Manner): boolean {
  return manner.startsWith('not-');
}
