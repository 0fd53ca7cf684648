import { CLASS_NAMES } from './class-names';
import { stemOf } from './word-stem';

/** Between the two classes of a pair. */
export const PAIR = '>';

/** Between two words, one right behind the other. */
export const BEHIND = '_';

/** Every name that a trait can have, by its place: marks, pairs of classes, classes, classes of an opening, words, two words. */
export interface TraitNames {
  /** Where each of these parts ends, but the last. */
  readonly ends: readonly number[];
  readonly nameAt: (place: number) => string;
}

/** The part of words among those of `TraitNames`. */
export const WORDS = 4;

/**
 * @param marks names that are not told by their place among classes and words.
 * @param words in the notation of phrases: `data`, `sell~`, `advertis*`. Several may have the same stem.
 * @param told those that are traits of the table, by stem: two words are told by their places among these.
 */
export function traitNames(marks: readonly string[], words: readonly string[], told: readonly string[]): TraitNames {
  const count = CLASS_NAMES.length;
  const ends: number[] = [];
  let end = 0;
  for (const size of [marks.length, count * count, count, count, words.length]) {
    end += size;
    ends.push(end);
  }
  const two = (list: readonly string[], between: string, place: number): string =>
    (list[Math.floor(place / list.length)] ?? '') + between + (list[place % list.length] ?? '');
  const [marksEnd = 0, pairsEnd = 0, classesEnd = 0, openingEnd = 0, wordsEnd = 0] = ends;
  return {
    ends,
    nameAt(place) {
      if (place < marksEnd) return marks[place] ?? '';
      if (place < pairsEnd) return two(CLASS_NAMES, PAIR, place - marksEnd);
      if (place < classesEnd) return CLASS_NAMES[place - pairsEnd] ?? '';
      if (place < openingEnd) return `^${CLASS_NAMES[place - classesEnd]}`;
      if (place < wordsEnd) return stemOf((words[place - openingEnd] ?? '').replace(/[*~]$/, ''));
      return two(told, BEHIND, place - wordsEnd);
    },
  };
}
