import type { RuleAccuracy } from '../../rules/accuracy';
import { count, formatWhole } from './formats';

/** What is said of a rule's measured accuracy. */
export const accuracyMessages = {
  heading: (policies: number) => `Tried on ${count(policies, 'policy', 'policies')} that people have read`,
  /** "Right in 14 of 15 policies where it spoke up; found in 14 of 16 that state it." */
  policies: ({ stated, found, right }: RuleAccuracy) => {
    if (found === 0 && stated === 0) return 'Never spoke up, and none of them states it.';
    if (found === 0) return `Never spoke up: missed in ${statedBy(stated)}.`;
    if (stated === 0)
      return `Wrong in ${count(found, 'policy', 'policies')} where it spoke up: none of them states it.`;
    return `Right in ${of(right, found)} where it spoke up; found in ${formatWhole(right)} of ${formatWhole(stated)} that ${
      stated === 1 ? 'states' : 'state'
    } it.`;
  },
  /** "Found in 38 of 40 quotes that people filed under it."; null where there are none. */
  quotes: ({ quotes, quotesFound }: RuleAccuracy) =>
    quotes === 0
      ? null
      : `Found in ${formatWhole(quotesFound)} of ${count(quotes, 'quote', 'quotes')} that people filed under it.`,
  caution: 'The rules were written with these texts at hand: expect somewhat less elsewhere.',
  unmeasured: 'Not measured yet.',
} as const;

function of(part: number, policies: number): string {
  return `${formatWhole(part)} of ${count(policies, 'policy', 'policies')}`;
}

function statedBy(policies: number): string {
  return policies === 1 ? 'the one policy that states it' : `the ${formatWhole(policies)} policies that state it`;
}
