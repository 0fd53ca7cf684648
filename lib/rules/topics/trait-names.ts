import { CLASS_NAMES } from './word-classes';
import { stemOf } from './word-stem';

/** Between the two classes of a pair. */
export const PAIR = '>';

/** Every name that a trait can have, by its place: marks, pairs of classes, classes, classes of an opening, words. */
export interface TraitNames {
  /** Where each of these parts ends. */
  readonly ends: readonly number[];
  readonly nameAt: (place: number) => string;
}

/**
 * @param marks names that are not told by their place among classes and words.
 * @param words in the notation of phrases: `data`, `sell~`, `advertis*`. Several may have the same stem.
 */
export function traitNames(marks: readonly string[], words: readonly string[]): TraitNames {
  const count = CLASS_NAMES.length;
  const ends: number[] = [];
  let end = 0;
  for (const size of [marks.length, count * count, count, count, words.length]) {
    end += size;
    ends.push(end);
  }
  const [marksEnd = 0, pairsEnd = 0, classesEnd = 0, openingEnd = 0] = ends;
  const classAt = (index: number): string => CLASS_NAMES[index] ?? '';
  return {
    ends,
    nameAt(place) {
      if (place < marksEnd) return marks[place] ?? '';
      const pair = place - marksEnd;
      if (place < pairsEnd) return classAt(Math.floor(pair / count)) + PAIR + classAt(pair % count);
      if (place < classesEnd) return classAt(place - pairsEnd);
      if (place < openingEnd) return `^${classAt(place - classesEnd)}`;
      return stemOf((words[place - openingEnd] ?? '').replace(/[*~]$/, ''));
    },
  };
}
