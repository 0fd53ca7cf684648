import { expression } from './expression';

/**
 * A text made ready for matching. `clean` is the text without invisible characters, in letters that stand alone;
 * `folded` is `clean` in lower case with plain quotes, dashes and spaces. Both have the same length, so that a span in
 * one is a span in the other.
 */
export interface NormalForm {
  readonly clean: string;
  readonly folded: string;
  /** Offset in `clean` → offset in the original text. */
  toOriginal(offset: number): number;
  /** Offset in the original text → offset in `clean`. */
  fromOriginal(offset: number): number;
}

/** Soft hyphens, zero-width characters, byte-order marks and bidirectional controls: seen by no reader. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Letters that typesetting has joined ("ﬁ"), and those that are as wide as Chinese ones. */
const DRESSED = /[\ufb00-\ufb06\uff01-\uff5e]/;

/** Blanks in a row, as plain text has them after sentences and around line ends; what ends a line may stand twice. */
const BLANKS = /\s\s(?<!\n\n)/;

/** More blanks than these are a table or a blank form; these are read as one. */
const FEW_BLANKS = 6;

/** What is not read as it stands: blanks in a row, or a unit of the other kinds. */
const SPECIAL = new RegExp(`[^\\S\\ufeff]{2,}|${INVISIBLE.source}|${DRESSED.source}`, 'g');

/** Folds a text for matching; every offset can be taken back to the original exactly. */
export function normalise(text: string): NormalForm {
  if (!INVISIBLE.test(text) && !DRESSED.test(text) && !BLANKS.test(text)) {
    return { clean: text, folded: fold(text), toOriginal: stay, fromOriginal: stay };
  }
  // No joined letter is more than three; behind the last of all there is nothing but the end.
  const kept = new Int32Array(text.length * 3 + 1).fill(text.length);
  let clean = '';
  let from = 0;
  let isBlank = false;
  const keep = (seen: string, at: number, step: number): void => {
    for (let i = 0; i < seen.length; i++) kept[clean.length + i] = at + i * step;
    clean += seen;
  };
  const copyUpTo = (end: number): void => {
    if (isBlank && /\s/.test(text.charAt(from))) from++;
    if (from >= end) return;
    keep(text.slice(from, end), from, 1);
    isBlank = /\s/.test(text.charAt(end - 1));
  };
  for (const { 0: special, index } of text.matchAll(SPECIAL)) {
    copyUpTo(index);
    from = index + special.length;
    if (special.length > FEW_BLANKS) {
      keep(special, index, 1);
      isBlank = false;
    } else if (special.length > 1) {
      if (!isBlank) keep(special.charAt(0), index, 1);
      isBlank = true;
    } else if (!INVISIBLE.test(special)) {
      keep(special.normalize('NFKC'), index, 0);
      isBlank = false;
    }
  }
  copyUpTo(text.length);
  return {
    clean,
    folded: fold(clean),
    toOriginal: (offset) => kept[offset] ?? text.length,
    fromOriginal: (offset) => firstAtOrAfter(kept, offset),
  };
}

function stay(offset: number): number {
  return offset;
}

/** Lower case and plain punctuation, unit by unit: the length never changes. */
function fold(text: string): string {
  // The only letter whose lower case is longer.
  const lowered = text.replaceAll('İ', 'i').toLowerCase();
  const plain = /[^\t-\r -~]/.test(lowered) ? lowered.replace(TYPOGRAPHIC, plainFor) : lowered;
  return plain
    .replace(BLANK, ' ')
    .replaceAll('`', "'")
    .replace(NUMBERED, 'nr$1')
    .replace(GARBLED, (_, verb: string, gap: string) =>
      (gap ? `${verb}n't` : 'not').padEnd(verb.length + gap.length + 2),
    );
}

/** Line breaks, and what is put around a word in place of italics: "we do _not_ sell". */
const BLANK = /[\t-\r]|(?<![a-z\d])_|_(?![a-z\d])/g;

/**
 * "Don't" whose apostrophe a page has lost, or shows as the bytes or the entity that it was: read as two words that deny
 * nothing, "we don�t sell your data" would be its opposite. "We dont" is "we not".
 */
const GARBLED =
  /\b(do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should)n((?:[^a-z\s]{1,8}|&[a-z\d#]+;| )?)t\b/g;

/** "Reg. no. 5590": no negation. */
const NUMBERED = /\bno(\. ?\d)/g;

/** What typesetting makes of an apostrophe, a quotation mark, a hyphen and a space, in this order. */
const TYPOGRAPHIC = expression('g')`
  ([\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4])|([\u201c-\u201f\u00ab\u00bb\u2033])|([\u2010-\u2015\u2212])
  |[^\S\t-\r ]
`;

function plainFor(_: string, apostrophe?: string, quote?: string, hyphen?: string): string {
  if (apostrophe) return "'";
  if (quote) return '"';
  return hyphen ? '-' : ' ';
}

function firstAtOrAfter(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
