import { colemanLiau } from 'coleman-liau';

/** What is counted in running text: headings and table rows left out, an item of a list taken as a sentence. */
export interface EffortCounts {
  readonly words: number;
  /** Letters and digits of these words. */
  readonly letters: number;
  readonly sentences: number;
  /** See hedges.ts. */
  readonly hedges: number;
}

/** The schooling that a text takes: years 1 to 8, 9 to 12, 13 to 16 and more of the American count. */
export type Education = 'school' | 'high-school' | 'college' | 'graduate';

/** How much a policy leaves open, beside others. */
export type Vagueness = 'definite' | 'usual' | 'vague';

/** How hard a text is to read, and how much it leaves open. */
export interface ReadingEffort {
  /** To a tenth. */
  readonly wordsPerSentence: number;
  /** A whole number. */
  readonly hedgesPerThousand: number;
  /** The American school year that the text takes by the index of Coleman and Liau (1975): a whole number from 1. */
  readonly schoolYear: number;
  readonly education: Education;
  readonly vagueness: Vagueness;
}

/** Coleman and Liau fitted their index to passages of 100 words and more. */
const FEWEST_WORDS = 100;

/**
 * Hedges per 1,000 words: a quarter of all policies has fewer than `few`, half fewer than `middle`, a quarter more than
 * `many`. Measured on 156 real policies in English (62 that people have graded, 80 saved pages, 14 others; 5 to 33 in
 * all): `npm run spread`.
 */
export const USUAL_HEDGES = { few: 18, middle: 21, many: 24 } as const;

/**
 * The effort that a text in English takes; null where it is too short to tell. The index of Coleman and Liau was chosen
 * since it counts letters rather than syllables, and of all indices leans least on where sentences end, which lists blur.
 */
export function readingEffort({ words, letters, sentences, hedges }: EffortCounts): ReadingEffort | null {
  if (words < FEWEST_WORDS || sentences === 0) return null;
  const schoolYear = Math.max(1, Math.floor(colemanLiau({ word: words, letter: letters, sentence: sentences })));
  return {
    wordsPerSentence: Math.round((10 * words) / sentences) / 10,
    hedgesPerThousand: Math.round((1000 * hedges) / words),
    schoolYear,
    education: educationFor(schoolYear),
    vagueness: vaguenessOf(words, hedges),
  };
}

function educationFor(schoolYear: number): Education {
  if (schoolYear <= 8) return 'school';
  if (schoolYear <= 12) return 'high-school';
  return schoolYear <= 16 ? 'college' : 'graduate';
}

/**
 * Vague or definite is what stands outside the middle half of policies, and only where chance does not explain it: a
 * count strays by its root, so that a short text is hardly ever called either.
 */
function vaguenessOf(words: number, hedges: number): Vagueness {
  const usual = (hedgesIn1000: number): number => (hedgesIn1000 * words) / 1000;
  const chance = Math.sqrt(Math.max(1, hedges));
  if (hedges > usual(USUAL_HEDGES.many) && hedges - chance > usual(USUAL_HEDGES.middle)) return 'vague';
  if (hedges < usual(USUAL_HEDGES.few) && hedges + chance < usual(USUAL_HEDGES.middle)) return 'definite';
  return 'usual';
}
