// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { RawBlock } from '../../../lib/page/block-builder';
import { joinPrintedLines } from '../../../lib/page/printed-lines';

function line(text: string): RawBlock {
  const node = document.createTextNode(text);
  const piece = { node, start: 0, end: text.length };
  return { kind: 'paragraph', text, pieces: [piece], linked: 0 } as unknown as RawBlock;
}

const PRINTED = [
  'We keep what you write to us for as long as our con-',
  'tract with you lasts, and then for two more years, as the',
  'laws on trade ask of us. We never give it to any third-',
  'party shop, nor to anybody who would like to advertise',
  'our goods or those of others to you by letter or by tele-',
  'phone, and we have never done so since the day on which',
  'our shop was opened.',
];

test('lines that are each an element are a paragraph, of which each piece is still known', () => {
  const [paragraph, ...others] = joinPrintedLines([...PRINTED, 'You may ask us for a copy.'].map(line));
  expect(others.map(({ text }) => text)).toEqual(['You may ask us for a copy.']);
  expect(paragraph?.text).toContain('for as long as our contract with you');
  expect(paragraph?.text).toContain('letter or by telephone, and we');
  expect(paragraph?.pieces).toHaveLength(PRINTED.length);
  for (const { node, start, end } of paragraph?.pieces ?? [])
    expect(node.textContent?.startsWith(paragraph?.text.slice(start, end).trimEnd() ?? '')).toBe(true);
});

test('a page of thousands of lines that never end is done at once', () => {
  const started = performance.now();
  const lines = Array.from({ length: 8_000 }, (_, i) =>
    line(`we may share the personal data of our customers with all of the informa${i % 9 === 0 ? '-' : 'n'}`),
  );
  expect(joinPrintedLines(lines)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(4_000);
});
