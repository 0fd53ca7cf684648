import type { CalendarDate } from './facts';

/** A date as it stands in a text: half-open offsets into it. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Null where it could be read in two ways, or is no day that there is. */
  readonly date: CalendarDate | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Each in full, by its first three letters, or "sept". */
const MONTH = `(?<month>sept|${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\b\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';

/** Ways to write a date, most telling first; no way leaves the rest of a longer one over. */
const WAYS: readonly RegExp[] = [
  `\\b${DAY}(?: of)?[ -]{1,2}${MONTH},?[ -]{1,2}${YEAR}`,
  `\\b${MONTH}[ -]{1,2}${DAY}(?:,| ,)?[ -]{1,2}${YEAR}`,
  `\\b(?:the )?${MONTH},?[ -]{1,2}${YEAR}`,
  `\\b${YEAR}(?<gap>[-/.]| - )(?<second>\\d{1,2})\\k<gap>(?<third>\\d{1,2})(?!\\d)`,
  `\\b(?<first>\\d{1,2})(?<gap>[-/.]| - | / )(?<second>\\d{1,2})\\k<gap>(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\d/.-]*\\d)`,
  `\\b(?<first>\\d{1,2})(?: ?[-/] ?)${YEAR}`,
].map((way) => new RegExp(way, 'd'));

/** The first date in a text in lower case, or null. */
export function readDate(folded: string): WrittenDate | null {
  const found = WAYS.flatMap((way) => {
    const match = way.exec(folded);
    return match ? [match] : [];
  });
  const first = found.reduce<RegExpExecArray | null>(
    (best, match) => (best === null || match.index < best.index ? match : best),
    null,
  );
  if (!first) return null;
  return { start: first.index, end: first.index + first[0].length, date: interpret(first.groups ?? {}) };
}

function interpret(parts: Readonly<Record<string, string | undefined>>): CalendarDate | null {
  const year = Number(parts.year);
  if (parts.year?.length !== 4) return null;
  if (parts.month) {
    const { month: written } = parts;
    const month = MONTHS.findIndex((name) => name.startsWith(written.slice(0, 3))) + 1;
    return real(year, month, parts.day === undefined ? null : Number(parts.day));
  }
  if (parts.third) return real(year, Number(parts.second), Number(parts.third));
  const first = Number(parts.first);
  if (parts.second === undefined) return real(year, first, null);
  const second = Number(parts.second);
  // 03/04/2020 is March in one country and April in the next; 25/04/2020 is not.
  if (first <= 12 && second <= 12 && first !== second) return null;
  return first > 12 ? real(year, second, first) : real(year, first, second);
}

function real(year: number, month: number, day: number | null): CalendarDate | null {
  if (month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > daysOf(year, month))) return null;
  return { year, month, day };
}

function daysOf(year: number, month: number): number {
  // The day before the first of the next month.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
