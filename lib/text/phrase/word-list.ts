import { Frequencies } from './frequencies';
import type { SignReader } from './sign-reader';

/** What words are made of, in the notation of phrases; the sign 0 is the end of a word. */
const LETTERS = '*0123456789abcdefghijklmnopqrstuvwxyz~';

/** More letters cannot be shared with the word before. */
const MOST_SHARED = 63;

/**
 * Reads sorted words. Of each there is how many letters it shares with the one before, and the others one by one: the
 * first is behind that of the word before, and each is told by the letter on which it follows.
 */
export function readWords(reader: SignReader, count: number): string[] {
  const shares: Frequencies[] = [];
  const followers: Frequencies[] = [];
  const words: string[] = [];
  let signs: number[] = [];
  let word = '';
  while (words.length < count) {
    const { length } = word;
    shares[length] ??= new Frequencies(MOST_SHARED + 1, 1, 20);
    const shared = reader.next(shares[length]);
    let least = (signs[shared] ?? -1) + 1;
    signs = signs.slice(0, shared);
    word = word.slice(0, shared);
    let sign = signs[shared - 1] ?? 0;
    do {
      const before = sign;
      followers[before] ??= new Frequencies(LETTERS.length + 1, 1, 5);
      sign = reader.next(followers[before], least);
      signs.push(sign);
      word += LETTERS.charAt(sign - 1);
      least = 0;
    } while (sign > 0);
    words.push(word);
  }
  return words;
}

/**
 * The signs by which `readWords` reads words.
 * @throws Error naming the word that is out of order, or has other letters.
 */
export function spellWords(words: readonly string[]): number[] {
  return words.flatMap((word, i) => {
    const before = words[i - 1] ?? '';
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) shared++;
    if (word <= before || shared > MOST_SHARED || !/^[*0-9a-z~]+$/.test(word))
      throw new Error(`The word "${word}" cannot be written after "${before}".`);
    return [shared, ...[...word.slice(shared)].map((letter) => LETTERS.indexOf(letter) + 1), 0];
  });
}
