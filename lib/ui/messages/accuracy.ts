import type { RuleAccuracy } from '../../rules/accuracy';
import { say, sayAmount } from '../../words';
import { formatWhole } from './formats';

/** What is said of a rule's measured accuracy. */
export const accuracyMessages = {
  heading: (policies: number) => sayAmount('accuracy.heading', policies),
  /** "Right in 14 of 15 policies where it spoke up; found in 14 of 16 that state it." */
  policies: ({ stated, found, right }: RuleAccuracy) => {
    if (found === 0 && stated === 0) return say('accuracy.never');
    if (found === 0) return sayAmount('accuracy.missed', stated);
    if (stated === 0) return sayAmount('accuracy.wrong', found);
    const part = formatWhole(right);
    return say('accuracy.both', {
      right: sayAmount('accuracy.right', found, { part }),
      found: sayAmount('accuracy.found', stated, { part }),
    });
  },
  /** "Found in 38 of 40 quotes that people filed under it."; null where there are none. */
  quotes: ({ quotes, quotesFound }: RuleAccuracy) =>
    quotes === 0 ? null : sayAmount('accuracy.quotes', quotes, { part: formatWhole(quotesFound) }),
  caution: say('accuracy.caution'),
  unmeasured: say('accuracy.unmeasured'),
} as const;
