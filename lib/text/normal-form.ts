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
const BLANKS = /[^\S\n]\s|\s[^\S\n]/;

/** Some blanks that are read as one. More are a table or a blank form. */
const FEW_BLANKS = /^\s{1,6}$/;

/** Folds a text for matching; every offset can be taken back to the original exactly. */
export function normalise(text: string): NormalForm {
  if (!INVISIBLE.test(text) && !DRESSED.test(text) && !BLANKS.test(text)) {
    return { clean: text, folded: fold(text), toOriginal: stay, fromOriginal: stay };
  }
  const kept: number[] = [];
  let clean = '';
  let isBlank = false;
  for (const { 0: run, index } of text.matchAll(/[^\S\ufeff]+|[\S\ufeff]+/g)) {
    const isFew = FEW_BLANKS.test(run);
    const length = isFew ? Number(!isBlank) : run.length;
    for (let i = 0; i < length; i++) {
      const unit = run.charAt(i);
      const seen =
        unit < '\u00ad' ? unit : INVISIBLE.test(unit) ? '' : DRESSED.test(unit) ? unit.normalize('NFKC') : unit;
      clean += seen;
      if (seen) isBlank = isFew;
      for (const _ of seen) kept.push(index + i);
    }
  }
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
    .replace(NUMBERED, 'nr')
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
const NUMBERED = /\bno(?=\. ?\d)/g;

/** What typesetting makes of an apostrophe, a quotation mark, a hyphen and a space, in this order. */
const TYPOGRAPHIC =
  /([\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4])|([\u201c-\u201f\u00ab\u00bb\u2033])|([\u2010-\u2015\u2212])|[^\S\t-\r ]/g;

function plainFor(_: string, apostrophe?: string, quote?: string, hyphen?: string): string {
  if (apostrophe) return "'";
  if (quote) return '"';
  return hyphen ? '-' : ' ';
}

function firstAtOrAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
