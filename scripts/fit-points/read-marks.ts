import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DATA_KINDS } from '../../lib/taxonomy/data-kinds';
import { TOPICS } from '../../lib/taxonomy/topics';
import type { Answered } from './read-paragraphs';

/** What we marked: which lines of which text make a paragraph, its topics, its kinds of data. */
const MARKS = join(import.meta.dirname, 'marks.txt');

/** What a line of a list begins with: it is no part of the paragraph. */
const BULLET = /^(?:[-*•·–]|\d{1,2}[.)]|\(?[a-z]\))\s+/;

/**
 * The paragraphs that we marked ourselves, put together from the texts in `folder`, which are not ours to keep here.
 * @throws Error when a text or a line that was marked is not there, or a mark is not known.
 */
export function readMarks(folder: string, marks = readFileSync(MARKS, 'utf8')): Answered[] {
  const texts = new Map([...readTexts(folder)].map(([name, text]) => [name, linesOf(text)]));
  return parseMarks(marks).map(({ source, place, ...answers }) => {
    const lines = texts.get(source) ?? fail(`${source}: no such text in ${folder}`);
    const text = indicesIn(place)
      .map((index) => lines[index]?.replace(BULLET, '') ?? fail(`${source}: no line ${index}`))
      .join(' ');
    return { id: `${source}#${place}`, text, ...answers, isOwn: true };
  });
}

/** A paragraph that we marked: of which source, where in it, and what it is about. */
export interface Mark extends Pick<Answered, 'topics' | 'data'> {
  readonly source: string;
  readonly place: string;
}

/**
 * The rows of a file of marks: a source, and below it a place, topics and kinds of data for each of its paragraphs.
 * @throws Error when a mark is not known.
 */
export function parseMarks(marks: string): Mark[] {
  const parsed: Mark[] = [];
  let source = '';
  for (const row of marks.split('\n')) {
    if (row === '' || row.startsWith('# ')) continue;
    const [place = '', topics, data] = row.split('|').map((cell) => cell.trim());
    if (topics === undefined || data === undefined) source = row;
    else parsed.push({ source, place, topics: known(topics, TOPICS), data: known(data, DATA_KINDS) });
  }
  return parsed;
}

/** By kind and name, as in "grades/adobe": policies that others collected. */
function readTexts(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const kind of ['grades', 'quotes']) {
    const file = join(folder, `${kind}.jsonl`);
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      texts.set(`${kind}/${id}`, text);
    }
  }
  for (const [kind, place] of [
    ['practices', 'practices/text'],
    ['pages', 'pages/gold'],
  ] as const) {
    const path = join(folder, place);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path))
      texts.set(`${kind}/${basename(name, '.txt')}`, readFileSync(join(path, name), 'utf8'));
  }
  return texts;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** "3 5-7" is 3, 5, 6, 7. */
function indicesIn(numbers: string): number[] {
  return numbers.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

function known(cell: string, names: readonly string[]): string[] {
  return cell
    .split(' ')
    .filter(Boolean)
    .map((name) => (names.includes(name) ? name : fail(`${name}: no such mark`)));
}

function fail(message: string): never {
  throw new Error(message);
}
