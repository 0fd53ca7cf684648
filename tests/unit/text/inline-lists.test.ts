import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitInlineList } from '../../../lib/text/inline-lists';

const partsOf = (text: string) =>
  splitInlineList(text, { start: 0, end: text.length })?.map(({ start, end }) => text.slice(start, end)) ?? null;

describe('a list inside a sentence', () => {
  it.each([
    [
      'We share data with: (a) shops; (b) banks; and (c) advertisers.',
      ['We share data with:', '(a) shops;', '(b) banks;', 'and (c) advertisers.'],
    ],
    [
      'We may disclose data (i) to comply with the law; (ii) in a merger; or (iii) to affiliates.',
      ['We may disclose data', '(i) to comply with the law;', '(ii) in a merger;', 'or (iii) to affiliates.'],
    ],
    [
      'Sharing with others: we give data to: printers; couriers; the police.',
      ['Sharing with others: we give data to:', 'printers;', 'couriers;', 'the police.'],
    ],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    'We share data with shops; we never sell it.',
    'Fees are as follows: none; we earn by ads.',
    'Note: a; b; c.',
    'We collect names: yours and those of your children.',
    'We write letters; we send mail; we call you.',
  ])('is not: %s', (text) => {
    expect(partsOf(text)).toBeNull();
  });

  it('knows every kind of space', () => {
    expect(partsOf('We\u00a0share\u00a0data with:\u00a0shops;\u00a0banks;\u00a0others.')).toEqual([
      'We\u00a0share\u00a0data with:',
      'shops;',
      'banks;',
      'others.',
    ]);
  });

  it('looks at its sentence alone', () => {
    const text = 'We do. We sell data to: shops; banks; others. It is: a; b; c.';
    const start = text.indexOf('We sell');
    const parts = splitInlineList(text, { start, end: text.indexOf(' It is') });
    expect(parts?.map((part) => text.slice(part.start, part.end))).toEqual([
      'We sell data to:',
      'shops;',
      'banks;',
      'others.',
    ]);
  });

  it('leaves out nothing but spaces, in order, whatever stands there', () => {
    const piece = fc.constantFrom('we share data with', ': ', '; ', ';', ' (a) ', '(b)', 'banks', ' ', '\u00a0', '. ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const parts = splitInlineList(text, { start: 0, end: text.length });
        if (!parts) return;
        let end = 0;
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, part.start).trim()).toBe('');
          end = part.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
