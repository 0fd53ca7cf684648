const NOTHING_SHARED = 'A'.charCodeAt(0);

/** More than 25 characters are not shared: there is no letter for them. */
const MOST_SHARED = 25;

/**
 * Writes down words without capitals, each as a capital for how many characters it shares with the one before (A for
 * none) and the rest of it. Sorted words take a third less so, compressed too.
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(NOTHING_SHARED + shared) + word.slice(shared);
    })
    .join('');
}

/** The words that were written down. */
export function unpackWords(packed: string): string[] {
  let word = '';
  return packed === ''
    ? []
    : packed.split(/(?=[A-Z])/).map((rest) => {
        word = word.slice(0, rest.charCodeAt(0) - NOTHING_SHARED) + rest.slice(1);
        return word;
      });
}
