import type { Analysis, NoScoreReason, Score } from '../analysis/report';
import { score } from '../analysis/score';
import { ruleById } from '../rules';
import { DEFAULT_WEIGHTS } from '../rules/weights';
import { type Point, type Summary, summarise } from '../summary';
import { wrap } from './wrap';

const NO_SCORE: Readonly<Record<NoScoreReason, string>> = {
  'too-thin': 'No grade: too few words or topics for a fair one.',
  'unsupported-language': 'No grade: this language is not supported yet.',
};

/** A report for people: grade, score and each finding with its first quote, in lines of at most `columns` characters. */
export function printReport(title: string, analysis: Analysis, columns: number): string {
  const summary = summarise(analysis, score(analysis, DEFAULT_WEIGHTS), DEFAULT_WEIGHTS, ruleById);
  const lines = [
    ...wrap(title, columns),
    ...wrap(`${describe(summary.score)} ${measure(summary)}`, columns),
    ...printPoints('To watch', summary.watch, columns),
    ...printPoints('In your favour', summary.favour, columns),
    ...printList('Also stated', summary.neutral, columns),
    ...printSilence(summary, columns),
  ];
  return `${lines.join('\n')}\n`;
}

function describe(verdict: Score): string {
  if (verdict.score === null) return NO_SCORE[verdict.reason];
  return `Grade ${verdict.grade}, ${Math.round(verdict.score)} of 100.`;
}

function measure({ words, readingMinutes }: Summary): string {
  return `${count(words, 'word')}, ${duration(readingMinutes)} to read.`;
}

function printPoints(heading: string, points: readonly Point[], columns: number): string[] {
  if (points.length === 0) return [];
  return ['', `${heading} (${points.length})`, ...points.flatMap((point) => printPoint(point, columns))];
}

function printPoint({ title, quotes }: Point, columns: number): string[] {
  const lines = wrap(`- ${title}`, columns, '  ', '    ');
  const [best, ...others] = quotes;
  if (best === undefined) return lines;
  const before = best.leadIn === null ? '' : `${best.leadIn} … `;
  const more = others.length === 0 ? '' : ` (and ${count(others.length, 'more place')})`;
  return [...lines, ...wrap(`“${before}${best.text}”${more}`, columns, '    ')];
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
