import { type Education, type ReadingEffort, USUAL_HEDGES, type Vagueness } from '../../text/reading-effort';
import { count, formatTenths, formatWhole } from './formats';

const EDUCATION: Readonly<Record<Education, string>> = {
  school: 'Can be read after primary school',
  'high-school': 'Takes a high-school education to read',
  college: 'Takes a college education to read',
  graduate: 'Takes a graduate’s education to read',
};

const VAGUENESS: Readonly<Record<Vagueness, string>> = {
  definite: 'More definite than most',
  usual: 'About as vague as most',
  vague: 'Vague',
};

const LEVELS: Readonly<Record<Education, string>> = {
  school: 'primary-school level',
  'high-school': 'high-school level',
  college: 'college level',
  graduate: 'graduate level',
};

/** What is said of reading effort, in plain words. */
export const effortMessages = {
  heading: 'How it reads',
  /** "college level" */
  level: ({ education }: ReadingEffort) => LEVELS[education],
  /** "Takes a college education to read (school year 13), 21.4 words a sentence" */
  education: ({ education, schoolYear, wordsPerSentence }: ReadingEffort) =>
    `${EDUCATION[education]} (school year ${formatWhole(schoolYear)}), ${formatTenths(wordsPerSentence)} words a sentence`,
  /** "Vague: 31 hedges per 1,000 words (half of all policies have 18 to 24)" */
  vagueness: ({ vagueness, hedgesPerThousand }: ReadingEffort) =>
    `${VAGUENESS[vagueness]}: ${count(hedgesPerThousand, 'hedge', 'hedges')} per 1,000 words (half of all policies have ${
      USUAL_HEDGES.few
    } to ${USUAL_HEDGES.many})`,
  /** What a hedge is, for those who ask. */
  hedges: 'Hedges are words that leave open what is done, such as “may”, “certain”, “generally” or “as appropriate”.',
} as const;
