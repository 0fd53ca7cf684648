import { CLASS_COUNT } from './class-count';
import { stemOf } from './word-stem';

/** Between the numbers of the two classes of a pair. */
export const PAIR = '>';

/** Between two words, one right behind the other. */
export const BEHIND = '_';

/** The name of a class of words as a trait, by its number. */
export function classTrait(number: number): string {
  return `%${number}`;
}

/** The name of a class among the first words of a paragraph. */
export function openingTrait(number: number): string {
  return `^${number}`;
}

/** The name of a pair of classes. */
export function pairTrait(first: number, second: number): string {
  return first + PAIR + second;
}

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
  const ends: number[] = [];
  let end = 0;
  for (const size of [marks.length, CLASS_COUNT ** 2, CLASS_COUNT, CLASS_COUNT, words.length]) {
    end += size;
    ends.push(end);
  }
  const [marksEnd = 0, pairsEnd = 0, classesEnd = 0, openingEnd = 0, wordsEnd = 0] = ends;
  return {
    ends,
    nameAt(place) {
      if (place < marksEnd) return marks[place] ?? '';
      if (place < pairsEnd) return pairTrait(...twoOf(place - marksEnd, CLASS_COUNT));
      if (place < classesEnd) return classTrait(place - pairsEnd);
      if (place < openingEnd) return openingTrait(place - classesEnd);
      if (place < wordsEnd) return stemOf((words[place - openingEnd] ?? '').replace(/[*~]$/, ''));
      const [first, second] = twoOf(place - wordsEnd, told.length);
      return told[first] + BEHIND + told[second];
    },
  };
}

/** The two numbers, each below `count`, of which a number tells. */
function twoOf(number: number, count: number): [first: number, second: number] {
  return [Math.floor(number / count), number % count];
}
