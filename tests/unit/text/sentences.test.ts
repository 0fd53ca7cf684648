import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences';

function split(text: string): string[] {
  return splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['We collect data. You may object.', 2],
    ['We share data with partners, e.g. Larkspur Inc. and others.', 1],
    ['The data is kept by Quillfeather Ltd. We do not sell it.', 2],
    ['Write to Mr. J. Doe, 12 St. Anne Rd. Springfield.', 1],
    ['Data goes to the U.S. Department of Parks.', 1],
    ['Data goes to the U.S. We protect it there.', 2],
    ['We follow the EU-U.S. Data Privacy Framework and the UK/U.S. Bridge.', 1],
    ['We answer calls 24/7. Our office is closed on Sundays.', 2],
    ['See Art. 6 of the law. It says why.', 2],
    ['Our postal address is P.O. Box 2900, Springfield.', 1],
    ['Yahoo! Search counts visits.', 1],
    ['We use Yahoo! We also use a counter.', 2],
    ['Do we sell your data? No! We never have.', 3],
    ['We use cookies (see sec. 4). They expire.', 2],
    ['Visit example.com. Then choose.', 2],
    ['He said "we sell data." She did not.', 2],
    ['we collect data. we share it with partners.', 2],
    ['WE COLLECT DATA. WE SHARE IT.', 2],
    ['We keep version 3.2. of the file', 1],
    ['We serve nobody under 13. If we learn of one, we act.', 2],
    ['13. If we learn of one, we act.', 1],
    ['Our magazine Ahoy! is sent to guests.', 1],
    ['WRITE TO QUILLFEATHER LTD. IN BRISTOL.', 1],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('cuts a long list behind a semicolon rather than at a space', () => {
    const list = `${'ferry tickets and '.repeat(50)}berths; ${'ferry tickets and '.repeat(50)}berths`;
    const [first, second] = splitSentences(list, 0, list.length);
    expect(list.slice(first?.start, first?.end)).toMatch(/^ferry.* berths;$/);
    expect(second).toEqual({ start: list.indexOf(';') + 2, end: list.length });
  });

  it('cuts text without punctuation at a space before it grows too long', () => {
    const sentences = split('word '.repeat(2000).trim());
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.join(' ')).toBe('word '.repeat(2000).trim());
  });

  it('gives ordered, trimmed spans that hold every visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '. ', '? ', ' ', '\n', 'e.g. ', '"', '1') }), (text) => {
        const spans = splitSentences(text, 0, text.length);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
