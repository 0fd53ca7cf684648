import { describe, expect, it } from 'vitest';
import { RULE_SHEET } from '../../../lib/rules/sheets';
import { CLASS_NAMES } from '../../../lib/rules/topics/class-names';
import { WORD_CLASSES } from '../../../lib/rules/topics/word-classes';
import { PhraseBook } from '../../../lib/text/phrase/phrase-book';

describe('classes of words', () => {
  const classesOf = new PhraseBook(RULE_SHEET.phrases).choicesFrom(RULE_SHEET.classes);
  const namesOf = (word: string): readonly string[] => classesOf(word).map((number) => CLASS_NAMES[number] ?? '');

  it('have two words or more, each of which says something that no other of the class says', () => {
    for (const [name, words] of Object.entries(WORD_CLASSES)) {
      const list = words.split(' ');
      expect(list.length, name).toBeGreaterThan(1);
      for (const word of list) {
        const others = list.filter((other) => other !== word && other.endsWith('*'));
        expect(
          others.some((other) => word.startsWith(other.slice(0, -1))),
          `${name}: ${word}`,
        ).toBe(false);
      }
    }
  });

  it('come out of the sheet as they are written', () => {
    for (const [name, words] of Object.entries(WORD_CLASSES))
      for (const word of words.split(' ')) expect(namesOf(word.replace('*', '')), word).toContain(name);
  });

  it('hold what begins with a word that ends in a star, and nothing that only begins with another', () => {
    expect(namesOf('collected')).toEqual(['COLLECT']);
    expect(namesOf('companies')).toEqual(['OTHERS']);
    expect(namesOf('company')).toEqual(['WE', 'OTHERS']);
    expect(namesOf('used')).toEqual(['USE']);
    expect(namesOf('useless')).toEqual([]);
    expect(namesOf('we')).toEqual(['WE']);
    expect(namesOf('wednesday')).toEqual([]);
  });
});
