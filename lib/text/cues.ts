/** Kinds of words without which a sentence cannot stand in certain ways, as bits: where none is, nothing need be looked for. */
export const CUE = {
  negation: 1,
  reader: 2,
  control: 4,
  condition: 8,
  recital: 16,
  exception: 32,
  consent: 64,
  maybe: 128,
  reach: 256,
  exempt: 512,
  number: 1024,
  address: 2048,
} as const;

/** So many of them, the first, are given by words (cue-words.ts); the others by what a word looks like (phrase/lexicon.ts). */
export const CUES_BY_WORDS = 10;

/** A set of cues, as bits. */
export type Cues = number;

/** Whatever cues there are. */
export const ALL_CUES: Cues = ~0;
