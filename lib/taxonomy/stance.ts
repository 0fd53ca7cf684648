/** Which way a practice cuts for the reader, in ToS;DR's terms. */
export type Stance = 'good' | 'neutral' | 'bad';
