import { OPENING_WORDS, type Trait } from '../../lib/analysis/traits';
import { BEHIND, PAIR } from '../../lib/rules/topics/trait-names';
import { WORD_CLASSES } from '../../lib/rules/topics/word-classes';
import { stemOf } from '../../lib/rules/topics/word-stem';

/** Words within which a pair is seen: nine in ten verbs stand no further from their object. */
const PAIR_REACH = 4;

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
