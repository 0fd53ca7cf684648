import type { LedgerLine } from '../../summary';
import type { Grade } from '../../taxonomy/grade';
import type { Modality } from '../../taxonomy/modality';
import type { Topic } from '../../taxonomy/topics';
import { RULE_TOPIC_NAMES, SILENCES } from './topics';
import { writeVerdict } from './verdict';

const LOCALE = 'en-GB';
const whole = new Intl.NumberFormat(LOCALE);
const signed = new Intl.NumberFormat(LOCALE, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent' });
const plurals = new Intl.PluralRules(LOCALE);
const either = new Intl.ListFormat(LOCALE, { type: 'disjunction' });
const languages = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' });

/** `count` with its noun, e.g. "1 word", "3,412 words". */
function count(amount: number, one: string, other: string): string {
  return `${whole.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`;
}

/** "German" for "de"; null where the code names no language. */
function nameLanguage(code: string): string | null {
  if (code === 'und' || code === '') return null;
  try {
    const name = languages.of(code);
    return name && name !== code ? name : null;
  } catch {
    return null; // not a language code at all
  }
}

/** Every string of the interface, by what it is for. Components know no words of their own. */
export const messages = {
  locale: LOCALE,
  product: 'Smallprint',

  grade: {
    name: (grade: Grade | null) => (grade ? `Grade ${grade}` : 'No grade'),
    letter: (grade: Grade | null) => grade ?? '–',
    meaning: { A: 'Very good', B: 'Good', C: 'Mixed', D: 'Poor', E: 'Very poor' } satisfies Record<Grade, string>,
    score: (score: number) => `${signlessOne(score)} of 100`,
  },

  verdict: {
    sentence: writeVerdict,
    thin: 'Too little text to grade.',
    language: (code: string) => {
      const name = nameLanguage(code);
      return name ? `This policy is in ${name}.` : 'The language of this policy cannot be told.';
    },
    /** What a screen reader says first, and the title of the document. */
    spoken: (grade: Grade | null, score: number | null, sentence: string) =>
      score === null || !grade ? sentence : `Grade ${grade}, ${signlessOne(score)} of 100. ${sentence}`,
  },

  policy: {
    words: (words: number) => count(words, 'word', 'words'),
    minutes: (minutes: number) => `${whole.format(minutes)} min to read`,
    untitled: 'Privacy policy',
  },

  section: {
    watch: 'What to watch',
    favour: 'In your favour',
    neutral: 'It also says',
    silent: 'What it does not say',
    contradictions: 'It says both',
    ledger: 'How the score came about',
    more: (amount: number) => `Show ${whole.format(amount)} more`,
    fewer: 'Show fewer',
    noWatch: 'Our rules found nothing to warn you of. That is not a promise: read what matters to you.',
    noFavour: 'Our rules found no promise in your favour.',
    found: (amount: number) => count(amount, 'finding', 'findings'),
  },

  silence: (topics: readonly Topic[]) => `It does not say ${either.format(topics.map((topic) => SILENCES[topic]))}.`,

  contradiction: (favour: string, watch: string) => `“${favour}”, yet also “${watch}”`,
  contradictionNote: 'One may be an exception to the other. Compare the quotes.',

  point: {
    modality: {
      says: null,
      denies: null,
      may: 'may',
      'with-consent': 'only with your consent',
      'unless-opt-out': 'unless you opt out',
    } satisfies Record<Modality, string | null>,
    details: (moreQuotes: number) =>
      moreQuotes === 0 ? 'Why it matters' : `Why it matters, ${count(moreQuotes, 'more quote', 'more quotes')}`,
    points: (points: number) => `${formatPoints(points)} points`,
    weight: (weight: number) => `Weight ${whole.format(weight)} of 10`,
    moreQuotes: 'More quotes',
    showInPage: 'Show in page',
    section: (heading: string) => `Under “${heading}”`,
  },

  ledger: {
    line: (line: LedgerLine) => {
      if (line.what === 'start') return 'Every policy starts with';
      if (line.what === 'coverage') return 'Topics it covers, or leaves out';
      return line.title ?? line.what;
    },
    start: (points: number) => signlessOne(points),
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
    `Only about ${percent.format(read / onPage)} of the words on this page could be read. Something may be missing.`,

  quote: {
    notFound: 'That sentence could not be found in the page any more. The page may have changed since it was read.',
    noTab: 'The page could not be reached. Is its tab still open?',
  },

  state: {
    analysing: 'Reading the page',
    analysingNote: 'This happens on your machine and takes a moment.',
    thin: 'Too little to grade',
    thinNote: (words: number) =>
      `${count(words, 'word', 'words')} on too few topics is not enough for a fair grade, so there is none.`,
    thinFound: 'What it does say',
    language: (code: string) => {
      const name = nameLanguage(code);
      return name ? `Written in ${name}` : 'In a language that cannot be told';
    },
    languageNote: 'The rules can only read English so far. A guess would be worse than no grade.',
    notPolicy: 'Not a privacy policy',
    notPolicyNote: 'This page does not look like one, because',
    readAnyway: 'Read it anyway',
    reading: 'Reading…',
    unreadable: 'This page cannot be read',
    unreadableNote: 'This browser does not let extensions read this page.',
    failed: 'That did not work',
    failedNote: 'The page could not be read. Your other tabs are not affected.',
    tryAgain: 'Try again',
    technical: 'What went wrong',
  },

  reason: {
    voice: 'it speaks to you about your data',
    topics: 'it covers what policies cover',
    title: 'it calls itself a privacy policy',
    'too-short': 'it is too short',
    'no-voice': 'it writes about privacy but promises nothing itself',
    'few-topics': 'it covers few of the topics that policies cover',
    terms: 'it reads like terms of use',
    'cookies-only': 'it is only about cookies',
    'too-large': 'it is too large to read',
    empty: 'it has no text to read',
  },

  options: {
    title: 'Smallprint settings',
    heading: 'What counts, and how much',
    intro:
      'Each rule finds one practice in a policy. Give it a weight from 0 to 10: the more, the more it moves the score. At 0 it is left out. Changes are saved at once, and open reports follow.',
    search: 'Search the rules',
    searchHint: 'e.g. location, delete, cookies',
    found: (shown: number, all: number) =>
      shown === all ? count(all, 'rule', 'rules') : `${whole.format(shown)} of ${count(all, 'rule', 'rules')}`,
    nothingFound: (query: string) => `No rule speaks of “${query}”.`,
    clearSearch: 'Clear the search',
    changed: (amount: number) => (amount === 0 ? 'All weights are as they came' : `${whole.format(amount)} changed`),
    resetAll: 'Reset all',
    resetAllDone: (amount: number) => `${count(amount, 'weight', 'weights')} reset.`,
    undo: 'Undo',
    undone: 'Your weights are back.',
    weightOf: (title: string) => `Weight of “${title}”`,
    weight: (weight: number) => (weight === 0 ? 'removed' : whole.format(weight)),
    weightSpoken: (weight: number) => (weight === 0 ? 'removed' : `${whole.format(weight)} of 10`),
    reset: 'Reset',
    resetTo: (title: string, weight: number) => `Reset “${title}” to ${whole.format(weight)}`,
    stance: { good: 'Good for you', neutral: 'Neutral', bad: 'Bad for you' },
    details: 'What it looks for',
    holds: 'Counts when',
    doesNotHold: 'Does not count when',
    found1: 'Would be found',
    ignored1: 'Would be ignored',
    loading: 'Loading…',
    topics: 'Topics',
    general: 'When it reads',
    automatic: 'Read policies by itself',
    automaticNote:
      'Looks at the address, title and first heading of each page you open, and reads the page only if it may be a policy. When off, nothing is looked at until you click the button in the toolbar.',
    notSaved: 'Your change could not be saved.',
    promise: 'Everything happens on your machine. Nothing is sent anywhere.',
    ruleTopic: RULE_TOPIC_NAMES,
  },

  toast: { dismiss: 'Dismiss' },
} as const;

/** "61", "61.4": at most one decimal, as the ledger counts. */
function signlessOne(value: number): string {
  return new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 }).format(value);
}

/** "+1.5", "−6", "0": with a true minus sign. */
function formatPoints(points: number): string {
  return signed.format(points).replace('-', '−');
}
