import type { LedgerLine } from '../../summary';
import type { Topic } from '../../taxonomy/topics';
import { say, sayAmount } from '../../words';
import { formatPoints, formatTenths, joinByOr } from './formats';
import { SILENCES } from './silences';

/** The strings of what follows the verdict and the weightiest findings. */
export const restMessages = {
  noFavour: say('section.noFavour'),
  more: (amount: number) => sayAmount('section.more', amount),
  fewer: say('section.fewer'),

  silent: say('section.silent'),
  silence: (topics: readonly Topic[]) =>
    say('silence.sentence', { topics: joinByOr(topics.map((topic) => SILENCES[topic])) }),

  contradictions: say('section.contradictions'),
  contradiction: (favour: string, watch: string) => say('contradiction', { favour, watch }),

  quote: {
    showInPage: say('point.showInPage'),
    whole: say('point.wholeQuote'),
    short: say('point.shortQuote'),
    wholeSpoken: say('point.wholeQuoteSpoken'),
    shortSpoken: say('point.shortQuoteSpoken'),
    noHeading: say('point.noHeading'),
    notFound: say('quoteNotFound'),
  },

  ledger: {
    heading: say('section.ledger'),
    line: (line: LedgerLine) => {
      if (line.what === 'start') return say('ledger.start');
      return line.title ?? line.what;
    },
    start: (points: number) => formatTenths(points),
    points: (points: number) => formatPoints(points),
    total: say('ledger.total'),
    what: say('ledger.what'),
    pointsHead: say('ledger.points'),
    change: say('ledger.change'),
  },
} as const;
