import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, findFacts } from '../../../lib/facts';
import type { Link } from '../../../lib/text/link';
import { fromPlainText } from '../../../lib/text/plain-text';
import type { PolicyText } from '../../../lib/text/policy-text';

const PARTS = [
  'We keep invoices for seven years.',
  'Server logs are deleted within 30 days after your visit.',
  'Last updated: 3 May 2024',
  'Write to us at privacy@larkspur.example with questions.',
  'Larkspur Ltd\n12 Quay Street\nBristol BS1 4AA',
  'To opt out of ads visit www.aboutads.info.',
  'We share your data with Stripe and Google Analytics.',
  'We answer requests within one month.',
  '• and for ten years\u00ad if the law\u200b demands it',
  'KEPT FOR 2 YEARS',
  'İstanbul’da 30 gün',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 12 })
  .map((parts) => parts.join('\n'));

const linksOf = (length: number) =>
  fc.array(
    fc
      .record({ start: fc.nat(length), size: fc.integer({ min: 1, max: 9 }), href: fc.webUrl() })
      .map(({ start, size, href }): Link => ({ start, end: Math.min(length, start + size), href })),
    { maxLength: 5 },
  );

const input = text.chain((words) => fc.tuple(fc.constant(words), linksOf(words.length)));

const all = (facts: Facts) => Object.values(facts).flat() as readonly Facts[keyof Facts][number][];

/** What facts say, without where it stands. */
const told = (policy: PolicyText) =>
  all(findFacts(policy, [], '')).map(({ quote: _, ...rest }) => JSON.stringify(rest));

describe('facts of any text', () => {
  it.each([
    ['no-break spaces', ' ', '\u00a0'],
    ['two spaces', ' ', '  '],
    ['the line ends of Windows', '\n', '\r\n'],
  ])('are the same with %s', (_, blank, other) => {
    const words = PARTS.slice(0, 8).join('\n\n');
    const clean = told(fromPlainText(words));
    expect(clean).toHaveLength(9);
    expect(told(fromPlainText(words.replaceAll(blank, other)))).toEqual(clean);
  });

  it('are the same where a line ends inside a name, a date, a period or an address', () => {
    const words =
      'This policy of the post office in Springfield was last updated on May\n3, 2024. We share your data with Google\nAnalytics, and ' +
      'we keep the names of those who read it for two\nyears. Write to us at: Larkspur Ltd, 12 Quay\nStreet, Bristol BS1 4AA.';
    const withLineEnd = (lineEnd: string) => {
      const text = words.replaceAll('\n', lineEnd);
      return told({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, level: 0 }] });
    };
    expect(withLineEnd(' ')).toHaveLength(4);
    for (const lineEnd of ['\n', '\r\n', ' \n  ']) expect(withLineEnd(lineEnd)).toEqual(withLineEnd(' '));
  });

  it('quote it exactly', () => {
    fc.assert(
      fc.property(input, ([words, links]) => {
        for (const { quote } of all(findFacts(fromPlainText(words), links, 'https://larkspur.example/privacy'))) {
          expect(quote.text).toBe(words.slice(quote.start, quote.end));
          expect(quote.text).not.toBe('');
        }
      }),
    );
  });

  it('open nothing but the web and e-mail', () => {
    fc.assert(
      fc.property(input, ([words, links]) => {
        const { contacts, optOuts } = findFacts(fromPlainText(words), links, '');
        for (const { href } of [...contacts, ...optOuts]) expect(href ?? 'mailto:').toMatch(/^(?:https?:\/\/|mailto:)/);
      }),
    );
  });

  it('are the same each time, and none where nothing is said', () => {
    fc.assert(
      fc.property(input, ([words, links]) => {
        const policy = fromPlainText(words);
        expect(findFacts(policy, links, '')).toEqual(findFacts(policy, links, ''));
      }),
    );
    expect(all(findFacts(fromPlainText(''), [], ''))).toEqual([]);
  });

  it('are found wherever in a longer text they are said', () => {
    const filler = 'We care about what you think. ';
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (before, after) => {
        const words = `${filler.repeat(before)}Server logs are deleted after 30 days. ${filler.repeat(after)}`;
        expect(findFacts(fromPlainText(words), [], '').retention.map(({ what }) => what)).toEqual(['Server logs']);
      }),
    );
  });
});

describe('hostile text', () => {
  const measure = (words: string): number => {
    const policy = fromPlainText(words);
    const start = performance.now();
    findFacts(policy, [], '');
    return performance.now() - start;
  };

  it.each([
    '12 a b c d ',
    'a.b.c.d@',
    'a[at]',
    'https://www.a.',
    '30 days after ',
    'we keep ',
    'last updated on the ',
    'one and ',
    'Stripe, ',
    '((((',
  ])('of %j and nothing else takes no more than 40 times what a real text of its length takes', (prefix) => {
    const real = PARTS.slice(0, 8).join(' ');
    const size = 100_000;
    measure(real);
    const usual = Math.min(...[1, 2, 3].map(() => measure(real.repeat(size / real.length))));
    const hostile = Math.min(...[1, 2].map(() => measure(prefix.repeat(size / prefix.length))));
    expect(hostile / usual).toBeLessThan(40);
  });
});
