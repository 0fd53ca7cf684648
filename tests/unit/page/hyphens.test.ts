// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findQuote } from '../../../lib/page/find-quote';
import { mendCutWords } from '../../../lib/page/hyphens';
import { walk } from '../../../lib/page/walk';

test.each([
  ['is joined where its halves are no words', 'your informa-\n  tion and more', 'your information and more'],
  ['is joined where the text has it whole', 'the use is useful: use-\nful', 'the use is useful: useful'],
  ['keeps its hyphen where the text has it with one', 'opt-out; you may opt-\nout', 'opt-out; you may opt-out'],
  ['keeps its hyphen behind a word of the text', 'a third time, a third-\nparty', 'a third time, a third-party'],
])('a word cut at the end of a line %s', (_, text, mended) => {
  expect(mendCutWords(text)).toBe(mended);
});

test.each(['personal -\nand other', 'A-\nB', '2020-\n2024', 'pre-\nGDPR', 'name-\n\nage'])(
  '%j is no cut word',
  (text) => {
    expect(mendCutWords(text)).toBe(text);
  },
);

test('long runs of letters take no time', () => {
  const started = performance.now();
  mendCutWords('a'.repeat(1_000_000));
  mendCutWords('ab-'.repeat(300_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a quote with such a word is found on the page', () => {
  document.body.innerHTML = '<pre>Privacy policy\n\nWe never sell your informa-\ntion to anyone.</pre>';
  const source = walk(document.body)
    .blocks.map(({ text }) => text)
    .join('\n');
  const text = 'We never sell your information to anyone.';
  expect(source).toBe(`Privacy policy\n${text}`);
  const parts = findQuote(document, { text, start: 15, end: source.length, source });
  expect(parts.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
    'We never sell your informa-\ntion to anyone.',
  ]);
});

test('a quote with a dash of its own is marked with it', () => {
  document.body.innerHTML = '<p><b>Moderators</b> - to approve it</p>';
  const text = 'Moderators - to approve it';
  const parts = findQuote(document, { text, start: 0, end: text.length, source: text });
  expect(parts.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['Moderators', '- to approve it']);
});
