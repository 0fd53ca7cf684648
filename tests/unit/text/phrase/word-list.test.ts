import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SignReader } from '../../../../lib/text/phrase/sign-reader';
import { SignWriter } from '../../../../lib/text/phrase/sign-writer';
import { readWords, spellWords } from '../../../../lib/text/phrase/word-list';

/** A list of words, written and read again. */
function pass(words: readonly string[]): string[] {
  const writer = new SignWriter(spellWords(words));
  readWords(writer, words.length);
  const reader = new SignReader(writer.write());
  const read = readWords(reader, words.length);
  expect(reader.isDone).toBe(true);
  return read;
}

describe('a list of words', () => {
  it('says of each word how much of the one before it begins with', () => {
    expect(spellWords(['ab', 'abc~'])).toEqual([0, 12, 13, 0, 2, 14, 38, 0]);
  });

  it('gives back what was written', () => {
    const word = fc.stringMatching(/^[a-c0-1]{1,30}[*~]?$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = words.toSorted();
        expect(pass(sorted)).toEqual(sorted);
      }),
    );
  });

  it('may be empty, and has all letters of words', () => {
    expect(pass([])).toEqual([]);
    const words = [...'0123456789abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [`${letter}*`, `${letter}~`]);
    expect(pass(words)).toEqual(words);
  });

  it('takes no word twice, none out of order and no other letters', () => {
    expect(() => spellWords(['data', 'data'])).toThrow('"data" cannot be written');
    expect(() => spellWords(['share', 'data'])).toThrow('"data" cannot be written after "share"');
    expect(() => spellWords(['Data'])).toThrow('"Data" cannot be written');
    expect(() => spellWords([`${'a'.repeat(64)}b`, `${'a'.repeat(64)}c`])).toThrow('cannot be written');
  });
});
