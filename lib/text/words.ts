import { CHARACTER, characterOf } from './characters';

/** Silent reading of non-fiction in English: 238 words a minute on average (Brysbaert 2019, meta-analysis of 190 studies). */
const WORDS_PER_MINUTE = 238;

/** Scripts that put no space between words. */
const UNSPACED: ReadonlySet<number> = new Set([CHARACTER.kana, CHARACTER.han, CHARACTER.thai]);

/** The number of words in a text; in scripts without spaces two characters count as one word. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  // After the last letter or digit.
  let end = -2;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isPlainLetter(unit)) {
      if (!goesOn(text, i, end)) words++;
      // Nearly all units are letters of English words: the rest of one is skipped.
      while (i + 1 < text.length && isPlainLetter(text.charCodeAt(i + 1))) i++;
      end = i + 1;
      continue;
    }
    const character = characterOf(unit);
    if (character === CHARACTER.other) continue;
    if (character !== CHARACTER.letter && UNSPACED.has(character)) {
      unspaced++;
      continue;
    }
    if (!goesOn(text, i, end)) words++;
    end = i + 1;
  }
  return words + Math.ceil(unspaced / 2);
}

function isPlainLetter(unit: number): boolean {
  const small = unit | 32;
  return small >= 97 && small <= 122;
}

/** Whether a letter or digit belongs to the word that ended, so far, at `end`. */
function goesOn(text: string, at: number, end: number): boolean {
  return end === at || (end === at - 1 && isJoiner(text.charCodeAt(end)));
}

/** An apostrophe, a full stop or a hyphen between letters or digits joins them: "don't", "opt-out", "1.5". */
function isJoiner(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 46 || unit === 45;
}

/** Minutes that reading so many words takes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
