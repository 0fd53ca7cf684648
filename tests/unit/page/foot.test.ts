// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropFoot } from '../../../lib/page/foot';
import { walk } from '../../../lib/page/walk';

const URL = 'https://www.larkspur.example/privacy';

const link = (words: string, href = `/${words.length}`) =>
  `<p><a href="${new globalThis.URL(href, URL)}">${words}</a></p>`;

/** What is left of a policy with these lines below it. */
function keptBelow(...lines: readonly string[]): string[] {
  document.body.innerHTML = ['<p>We keep your letters for a year.</p>', ...lines].join('');
  const blocks = dropFoot(walk(document.body).blocks, URL);
  return blocks.slice(1).map(({ text }) => text);
}

const LINKS = [link('Shop'), link('About us'), link('Delivery')];

test('three links to the rest of the site are its foot; two may close a policy', () => {
  expect(keptBelow(...LINKS)).toEqual([]);
  expect(keptBelow(...LINKS.slice(1))).toEqual(['About us', 'Delivery']);
});

test('the line that says whose all this is goes by itself, and with the links around it', () => {
  expect(keptBelow('<p>© 2026 Larkspur Ltd</p>')).toEqual([]);
  expect(keptBelow(...LINKS, '<p>Copyright Larkspur. All rights reserved.</p>')).toEqual([]);
  expect(keptBelow(`<p>© ${'Larkspur and its many friends '.repeat(6)}</p>`)).toHaveLength(1);
});

test('headings belong to the foot only above such a line', () => {
  const lines = ['<h3>Our shops</h3>', ...LINKS];
  expect(keptBelow(...lines, '<p>© Larkspur</p>')).toEqual([]);
  expect(keptBelow(...lines)).toEqual(['Our shops', 'Shop', 'About us', 'Delivery']);
  expect(keptBelow('<h3>9. Contact</h3>', ...LINKS, '<p>© Larkspur</p>')).toHaveLength(4);
});

test('links to others stay where they are more than the site’s own', () => {
  const others = ['one', 'two', 'three'].map((name) => link(`Partner ${name}`, `https://${name}.example/`));
  expect(keptBelow(...LINKS, ...others)).toEqual([]);
  expect(keptBelow(...LINKS, ...others, link('Partner four', 'https://four.example/'))).toHaveLength(7);
});

test('what may be a section of the policy stays', () => {
  // Under a longer link, which opens a list; addresses; sentences; places on the page itself.
  expect(keptBelow(link('All that we have written about what we do with your data'), ...LINKS)).toHaveLength(4);
  expect(keptBelow(...LINKS, link('post@larkspur.example', 'mailto:post@larkspur.example'))).toHaveLength(4);
  expect(keptBelow(...LINKS, link('A sentence that goes on for more than forty letters'))).toHaveLength(4);
  expect(keptBelow(link('Shop', '#a'), link('About us', '#b'), link('Delivery', '#c'))).toHaveLength(3);
});
