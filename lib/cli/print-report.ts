import { refine } from '../analysis/refine';
import type { Analysis, Evidence, NoScoreReason, Score } from '../analysis/report';
import { score } from '../analysis/score';
import type { Facts } from '../facts';
import { ruleById } from '../rules';
import { DEFAULT_WEIGHTS } from '../rules/weights';
import { labelData, type Point, type Summary, summarise } from '../summary';
import type { ReadingEffort } from '../text/reading-effort';
import { printDataLabel } from './print-data-label';
import { printEffort } from './print-effort';
import { printFacts } from './print-facts';
import { printRemarks } from './print-remarks';
import { wrap } from './wrap';

const NO_SCORE: Readonly<Record<NoScoreReason, string>> = {
  'too-thin': 'No grade: too few words or topics for a fair one.',
  'unsupported-language': 'No grade: this language is not supported yet.',
};

/**
 * A report for people: grade, score, each finding with its first quote, the facts and the reading effort where they are
 * known, in lines of at most `columns` characters.
 */
export function printReport(
  title: string,
  read: Analysis,
  columns: number,
  facts: Facts | null = null,
  effort: ReadingEffort | null = null,
): string {
  const analysis = refine(read);
  const summary = summarise(analysis, score(analysis, DEFAULT_WEIGHTS), DEFAULT_WEIGHTS, ruleById);
  const lines = [
    ...wrap(title, columns),
    ...wrap(`${describe(summary.score)} ${measure(summary)}`, columns),
    ...printPoints('To watch', summary.watch, columns),
    ...printContradictions(summary, columns),
    ...printPoints('In your favour', summary.favour, columns),
    ...printList('Also stated', summary.neutral, columns),
    ...printDataLabel(labelData(analysis), columns),
    ...printSilence(summary, columns),
    ...(facts ? printFacts(facts, columns) : []),
    ...(effort ? printEffort(effort, columns) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function describe(verdict: Score): string {
  if (verdict.score === null) return NO_SCORE[verdict.reason];
  return `Grade ${verdict.grade}, ${verdict.score} of 100.`;
}

function measure({ words, readingMinutes }: Summary): string {
  return `${count(words, 'word')}, ${duration(readingMinutes)} to read.`;
}

function printPoints(heading: string, points: readonly Point[], columns: number): string[] {
  if (points.length === 0) return [];
  return ['', `${heading} (${points.length})`, ...points.flatMap((point) => printPoint(point, columns))];
}

function printPoint(point: Point, columns: number): string[] {
  const lines = wrap(`- ${point.title}${printRemarks(point)}`, columns, '  ', '    ');
  const [best, ...others] = point.quotes;
  if (best === undefined) return lines;
  const more = others.length === 0 ? '' : ` (and ${count(others.length, 'more place')})`;
  return [...lines, ...wrap(`${quote(best)}${more}`, columns, '    ')];
}

function quote({ leadIn, text }: Evidence): string {
  // What was cut off ends so already.
  return `“${leadIn === null ? '' : `${leadIn.replace(/…$/, '')} … `}${text}”`;
}

/** What is promised in one place and taken back in another, with both quotes. */
function printContradictions({ contradictions }: Summary, columns: number): string[] {
  if (contradictions.length === 0) return [];
  const lines = contradictions.flatMap(({ favour, watch, promise, breach }) => [
    ...wrap(`- ${favour.title}, yet also: ${watch.title}`, columns, '  ', '    '),
    ...wrap(quote(promise), columns, '    '),
    ...wrap(quote(breach), columns, '    '),
  ]);
  return ['', `It says both (${contradictions.length})`, ...lines];
}

/** What is neither good nor bad is only named. */
function printList(heading: string, points: readonly Point[], columns: number): string[] {
  if (points.length === 0) return [];
  return ['', ...wrap(`${heading}: ${points.map(({ title }) => title).join('; ')}`, columns, '', '  ')];
}

/** Says what is missing only where there is enough text to miss it in. */
function printSilence({ score: verdict, silent }: Summary, columns: number): string[] {
  if (verdict.score === null || silent.length === 0) return [];
  const topics = silent.map((topic) => topic.replaceAll('-', ' '));
  return ['', ...wrap(`Says nothing about: ${topics.join(', ')}`, columns, '', '  ')];
}

/** From an hour on in hours and minutes. */
function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return count(minutes, 'minute');
  return rest === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(rest, 'minute')}`;
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString('en-GB')} ${thing}${number === 1 ? '' : 's'}`;
}
