import type { Lexicon, Term } from './lexicon';

/**
 * The words of a folded text. Words are runs of a–z and digits; the "s" of "user's" belongs to the word before it; "@",
 * "[at]" and "(at)" are words of their own.
 */
export interface Tokens {
  readonly terms: readonly Term[];
  /** Half-open offsets of each word, from the beginning of the stretch. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each word, the index after the last word to which a phrase can go on: a semicolon or a wide space stands there. */
  readonly limits: readonly number[];
}

/** Most units of punctuation and space between two words of a phrase: more is a table or a blank form. */
const WIDEST_SPACE = 6;

const AT = '@'.charCodeAt(0);
const ROUND = '('.charCodeAt(0);
const SQUARE = '['.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const LETTER_S = 's'.charCodeAt(0);

/** Cuts `folded.slice(start, end)` into words. */
export function tokenise(folded: string, start: number, end: number, lexicon: Lexicon): Tokens {
  const terms: Term[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const limits: number[] = [];
  let broken = false;

  function push(from: number, to: number, word: string): void {
    const last = ends[ends.length - 1];
    if (last !== undefined && (broken || from - start - last > WIDEST_SPACE)) closeRun(limits, terms.length);
    broken = false;
    terms.push(lexicon.termFor(word));
    starts.push(from - start);
    ends.push(to - start);
  }

  for (let i = start; i < end; i++) {
    const unit = folded.charCodeAt(i);
    if (isWordUnit(unit)) {
      const to = endOfWord(folded, i, end);
      if (isPossessive(folded, i, to) && ends[ends.length - 1] === i - 1 - start) ends[ends.length - 1] = to - start;
      else push(i, to, folded.slice(i, to));
      i = to - 1;
    } else if (unit === AT) {
      push(i, i + 1, '@');
    } else if ((unit === ROUND || unit === SQUARE) && /^[[(]at[\])]/.test(folded.slice(i, i + 4))) {
      push(i, i + 4, '@');
      i += 3;
    } else if (unit === SEMICOLON) {
      broken = true;
    }
  }
  closeRun(limits, terms.length);
  return { terms, starts, ends, limits };
}

/** Gives every word since the last run the limit `count`. */
function closeRun(limits: number[], count: number): void {
  while (limits.length < count) limits.push(count);
}

function isPossessive(folded: string, from: number, to: number): boolean {
  return to - from === 1 && folded.charCodeAt(from) === LETTER_S && folded.charCodeAt(from - 1) === APOSTROPHE;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function endOfWord(folded: string, from: number, end: number): number {
  let to = from + 1;
  while (to < end && isWordUnit(folded.charCodeAt(to))) to++;
  return to;
}

/** The last `count` words, with offsets from the first of them. */
export function lastTokens({ terms, starts, ends, limits }: Tokens, count: number): Tokens {
  const from = Math.max(0, terms.length - count);
  const shift = starts[from] ?? 0;
  return {
    terms: terms.slice(from),
    starts: starts.slice(from).map((offset) => offset - shift),
    ends: ends.slice(from).map((offset) => offset - shift),
    limits: limits.slice(from).map((limit) => limit - from),
  };
}

/** Two stretches as one; `shift` is the length of the first in the joined text. A phrase may go on from one to the other. */
export function joinTokens(first: Tokens, second: Tokens, shift: number): Tokens {
  const count = first.terms.length;
  const goesOn = second.limits[0] ?? 0;
  return {
    terms: [...first.terms, ...second.terms],
    starts: [...first.starts, ...second.starts.map((offset) => offset + shift)],
    ends: [...first.ends, ...second.ends.map((offset) => offset + shift)],
    limits: [
      ...first.limits.map((limit) => (limit === count ? count + goesOn : limit)),
      ...second.limits.map((limit) => limit + count),
    ],
  };
}
