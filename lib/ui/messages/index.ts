import type { LedgerLine } from '../../summary';
import type { Grade } from '../../taxonomy/grade';
import type { Modality } from '../../taxonomy/modality';
import type { Region } from '../../taxonomy/regions';
import type { Topic } from '../../taxonomy/topics';
import {
  count,
  formatDuration,
  formatPoints,
  formatShare,
  formatTenths,
  formatWhole,
  joinByOr,
  nameLanguage,
} from './formats';
import { GRADE_MEANINGS } from './grade-meanings';
import { SILENCES } from './silences';
import { writeVerdict } from './verdict';

/**
 * The strings of the interface, by what they are for; components know no words of their own. Those of the options page
 * stand in options-messages.ts, so that the popup need not load them.
 */
export const messages = {
  product: 'Smallprint',

  grade: {
    name: (grade: Grade | null) => (grade ? `Grade ${grade}` : 'No grade'),
    letter: (grade: Grade | null) => grade ?? '–',
    meaning: GRADE_MEANINGS,
    score: (score: number) => `${formatTenths(score)} of 100`,
  },

  verdict: {
    sentence: writeVerdict,
    /** What a screen reader says first, and the title of the document. */
    spoken: (grade: Grade | null, score: number | null, sentence: string) =>
      score === null || !grade ? sentence : `Grade ${grade}, ${formatTenths(score)} of 100. ${sentence}`,
  },

  policy: {
    words: (words: number) => count(words, 'word', 'words'),
    minutes: (minutes: number) => `${formatDuration(minutes)} to read`,
    untitled: 'Privacy policy',
  },

  section: {
    watch: 'What to watch',
    favour: 'In your favour',
    recipients: 'Who gets it',
    neutral: 'It also says',
    silent: 'What it does not say',
    contradictions: 'It says both',
    ledger: 'How the score came about',
    more: (amount: number) => `Show ${formatWhole(amount)} more`,
    fewer: 'Show fewer',
    noWatch: 'Our rules found nothing to warn you of. That is not a promise: read what matters to you.',
    noFavour: 'Our rules found no promise in your favour.',
    found: (amount: number) => count(amount, 'finding', 'findings'),
  },

  silence: (topics: readonly Topic[]) => `It does not say ${joinByOr(topics.map((topic) => SILENCES[topic]))}.`,

  contradiction: (favour: string, watch: string) => `“${favour}”, yet also “${watch}”`,

  point: {
    modality: {
      says: null,
      denies: null,
      may: 'may',
      'with-consent': 'only with your consent',
      'unless-opt-out': 'unless you opt out',
      'with-exceptions': 'with exceptions',
    } satisfies Record<Modality, string | null>,
    region: {
      california: 'Californians only',
      'us-states': 'some US states only',
      us: 'US only',
      europe: 'Europe only',
      uk: 'UK only',
      switzerland: 'Switzerland only',
      canada: 'Canada only',
      brazil: 'Brazil only',
      australia: 'Australia only',
      several: 'some regions only',
    } satisfies Record<Region, string>,
    details: (moreQuotes: number) =>
      moreQuotes === 0 ? 'Why it matters' : `Why it matters, ${count(moreQuotes, 'more quote', 'more quotes')}`,
    points: (points: number) => `${formatPoints(points)} points`,
    showInPage: 'Show in page',
    wholeQuote: 'Show all',
    shortQuote: 'Show less',
    ofQuote: 'of the quote',
    noHeading: 'In the policy',
  },

  ledger: {
    line: (line: LedgerLine) => {
      if (line.what === 'start') return 'Every policy starts with';
      return line.title ?? line.what;
    },
    start: (points: number) => formatTenths(points),
    points: (points: number) => formatPoints(points),
    total: 'Score',
    what: 'What',
    pointsHead: 'Points',
    change: 'Change what counts',
  },

  footer: {
    notAdvice: 'Not legal advice. Read on your own machine; nothing was sent anywhere.',
    options: 'Weights and settings',
  },

  health: (read: number, onPage: number) =>
    `Only about ${formatShare(read / onPage)} of the words on this page could be read. Something may be missing.`,

  quote: {
    notFound: 'That sentence could not be found in the page any more. The page may have changed since it was read.',
  },

  state: {
    analysing: 'Reading the page',
    analysingNote: 'This happens on your machine and takes a moment.',
    thin: 'Too little to grade',
    thinNote: 'Too few words or topics for a fair grade.',
    language: (code: string) => {
      const name = nameLanguage(code);
      return name ? `Written in ${name}` : 'In a language that cannot be told';
    },
    languageNote: 'The rules can only read English so far. A guess would be worse than no grade.',
    failed: 'That did not work',
    failedNote: 'The page could not be read. Your other tabs are not affected.',
    tryAgain: 'Try again',
    technical: 'What went wrong',
  },

  toast: { dismiss: 'Dismiss' },
} as const;
