import { type Education, type ReadingEffort, USUAL_HEDGES } from '../../text/reading-effort';
import { say, sayAmount } from '../../words';
import { formatTenths, formatWhole } from './formats';

const EDUCATION = {
  school: 'effort.school',
  'high-school': 'effort.highSchool',
  college: 'effort.college',
  graduate: 'effort.graduate',
} as const satisfies Record<Education, string>;

const LEVELS = {
  school: 'effort.level.school',
  'high-school': 'effort.level.highSchool',
  college: 'effort.level.college',
  graduate: 'effort.level.graduate',
} as const satisfies Record<Education, string>;

/** What is said of reading effort, in plain words. */
export const effortMessages = {
  heading: say('effort.heading'),
  /** "college level" */
  level: ({ education }: ReadingEffort) => say(LEVELS[education]),
  /** "Takes a college education to read (school year 13), 21.4 words a sentence" */
  education: ({ education, schoolYear, wordsPerSentence }: ReadingEffort) =>
    say(EDUCATION[education], { year: formatWhole(schoolYear), words: formatTenths(wordsPerSentence) }),
  /** "Vague: 31 hedges per 1,000 words (half of all policies have 18 to 24)" */
  vagueness: ({ vagueness, hedgesPerThousand }: ReadingEffort) =>
    sayAmount(`effort.hedging.${vagueness}`, hedgesPerThousand, {
      thousand: formatWhole(1000),
      few: formatWhole(USUAL_HEDGES.few),
      many: formatWhole(USUAL_HEDGES.many),
    }),
  /** What a hedge is, for those who ask. */
  hedges: say('effort.hedges'),
} as const;
