import { expression } from './expression';

/** A half-open span of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Longest run that is matched as one sentence. Text without punctuation is cut here, at a space, so that a 300 kB
 * paragraph neither becomes one quote nor costs more than its length. 97 % of real sentences are under 600 units.
 */
const LONGEST = 1200;

/** A full stop after these ends no sentence; nor after a single letter or the number of a section. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'e.g eg i.e ie etc vs cf al no nos art arts sec para p pp inc ltd llc corp co bros mr mrs ms dr prof st jr sr dept ' +
    'approx est fig ext tel incl esp resp ave blvd rd p.o u.s u.k e.u u.s.a d.c a.k.a'
  ).split(' '),
);
const LONGEST_ABBREVIATION = 8;
const NUMBER_OF_SECTION = /^(?:[a-z]|\d{1,2}(?:\.\d{1,2})*)$/;

const AGE = /^\d{1,2}$/;

/** These may end a sentence all the same, when a new one plainly begins after them. */
const MAY_END: ReadonlySet<string> = new Set('etc inc ltd llc corp co u.s u.k e.u u.s.a d.c'.split(' '));

const PLAIN_BEGINNING = expression('i')`
  ^(?:
    we|you|our|your|if|this|these|the|it|they|in|for|please|when|however|such|all|any|as|by|to|at|on|personal
    |information|data(?! privacy)|cookies
  )\b
`;

/**
 * Cuts `text.slice(start, end)` into sentences, in order, trimmed, never empty. A scanner with a list of abbreviations:
 * on hard policy sentences it is right more often than Intl.Segmenter and compromise, and it is linear.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  const caseless = isCaseless(text, start, end);
  let from = start;
  const block = text.slice(start, end);
  for (let stop = STOP.exec(block); stop; stop = STOP.exec(block)) {
    const to = start + STOP.lastIndex;
    if (!endsSentence(text, from, start + stop.index, to, caseless)) continue;
    pushTrimmed(spans, text, from, to);
    from = to;
  }
  pushTrimmed(spans, text, from, end);
  return spans;
}

/**
 * Before a space a full stop, an exclamation or question mark, or a full stop between characters without spaces, with
 * those that follow it and what closes with them. No run of them is looked at from its middle: a line of dots may be long.
 */
const STOP = /[.!?\u3002](?<![.!?\u3002]{2})[.!?\u3002]*["'\u201d\u2019)\]]*(?=\s)/g;

/** Whether letters are all capitals or all small: then their case tells nothing. */
function isCaseless(text: string, start: number, end: number): boolean {
  let upper = false;
  let lower = false;
  for (let i = start; i < end && !(upper && lower); i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 65 && unit <= 90) upper = true;
    else if (isSmall(unit)) lower = true;
  }
  return !(upper && lower);
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** What stands behind the last stop of a block is not asked for: the rest of the block is a sentence anyway. */
function endsSentence(text: string, start: number, stopAt: number, to: number, caseless: boolean): boolean {
  let next = to;
  while (isSpace(text.charCodeAt(next))) next++;
  if (!caseless && isSmall(text.charCodeAt(next))) return false;
  const before = wordBefore(text, start, stopAt);
  const plainlyBegins = () => PLAIN_BEGINNING.test(text.slice(next, next + 24));
  if (text.charAt(stopAt) !== '.') return before !== 'yahoo' || plainlyBegins();
  if (!ABBREVIATIONS.has(before) && !NUMBER_OF_SECTION.test(before)) return true;
  // "Children under 13. If we learn": a number that begins nothing ends something.
  if (AGE.test(before) && text.slice(start, stopAt - before.length).trim() !== '') return !caseless;
  return !caseless && MAY_END.has(before) && plainlyBegins();
}

/** What stands between a space, an opening mark or a dash and a full stop, in lower case; nothing where it is long. */
function wordBefore(text: string, start: number, stopAt: number): string {
  let from = stopAt;
  while (from > start && !endsWord(text.charCodeAt(from - 1))) {
    if (stopAt - --from > LONGEST_ABBREVIATION) return '';
  }
  return text.slice(from, stopAt).toLowerCase();
}

/** An opening mark, a slash or a hyphen. */
const BEFORE_WORDS = new Set([...'("\'[/-'].map((character) => character.charCodeAt(0)));

function endsWord(unit: number): boolean {
  return isSpace(unit) || BEFORE_WORDS.has(unit);
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/.test(String.fromCharCode(unit)));
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (end - start > LONGEST) {
    const cut = cutBefore(text, start, start + LONGEST);
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
  }
  if (end > start) spans.push({ start, end });
}

/** A place to cut at or before `limit`: after a semicolon, else before a space, else at the limit. */
function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  const semicolon = window.lastIndexOf('; ');
  if (semicolon > LONGEST / 3) return start + semicolon + 1;
  const space = window.lastIndexOf(' ');
  return space > 0 ? start + space : limit;
}
