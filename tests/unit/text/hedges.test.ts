import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countHedges, hedgePartOf } from '../../../lib/text/hedges';

const hedgesIn = (sentence: string): number => countHedges(sentence.split(' ').map(hedgePartOf));

test.each([
  ['we may share some of it', 2],
  ['we share your address with couriers', 0],
  ['we generally keep it from time to time', 2],
  ['we use cookies as appropriate', 1],
  ['we collect various details such as your name', 2],
  ['partners including but not limited to banks', 1],
  ['commercially reasonable steps', 1],
  ['from time', 0],
  ['such', 0],
  ['including', 0],
  ['', 0],
])('"%s" has %i', (sentence, hedges) => {
  expect(hedgesIn(sentence)).toBe(hedges);
});

test('what the reader may do is no hedge, what is done to data about the reader is', () => {
  expect(hedgesIn('you may ask us to delete it')).toBe(0);
  expect(hedgesIn('details about you may be shared')).toBe(1);
});

test('a date is no hedge, nor is the name of a law', () => {
  expect(hedgesIn('last changed on 25 may 2024')).toBe(0);
  expect(hedgesIn('in force since may 3')).toBe(0);
  expect(hedgesIn('under the general data protection regulation')).toBe(0);
  expect(hedgesIn('our general approach')).toBe(1);
});

test('a hedge that breaks off does not swallow the one after it', () => {
  expect(hedgesIn('including but not may')).toBe(1);
  expect(hedgesIn('from some partners')).toBe(1);
});

test('hedges of two sentences add up, and no word is counted twice', () => {
  const word = fc.constantFrom('may', 'you', 'about', 'such', 'as', 'appropriate', 'general', 'data', 'x', '7');
  const sentence = fc.array(word, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(sentence, sentence, (one, two) => {
      const parts = (words: string[]) => words.map(hedgePartOf);
      const apart = countHedges(parts(one)) + countHedges(parts(two));
      // "stop" is part of no hedge, so none reaches across it.
      expect(countHedges(parts([...one, 'stop', ...two]))).toBe(apart);
      expect(apart).toBeLessThanOrEqual(one.length + two.length);
    }),
  );
});
