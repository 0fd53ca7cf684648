import { type Education, type ReadingEffort, USUAL_HEDGES } from '../text/reading-effort';
import { wrap } from './wrap';

const EDUCATION: Readonly<Record<Education, string>> = {
  school: 'middle school',
  'high-school': 'a high-school education',
  college: 'a college education',
  graduate: 'a graduate education',
};

/** How hard a policy is to read and how much it leaves open, in lines of at most `columns` characters. */
export function printEffort(
  { education, wordsPerSentence, hedgesPerThousand }: ReadingEffort,
  columns: number,
): string[] {
  const lines = [
    `Takes ${EDUCATION[education]} to read: ${wordsPerSentence} words a sentence.`,
    `${hedgesPerThousand} hedges per 1,000 words; half of all policies have ${USUAL_HEDGES.few} to ${USUAL_HEDGES.many}.`,
  ];
  return ['', 'How it reads', ...lines.flatMap((line) => wrap(`- ${line}`, columns, '  ', '    '))];
}
