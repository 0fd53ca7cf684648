import type { Grade } from '../../taxonomy/grade';
import type { Modality } from '../../taxonomy/modality';
import { say, sayAmount } from '../../words';
import { nameRegion, writeVerdict } from '../../words/write-verdict';
import { formatDuration, formatPoints, formatShare, formatTenths, nameLanguage, toTenths } from './formats';
import { GRADE_MEANINGS } from './grade-meanings';

/**
 * The strings of the interface, by what they are for; components know no words of their own. Those of the options page
 * and of what comes later stand in files of their own, so that the popup need not load them.
 */
export const messages = {
  product: say('extension.name'),

  grade: {
    name: (grade: Grade | null) => (grade ? say('grade.of', { grade }) : say('grade.none')),
    letter: (grade: Grade | null) => grade ?? '–',
    meaning: GRADE_MEANINGS,
    score: (score: number) => say('grade.score', { score: formatTenths(score) }),
  },

  verdict: {
    sentence: writeVerdict,
    /** What a screen reader says first, and the title of the document. */
    spoken: (grade: Grade | null, score: number | null, sentence: string) =>
      score === null || !grade ? sentence : say('verdict.spoken', { grade, score: formatTenths(score), sentence }),
  },

  policy: {
    words: (words: number) => sayAmount('policy.words', words),
    minutes: (minutes: number) => say('policy.minutes', { duration: formatDuration(minutes) }),
    untitled: say('policy.untitled'),
  },

  section: {
    watch: say('section.watch'),
    favour: say('section.favour'),
    neutral: say('section.neutral'),
    noWatch: say('section.noWatch'),
    found: (amount: number) => sayAmount('section.found', amount),
  },

  point: {
    modality: {
      says: null,
      denies: null,
      may: say('point.modality.may'),
      'with-consent': say('point.modality.withConsent'),
      'unless-opt-out': say('point.modality.unlessOptOut'),
      'with-exceptions': say('point.modality.withExceptions'),
    } satisfies Record<Modality, string | null>,
    region: nameRegion,
    points: (points: number) => sayAmount('point.points', toTenths(points), { points: formatPoints(points) }),
    signed: (points: number) => formatPoints(points),
  },

  footer: {
    notAdvice: say('footer.notAdvice'),
    /** Nothing was read. */
    notAdviceAlone: say('elsewhere.notAdviceAlone'),
    options: say('footer.options'),
  },

  health: (read: number, onPage: number) => say('health', { share: formatShare(read / onPage) }),

  state: {
    analysing: say('state.analysing'),
    analysingNote: say('state.analysingNote'),
    thin: say('state.thin'),
    thinNote: say('state.thinNote'),
    language: (code: string) => {
      const language = nameLanguage(code);
      return language ? say('state.language', { language }) : say('state.languageUnknown');
    },
    languageNote: say('state.languageNote'),
    failed: say('state.failed'),
    failedNote: say('state.failedNote'),
    broken: say('state.broken'),
    tryAgain: say('state.tryAgain'),
    technical: say('state.technical'),
  },

  toast: { dismiss: say('toast.dismiss') },
} as const;
