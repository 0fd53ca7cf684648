/** Silent reading of non-fiction in English: 238 words a minute on average (Brysbaert 2019, meta-analysis of 190 studies). */
const WORDS_PER_MINUTE = 238;

const WORD = /[\p{L}\p{N}]+(?:['\u2019.-][\p{L}\p{N}]+)*/gu;
/** Scripts that put no space between words; a character counts as half a word there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** The number of words in a text; in scripts without spaces two characters count as one word. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

/** Minutes that reading so many words takes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
