import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarks } from './read-marks';
import type { Answered } from './read-paragraphs';

/** What we marked in a public archive: which stretch of which file makes a paragraph, its topics, its kinds of data. */
const MARKS = join(import.meta.dirname, 'archive-marks.txt');

/** A paragraph is told by so many of its first letters; a shorter one cannot be. */
const TELLING_LETTERS = 40;

/** What was found in an archive of what we marked. */
export interface ArchiveParagraphs {
  readonly found: readonly Answered[];
  /** How many were not: titles that we shortened, and slips of ours in copying. */
  readonly missed: number;
}

/**
 * The marked paragraphs of an archive, put together from its files in `folder`, which are not ours to keep here.
 * @throws Error when a file is not there, or a mark is not known.
 */
export function readArchive(folder: string, marks = readFileSync(MARKS, 'utf8')): ArchiveParagraphs {
  const files = new Map<string, LetterText>();
  const parsed = parseMarks(marks);
  const found = parsed.flatMap(({ source, place, topics, data }) => {
    const [path = ''] = source.split(' ');
    const file = files.get(path) ?? openFile(folder, path);
    files.set(path, file);
    const text = paragraphOf(file, place);
    return text === null ? [] : { id: `archive/${path}#${place}`, text, topics, data, isOwn: true as const };
  });
  return { found, missed: parsed.length - found.length };
}

/** How a paragraph is told in the marks: by a number made of its first letters, and by how many letters it has. */
export function placeOf(paragraph: string): string | null {
  const { letters } = new LetterText(paragraph);
  return letters.length < TELLING_LETTERS ? null : `${numberAt(letters, 0).toString(36)}+${letters.length}`;
}

function openFile(folder: string, path: string): LetterText {
  const file = join(folder, path);
  if (!existsSync(file)) throw new Error(`${path}: no such file in ${folder}`);
  return new LetterText(withoutMarkdown(readFileSync(file, 'utf8')));
}

function paragraphOf(file: LetterText, place: string): string | null {
  const [number = '', length = ''] = place.split('+');
  return file.stretch(Number.parseInt(number, 36), Number(length));
}

/** A text and its letters from a to z alone, in lower case: two copies of a paragraph may differ in all else. */
class LetterText {
  readonly letters: string;
  /** By letter: where it stands in the text. */
  private readonly places: readonly number[];
  /** By number: the first letter from which on the letters have it. */
  private starts: ReadonlyMap<number, number> | undefined;

  constructor(private readonly text: string) {
    const found = [...text.matchAll(/[a-z]/gi)];
    this.letters = found.map(([letter]) => letter.toLowerCase()).join('');
    this.places = found.map(({ index }) => index);
  }

  /** So many letters from those with a number on, and the signs behind them in their line; null where there are none. */
  stretch(number: number, length: number): string | null {
    this.starts ??= this.findStarts();
    const start = this.starts.get(number);
    if (start === undefined || start + length > this.letters.length) return null;
    const last = this.places[start + length - 1] ?? 0;
    const rest = /^[^a-z\n]*/i.exec(this.text.slice(last + 1))?.[0] ?? '';
    return (this.text.slice(this.places[start], last + 1) + rest).replace(/\s+/g, ' ').trim();
  }

  private findStarts(): Map<number, number> {
    const starts = new Map<number, number>();
    for (let at = this.letters.length - TELLING_LETTERS; at >= 0; at--) starts.set(numberAt(this.letters, at), at);
    return starts;
  }
}

/** Of the telling letters from a place on: FNV-1a, 32 bits. */
function numberAt(letters: string, place: number): number {
  let hash = 0x811c9dc5;
  for (let i = place; i < place + TELLING_LETTERS; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Without the addresses of links and the signs of headings, lists and stress. */
function withoutMarkdown(text: string): string {
  return text.replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s"[^"]*")?\)/g, ']').replace(/[[\]*_#>\\]+/g, ' ');
}
