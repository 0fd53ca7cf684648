import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../lib/text/phrase/lexicon';
import { WordReader } from '../../../../lib/text/phrase/word-reader';

/** Every word of a text as the reader gives it. */
function readAll(reader: WordReader, text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!/[a-z0-9]/.test(text.charAt(at))) continue;
    words.push(reader.lexicon.spelled[reader.read(text, at, text.length)] ?? '');
    at = reader.end;
  }
  return words;
}

describe('words read as numbers', () => {
  it('are the words of the text, new or met before, short or long', () => {
    const reader = new WordReader(new Lexicon([], []));
    const unit = fc.constantFrom('a', 'b', 'z', '0', '9', ' ', ' ', '-', 'é');
    const word = fc.constantFrom(
      'share',
      'sharing',
      'communications',
      'communication',
      'a1',
      '1a',
      'aaaaaa',
      'aaaaaaa',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(unit, word), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(readAll(reader, text)).toEqual(text.match(/[a-z0-9]+/g) ?? []);
      }),
      { numRuns: 1000 },
    );
  });

  it('end where they may be read to', () => {
    const reader = new WordReader(new Lexicon([], []));
    for (const limit of [1, 5, 6, 7, 11, 12, 13, 14]) {
      const number = reader.read('communications', 0, limit);
      expect(reader.lexicon.spelled[number]).toBe('communications'.slice(0, limit));
      expect(reader.end).toBe(limit);
    }
  });

  it('stay what they are where more words are met than there are places', () => {
    const reader = new WordReader(new Lexicon([], []));
    const words = Array.from({ length: 40_000 }, (_, number) => `word${number}`);
    for (const _ of [1, 2]) expect(readAll(reader, words.join(' '))).toEqual(words);
  });

  it('are learnt anew once they were forgotten', () => {
    const lexicon = new Lexicon(['data'], [1]);
    const reader = new WordReader(lexicon);
    reader.read('data', 0, 4);
    const words = Array.from({ length: 50_000 }, (_, number) => `w${number}`).join(' ');
    readAll(reader, words);
    expect(lexicon.makeRoom()).toBe(true);
    reader.forget();
    expect(readAll(reader, 'some data')).toEqual(['some', 'data']);
  });
});
