/** Chinese and Japanese leave no spaces: two characters are about a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.@-][\p{L}\p{N}]+)*/gu;

/** Number of words in a text, whatever its script; linear. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced === 0) return text.match(WORD)?.length ?? 0;
  return Math.round(unspaced / 2) + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0);
}
