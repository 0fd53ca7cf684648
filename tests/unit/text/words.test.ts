import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../../lib/text/words';

describe('words', () => {
  it.each([
    [0, ''],
    [0, ' – … • '],
    [2, 'your data'],
    [3, 'Your data, sold.'],
    [1, 'opt-out'],
    [1, 'don’t'],
    [1, '1.5'],
    [2, 'data.  Sold'],
    [2, '- 3 years'],
    [1, 'Österreich'],
    [2, 'ваши данные'],
    [4, '个人信息保护政策'],
    [2, '个人信'],
    [3, 'cookie 信息 GDPR'],
  ])('%i in “%s”', (words, text) => {
    expect(countWords(text)).toBe(words);
  });

  it('take at least a minute, and 238 of them one', () => {
    expect([0, 238, 2_380].map(readingMinutes)).toEqual([1, 1, 10]);
  });
});
