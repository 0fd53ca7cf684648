import { Frequencies } from './frequencies';
import type { SignReader } from './sign-reader';

/** A word is exact, inflected (`sell~`) or a beginning (`advertis*`): what stands behind its stem. */
const ENDINGS = ['', '~', '*'];

/** How many forms there are. */
export const FORMS = ENDINGS.length;

/** A sign below this ends a stem and says in which forms it is a word: a bit for each. */
const FORM_SETS = 1 << FORMS;

/** What stems are made of, in the order in which they are sorted; their signs are the next. */
const LETTERS = "'-0123456789abcdefghijklmnopqrstuvwxyz";
const SIGNS = FORM_SETS + LETTERS.length;

/** More letters are not shared by two stems. */
const MOST_SHARED = 30;

/** So many letters are a beginning, in which others come than behind it. */
const BEGINNING = 5;

/** The number of a word's form. */
export function formOf(word: string): number {
  return word.endsWith('~') ? 1 : word.endsWith('*') ? 2 : 0;
}

/** Each word once, in the order in which they are numbered: those of a form beside each other, and sorted by their stems. */
export function inOrder(words: Iterable<string>): string[] {
  return [...new Set(words)].sort((a, b) => formOf(a) - formOf(b) || (stemOf(a) < stemOf(b) ? -1 : 1));
}

function stemOf(word: string): string {
  return word.replace(/[~*]$/, '');
}

/**
 * Reads words, or has them written by a reader that writes; gives them in order. Their stems come sorted: how many letters
 * each shares with the one before, which depends on how long that is, and then the others. A letter depends on the one
 * before it; the first that is not shared, on the one in its place, behind which it comes.
 */
export function readWords(reader: SignReader, stems: number): string[] {
  const seenShared: Frequencies[] = [];
  const seenSigns: Frequencies[] = [];
  const words: string[][] = ENDINGS.map(() => []);
  /** Of the letters of a stem. */
  const signs: number[] = [];
  let stem = '';
  for (let left = stems; left > 0; left--) {
    const length = signs.length;
    seenShared[length] ??= new Frequencies(MOST_SHARED + 1, 1, 20);
    const shared = reader.next(seenShared[length]);
    let place = signs[shared] ?? FORM_SETS - 1;
    let least = place + 1;
    signs.length = Math.min(shared, length);
    stem = stem.slice(0, shared);
    let sign: number;
    for (;;) {
      const seen = seenSigns[place] ?? new Frequencies(SIGNS, 1, 8);
      seenSigns[place] = seen;
      sign = reader.next(seen, least);
      if (sign < FORM_SETS) break;
      place = sign + (signs.push(sign) > BEGINNING ? SIGNS * 2 : SIGNS);
      stem += LETTERS.charAt(sign - FORM_SETS);
      least = 0;
    }
    for (let form = 0; form < FORMS; form++) if ((sign >> form) & 1) words[form]?.push(stem + ENDINGS[form]);
  }
  return words.flat();
}

/** What a reader of these words asks for, one after the other, and how many stems they have. */
export function signsOfWords(words: readonly string[]): { readonly signs: readonly number[]; readonly stems: number } {
  const forms = new Map<string, number>();
  for (const word of words) forms.set(stemOf(word), (forms.get(stemOf(word)) ?? 0) | (1 << formOf(word)));
  let before = '';
  const signs = [...forms.keys()].sort().flatMap((stem) => {
    let shared = 0;
    while (shared < stem.length && stem[shared] === before[shared]) shared++;
    before = stem;
    const letters = [...stem.slice(shared)].map((letter) => FORM_SETS + LETTERS.indexOf(letter));
    return [shared, ...letters, forms.get(stem) ?? 0];
  });
  return { signs, stems: forms.size };
}
