/** Which way a practice cuts for the reader, in ToS;DR's terms. */
export const STANCES = ['good', 'neutral', 'bad'] as const;

export type Stance = (typeof STANCES)[number];
