import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../../lib/text/phrase/word-list';

describe('a packed list of words', () => {
  it('says of each word how much of the one before it begins with', () => {
    expect(packWords(['collect', 'collect~', 'collected', 'share'])).toBe('AcollectH~HedAshare');
  });

  it('gives back what was packed, whatever the order', () => {
    const word = fc.stringMatching(/^[a-z0-9<>#.(){}[~*'-]{1,40}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    );
  });

  it('may be empty, and may have the same word twice', () => {
    expect(unpackWords(packWords([]))).toEqual([]);
    expect(unpackWords(packWords(['#', '#']))).toEqual(['#', '#']);
  });
});
