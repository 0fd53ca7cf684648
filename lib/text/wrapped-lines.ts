import type { Span } from './sentences';

/** Shortest line after which a line break in the middle of a sentence is a wrapped line rather than a list. */
const SHORTEST_WRAPPED = 50;

/** No text is wrapped at fewer units, or at more. */
const NARROWEST = 30;
const WIDEST = 160;

/** So many breaks in the middle of sentences tell the width at which a text is wrapped. */
const FEWEST_BREAKS = 4;

/** Of these breaks, so many have to come where the line was full. */
const SHARE_OF_FULL = 0.8;

/** Lines of print differ by so much in how many letters they hold. */
const RAGGED = 0.85;

/**
 * Joins a line to the next when the break stands in the middle of a sentence, as in text copied from print. Where most
 * such breaks come at one width, every line that is full goes on in the next one, whatever that begins with: "we use
 * Google", "Analytics". `isApart` tells of a line and the next one that they never belong together. Linear.
 */
export function joinWrapped(
  text: string,
  lines: readonly Span[],
  isApart: (line: string, next: string) => boolean,
): Span[] {
  const breaks = lines.slice(1).map((next, index) => readBreak(text, lines[index] ?? next, next, isApart));
  const widths = [1, 2].map((count) => findWidth(breaks, count));
  const joined: { start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = breaks[index - 1];
    const previous = joined.at(-1);
    if (before && previous && goesOn(before, widths[before.count - 1] ?? 0)) previous.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** What stands on both sides of one line break, or of two. */
interface Break {
  readonly count: number;
  /** The line before, in units, without and with the first word of the next one. */
  readonly length: number;
  readonly needed: number;
  /** The line before ends no sentence, and the next one begins none. */
  readonly isWithin: boolean;
  readonly endsWithColon: boolean;
}

function readBreak(
  text: string,
  before: Span,
  after: Span,
  isApart: (line: string, next: string) => boolean,
): Break | null {
  const between = text.slice(before.end, after.start);
  const count = between.length === 1 ? 1 : between.split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
  if (count > 2) return null;
  const line = text.slice(before.start, before.end);
  const next = text.slice(after.start, after.end);
  if (isApart(line, next)) return null;
  return {
    count,
    length: line.length,
    needed: line.length + 1 + next.search(/\s|$/),
    isWithin: !'.:;!?)'.includes(line.slice(-1)) && (/^[a-z]/.test(next) || !/[a-z]/.test(line + next)),
    endsWithColon: line.endsWith(':'),
  };
}

/** The width at which lines with so many breaks behind them are wrapped, in units; 0 where they are not. */
function findWidth(breaks: readonly (Break | null)[], count: number): number {
  const within = breaks.filter(
    (line): line is Break => line?.count === count && line.isWithin && line.length <= WIDEST,
  );
  const lengths = within.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (lengths.length < FEWEST_BREAKS || width < NARROWEST) return 0;
  return within.filter((line) => isFull(line, width)).length >= lengths.length * SHARE_OF_FULL ? width : 0;
}

/** Whether the next line's first word had no room. */
function isFull({ needed }: Break, width: number): boolean {
  return needed > width * RAGGED;
}

function goesOn(line: Break, width: number): boolean {
  if (width > 0 && isFull(line, width) && line.length <= WIDEST && !line.endsWithColon) return true;
  return line.isWithin && line.count === 1 && line.length >= SHORTEST_WRAPPED;
}
