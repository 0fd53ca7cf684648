import type { Grade } from '../../taxonomy/grade';

/** What each grade means, in a word or two; apart from the rest, since the badge in the page needs nothing else of it. */
export const GRADE_MEANINGS: Readonly<Record<Grade, string>> = {
  A: 'Very good',
  B: 'Good',
  C: 'Mixed',
  D: 'Poor',
  E: 'Very poor',
};
