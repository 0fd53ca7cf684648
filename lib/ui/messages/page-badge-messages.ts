import { GRADES, type Grade } from '../../taxonomy/grade';
import { say, sayAmount, sayEach } from '../../words';

const GRADED = sayEach('pageBadge.graded', GRADES);

/** No message has it; what is put in its place is an element. */
const SLOT = '\0';

/** The strings of the badge in the page; its script loads these alone. */
export const pageBadgeMessages = {
  letter: (grade: Grade | null) => grade ?? '–',
  /** "Grade C, mixed", and what follows it: ": 4 things to watch". */
  verdict: (grade: Grade | null) => (grade ? GRADED[grade] : say('pageBadge.thin')),
  watch: (amount: number) => (amount === 0 ? say('pageBadge.nothing') : sayAmount('pageBadge.watch', amount)),
  region: say('pageBadge.region'),
  /** After the line, for those who do not see that it is a button of ours. */
  open: say('pageBadge.open'),
  hide: say('pageBadge.hide'),
  hideTitle: say('pageBadge.hideTitle'),
  hidePage: say('pageBadge.hidePage'),
  /** Before and after the name of a site. */
  hideSite: aroundSite('pageBadge.hideSite'),
  hideEverywhere: say('pageBadge.hideEverywhere'),
  back: say('pageBadge.back'),
  hiddenOnSite: aroundSite('pageBadge.hiddenOnSite'),
  hiddenEverywhere: say('pageBadge.hiddenEverywhere'),
  dismiss: say('toast.dismiss'),
} as const;

function aroundSite(key: 'pageBadge.hideSite' | 'pageBadge.hiddenOnSite'): readonly [before: string, after: string] {
  const [before = '', after = ''] = say(key, { site: SLOT }).split(SLOT);
  return [before, after];
}
