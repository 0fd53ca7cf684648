// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findQuote } from '../../../lib/page/find-quote';
import { listLinks } from '../../../lib/page/links';
import { walk } from '../../../lib/page/walk';

const SOURCE = '## What we keep\n\nWe **never** sell your _data_.\n\n## Your rights\n\n* to ask us';

const blocksOf = (html: string): string[] => {
  document.body.innerHTML = html;
  return walk(document.body).blocks.map(({ kind, level, text }) => `${kind}${level || ''} ${text}`);
};

test.each([
  ['one text', `<div>${SOURCE}</div>`],
  ['lines of their own', `<pre>${SOURCE}</pre>`],
  ['a paragraph for each', `<p>${SOURCE.replaceAll('\n\n', '</p><p>')}</p>`],
  ['line breaks', `<div>${SOURCE.replaceAll('\n', '<br>')}</div>`],
])('Markdown as it was typed is read by its marks: %s', (_, html) => {
  expect(blocksOf(html)).toEqual([
    'heading2 What we keep',
    'paragraph We never sell your data.',
    'heading2 Your rights',
    'item1 to ask us',
  ]);
});

test('a page with one such line is none', () => {
  expect(blocksOf('<p># 1 in the county</p><p>*required</p>')).toEqual([
    'paragraph # 1 in the county',
    'paragraph *required',
  ]);
});

test('names and single signs are no marks', () => {
  const [, paragraph] = blocksOf(
    '<p># One</p><p>my_data@shop.example, 3 * 4, # 5 and \\#6, two\\_words</p><p># Two</p>',
  );
  expect(paragraph).toBe('paragraph my_data@shop.example, 3 * 4, # 5 and #6, two_words');
});

test('what stands where the marks were is found again, and so are links', () => {
  document.body.innerHTML =
    '<p># One</p><p>We **never** _sell_ <a href="https://a.example/">your *own* data</a>.</p><p># Two</p>';
  const { blocks } = walk(document.body);
  const [{ text } = { text: '' }] = blocks.slice(1);
  expect(text).toBe('We never sell your own data.');
  const [link] = listLinks(blocks.slice(1, 2));
  expect(text.slice(link?.start, link?.end)).toBe('your own data');
  const parts = findQuote(document, { text, start: 0, end: text.length, source: text });
  expect(parts.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
    'We **never** _sell',
    'your *own* data',
    '.',
  ]);
});
