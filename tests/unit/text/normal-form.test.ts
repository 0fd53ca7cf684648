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

  it.each([
    ['We don\u00e2\u20ac\u2122t sell', "we don't   sell"],
    ['We don\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u201e\u00a2t sell', "we don't        sell"],
    ['It doesn\ufffdt', "it doesn't"],
    ['We won\u0092t', "we won't"],
    ['We can?t', "we can't"],
    ["We don\\'t", "we don't "],
    ['We don&#39;t', "we don't    "],
    ['We don&rsquo;t', "we don't      "],
    ['We don t sell', "we don't sell"],
    ['We dont sell', 'we not  sell'],
    ['The point is, T-shirts want to', 'the point is, t-shirts want to'],
  ])('reads "%s" as a denial where it is one', (text, folded) => {
    expect(normalise(text).folded).toBe(folded);
  });

  it('takes the marks of italics for spaces, and leaves those within names', () => {
    expect(normalise('We do _not_ and __never__ sell: data_protection@shop.example').folded).toBe(
      'we do  not  and   never   sell: data_protection@shop.example',
    );
  });

  it('drops what no reader sees and finds the way back', () => {
    const text = 'per\u00adsonal \u200bdata';
    const { clean, toOriginal, fromOriginal } = normalise(text);
    expect(clean).toBe('personal data');
    expect(toOriginal(clean.indexOf('sonal'))).toBe(text.indexOf('sonal'));
    expect(fromOriginal(text.indexOf('data'))).toBe(clean.indexOf('data'));
  });

  it('takes joined and wide letters for plain ones and finds the way back', () => {
    const text = 'o\ufb03cial con\ufb01rmation \uff21\uff30\uff29\uff0e';
    const { clean, folded, toOriginal, fromOriginal } = normalise(text);
    expect(clean).toBe('official confirmation API.');
    expect(folded).toBe('official confirmation api.');
    for (const word of ['cial', 'con', 'rmation', '\uff21'])
      expect(toOriginal(fromOriginal(text.indexOf(word))), word).toBe(text.indexOf(word));
    expect(toOriginal(clean.length)).toBe(text.length);
    expect(clean.slice(fromOriginal(text.indexOf('o\ufb03')), fromOriginal(text.indexOf(' con')))).toBe('official');
  });

  it('reads some blanks as one and leaves those of a blank form', () => {
    const text = 'We  sell\r\n  data.\n\nName:        \ufeff x';
    const { clean, folded, toOriginal } = normalise(text);
    expect(folded).toBe('we sell data. name:         x');
    expect(toOriginal(clean.indexOf('data'))).toBe(text.indexOf('data'));
    expect(normalise('We \u200b sell \u200b\u00ad \ufeffdata.').clean).toBe('We sell data.');
    expect(normalise('Two\n\nparagraphs.').clean).toBe('Two\n\nparagraphs.');
  });

  it('keeps the length of every letter', () => {
    let all = '';
    for (let unit = 0; unit < 0x10000; unit++) all += String.fromCharCode(unit);
    const { clean, folded } = normalise(all);
    expect(folded).toHaveLength(clean.length);
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
