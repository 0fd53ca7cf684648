import { DATA_KINDS } from '../../taxonomy/data-kinds';
import { MANNERS } from '../../taxonomy/manners';
import { say, sayAmount, sayEach } from '../../words';
import { formatWhole, joinItems } from './formats';

/** The strings about words that the reader has marked in a page. */
export const selectionMessages = {
  quoteMarked: say('quoteMarked'),
  heading: say('selection.heading'),
  marked: say('selection.marked'),
  back: say('selection.back'),
  whole: say('selection.whole'),
  short: say('selection.short'),
  where: say('selection.where'),
  nothing: say('selection.nothing'),
  nothingNote: say('selection.nothingNote'),
  noGrade: say('selection.noGrade'),
  /** "3 to watch and 1 in your favour" */
  found: (watch: number, favour: number, neutral: number) =>
    joinItems([
      ...(watch > 0 ? [sayAmount('selection.watch', watch)] : []),
      ...(favour > 0 ? [sayAmount('selection.favour', favour)] : []),
      ...(neutral > 0 ? [sayAmount('selection.neutral', neutral)] : []),
    ]),
  onlySubjects: say('selection.onlySubjects'),
  topics: say('selection.topics'),
  data: say('data.column.kind'),
  tooLong: say('selection.tooLong'),
  tooLongNote: (most: number) => say('selection.tooLongNote', { most: formatWhole(most) }),
  kind: sayEach('data.kind', DATA_KINDS),
  /** "Location: collected, shared" */
  dataOf: (kind: string, manners: string) => say('selection.dataOf', { kind, manners }),
  manner: sayEach('selection.manner', MANNERS),
} as const;
