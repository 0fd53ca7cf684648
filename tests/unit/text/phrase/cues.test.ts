import { describe, expect, it } from 'vitest';
import { CUE_WORDS } from '../../../../lib/text/cue-words';
import { CUE, CUES_BY_WORDS } from '../../../../lib/text/cues';
import { PhraseBook } from '../../../../lib/text/phrase/phrase-book';
import { writeSheet } from '../../../../lib/text/phrase/write-sheet';

const book = new PhraseBook(writeSheet(['we share~ data', 'opt~ out'], {}));

function cuesOf(folded: string): number {
  return book.open(folded, [{ start: 0, end: folded.length, leadIn: null }]).cuesOf(0);
}

describe('cues', () => {
  it('that words give are told by their order: the first has the lowest bit', () => {
    const names = Object.keys(CUE_WORDS) as (keyof typeof CUE_WORDS)[];
    expect(names.map((name) => CUE[name])).toEqual(Array.from({ length: CUES_BY_WORDS }, (_, i) => 1 << i));
  });

  it.each(Object.entries(CUE_WORDS))('of %s are given by its words', (name, words) => {
    const cue = CUE[name as keyof typeof CUE];
    for (const word of words.split(' ')) {
      expect(cuesOf(word.replace('*', '')) & cue, word).toBe(cue);
      if (word.endsWith('*')) expect(cuesOf(word.replace('*', 'xyz')) & cue, word).toBe(cue);
    }
  });

  it('are told of a whole stretch', () => {
    expect(cuesOf('if we may share data')).toBe(CUE.condition | CUE.maybe);
    expect(cuesOf('opted')).toBe(CUE.control | CUE.consent);
    expect(cuesOf('opts and mayor share data')).toBe(0);
  });

  it('of numbers and addresses are told by how they are written', () => {
    expect(cuesOf('555')).toBe(CUE.number);
    expect(cuesOf('90210')).toBe(CUE.number);
    expect(cuesOf('2024')).toBe(0);
    expect(cuesOf('privacy@shop.example')).toBe(CUE.address);
  });
});
