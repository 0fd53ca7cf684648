import type { Grade } from '../../taxonomy/grade';
import { GRADE_MEANINGS } from './grade-meanings';

/** The strings of the badge in the page; its script loads these alone, without `Intl`'s tables of formats. */
export const pageBadgeMessages = {
  letter: (grade: Grade | null) => grade ?? '–',
  /** "Grade C, mixed", and what follows it: ": 4 things to watch". */
  verdict: (grade: Grade | null) =>
    grade ? `Grade ${grade}, ${GRADE_MEANINGS[grade].toLowerCase()}` : 'Too little to grade',
  watch: (amount: number) =>
    amount === 0 ? ': nothing found to watch' : `: ${amount} ${amount === 1 ? 'thing' : 'things'} to watch`,
  region: 'Smallprint on this policy',
  /** After the line, for those who do not see that it is a button of ours. */
  open: 'Open the summary by Smallprint',
  hide: 'Hide this badge',
  hideTitle: 'Hide Smallprint’s badge',
  hidePage: 'On this page for now',
  /** Before and after the name of a site. */
  hideSite: ['On ', ''],
  hideEverywhere: 'Everywhere',
  back: 'Keep it',
  hiddenOnSite: ['Hidden on ', '. Smallprint’s settings can bring it back.'],
  hiddenEverywhere: 'Hidden everywhere. Smallprint’s settings can bring it back.',
  dismiss: 'Dismiss',
} as const;
