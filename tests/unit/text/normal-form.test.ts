import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/normal-form';

describe('normalise', () => {
  it('folds case, curly quotes, dashes and odd spaces without moving anything', () => {
    const { folded } = normalise('We DON’T “sell” — ever\u00a0.');
    expect(folded).toBe('we don\'t "sell" - ever .');
  });

  it('takes the sign of a number for no "no"', () => {
    expect(normalise('Reg. No. 5590: no. 5 is no 5.').folded).toBe('reg. nr. 5590: nr. 5 is no 5.');
  });

  it('drops what no reader sees and finds the way back', () => {
    const text = 'per\u00adsonal \u200bdata';
    const { clean, toOriginal, fromOriginal } = normalise(text);
    expect(clean).toBe('personal data');
    expect(toOriginal(clean.indexOf('sonal'))).toBe(text.indexOf('sonal'));
    expect(fromOriginal(text.indexOf('data'))).toBe(clean.indexOf('data'));
  });

  it('keeps the length of letters whose lower case is longer', () => {
    const { clean, folded } = normalise('İSTANBUL İzmir');
    expect(folded).toHaveLength(clean.length);
  });

  it('maps every offset of any text back to the same character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', 'İ', '\u00ad', '\u200b', '’', ' ', '\ufeff', '😀') }),
        (text) => {
          const { clean, folded, toOriginal } = normalise(text);
          expect(folded).toHaveLength(clean.length);
          for (let i = 0; i < clean.length; i++) expect(text.charAt(toOriginal(i))).toBe(clean.charAt(i));
        },
      ),
    );
  });
});
