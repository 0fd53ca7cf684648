import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SignReader } from '../../../../lib/text/phrase/sign-reader';
import { SignWriter } from '../../../../lib/text/phrase/sign-writer';
import { inOrder, readWords, signsOfWords } from '../../../../lib/text/phrase/word-list';

function pack(words: readonly string[]): { readonly code: string; readonly stems: number } {
  const { signs, stems } = signsOfWords(words);
  const writer = new SignWriter(signs);
  readWords(writer, stems);
  return { code: writer.write(), stems };
}

describe('a list of words', () => {
  it('is in order: words of one form beside each other and sorted, each once', () => {
    expect(inOrder(['shared', 'share~', 'ad*', 'collect~', 'about', 'shared'])).toEqual([
      'about',
      'shared',
      'collect~',
      'share~',
      'ad*',
    ]);
  });

  it('is read as it was written', () => {
    const word = fc.stringMatching(/^[a-z0-9'-]{1,20}[~*]?$/);
    fc.assert(
      fc.property(fc.array(word, { size: 'large' }), (some) => {
        const words = inOrder(some);
        const { code, stems } = pack(words);
        expect(stems).toBe(new Set(words.map((one) => one.replace(/[~*]/, ''))).size);
        expect(readWords(new SignReader(code), stems)).toEqual(words);
      }),
    );
  });

  it('takes less room the more its words are alike', () => {
    const alike = ['collect', 'collected', 'collecting', 'collects', 'collect~'];
    const unlike = ['bread', 'journeys', 'quick', 'thunder', 'wolves'];
    expect(pack(alike).code.length).toBeLessThan(pack(unlike).code.length * 0.7);
  });

  it('cannot be written when it has a letter that there is not', () => {
    expect(() => pack(['share', 'teilen', 'übergeben'])).toThrow('cannot come here');
  });
});
