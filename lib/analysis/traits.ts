import { BEHIND, PAIR } from '../rules/topics/trait-names';
import { WORD_CLASSES } from '../rules/topics/word-classes';
import { stemOf } from '../rules/topics/word-stem';

/**
 * What is seen in words when a paragraph is judged by points. A trait is written as
 *
 * | trait           | seen in                                                                     |
 * |-----------------|-----------------------------------------------------------------------------|
 * | `collect`       | a word of this stem                                                          |
 * | `COLLECT`       | a word of this class                                                         |
 * | `WE>COLLECT`    | a word of the first class, at most four words on one of the second, in one sentence |
 * | `collect_inform` | a word of the first stem, and right behind it one of the second, in one sentence  |
 * | `^COLLECT`      | a word of this class among the first seven of the paragraph, heading included |
 */
export type Trait = string;

/** Words within which a pair is seen: nine in ten verbs stand no further from their object. */
const PAIR_REACH = 4;

/** Words in which a paragraph says what it is about: nine in ten headings are no longer. */
export const OPENING_WORDS = 7;

/**
 * Every trait of sentences by name, as points are fitted; a `PointTable` sees the same by number. Each sentence is given as
 * its words in lower case; traits of an opening count only if `opens`.
 */
export function traitsOf(sentences: readonly (readonly string[])[], opens: boolean): Set<Trait> {
  const traits = new Set<Trait>();
  for (const sentence of sentences) {
    const words = sentence.map((word) => ({ stem: stemOf(word), classes: classesOf(word) }));
    for (const [i, { stem, classes }] of words.entries()) {
      traits.add(stem);
      for (const name of classes) traits.add(name);
      const next = words[i + 1];
      if (next) traits.add(stem + BEHIND + next.stem);
      for (const later of words.slice(i + 1, i + 1 + PAIR_REACH)) {
        for (const first of classes) for (const second of later.classes) traits.add(first + PAIR + second);
      }
    }
  }
  const opening = opens ? sentences.flat().slice(0, OPENING_WORDS) : [];
  for (const word of opening) for (const name of classesOf(word)) traits.add(`^${name}`);
  return traits;
}

/**
 * How much a trait counts among so many words: one of three says more than one of three hundred. The points were fitted with
 * these shares (scripts/fit-points): other ones ask for other points.
 */
export function shareOf(words: number): number {
  return (8 / (words + 8)) ** 0.25;
}

const byWord = new Map<string, string[]>();
const byBeginning = new Map<string, string[]>();

function classesOf(word: string): readonly string[] {
  if (byWord.size === 0) readClasses();
  const found = new Set(byWord.get(word));
  for (let length = 2; length <= word.length; length++) {
    for (const name of byBeginning.get(word.slice(0, length)) ?? []) found.add(name);
  }
  return [...found];
}

function readClasses(): void {
  for (const [name, words] of Object.entries(WORD_CLASSES)) {
    for (const word of words.split(' ')) {
      const lists = word.endsWith('*') ? byBeginning : byWord;
      const key = word.replace('*', '');
      lists.set(key, [...(lists.get(key) ?? []), name]);
    }
  }
}
