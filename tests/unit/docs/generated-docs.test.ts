import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../../lib/rules';
import { docFiles, RULE_DOCS } from '../../../scripts/docs/doc-files';
import { outOfWithShare, percent } from '../../../scripts/docs/figures';
import { escapeMarkdown } from '../../../scripts/docs/markdown';

const MEND = 'run "npm run docs" and commit what it writes';
const files = docFiles();

test.each([...files.keys()])(`%s is what the rules say; otherwise ${MEND}`, (path) => {
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // Whole pages beside each other would bury the message.
  expect(
    written === files.get(path),
    `${path} is out of date at ${firstDifference(written, files.get(path) ?? '')}: ${MEND}`,
  ).toBe(true);
});

test(`${RULE_DOCS} holds no other page: run "npm run docs", which removes it`, () => {
  const paths = readdirSync(RULE_DOCS).map((name) => `${RULE_DOCS}/${name}`);
  expect(paths.filter((path) => !files.has(path))).toEqual([]);
});

test('every rule has a section, and every link to one leads there', () => {
  const anchors = new Set(
    [...files].flatMap(([path, text]) =>
      [...text.matchAll(/<a id="([a-z-]+)">/g)].map((match) => `${path}#${match[1]}`),
    ),
  );
  expect([...anchors].sort()).toEqual(RULES.map(({ id, topic }) => `${RULE_DOCS}/${topic}.md#${id}`).sort());
  const links = [...files].flatMap(([path, text]) =>
    [...text.matchAll(/\]\(([a-z/-]*\.md)?#([a-z-]+)\)/g)].map(([, page, id]) => `${pageOf(path, page)}#${id}`),
  );
  expect(links.length).toBeGreaterThan(2 * RULES.length);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});

test('no page speaks of what only its makers have', () => {
  for (const [path, text] of files)
    expect([path, /\.\.\/shared|\/work\b|undefined|NaN/.exec(text)?.[0]]).toEqual([path, undefined]);
});

test('text is shown letter for letter', () => {
  expect(escapeMarkdown('a | b_c *d* <e> [f]\ng & `h`')).toBe(
    'a \\| b\\_c \\*d\\* &lt;e&gt; \\[f\\]<br>g &amp; \\`h\\`',
  );
});

test('a percentage never rounds up to all, and small numbers have none', () => {
  expect(percent(0.9969)).toBe('99.6 %');
  expect(percent(1)).toBe('100 %');
  expect(outOfWithShare(14, 15)).toBe('14 of 15 (93 %)');
  expect(outOfWithShare(2, 4)).toBe('2 of 4');
  expect(outOfWithShare(0, 0)).toBe('–');
});

function pageOf(path: string, page: string | undefined): string {
  return page === undefined ? path : `${path.slice(0, path.lastIndexOf('/'))}/${page}`;
}

function firstDifference(written: string, wanted: string): string {
  const [before, after] = [written.split('\n'), wanted.split('\n')];
  const line = before.findIndex((text, i) => text !== after[i]);
  const at = line === -1 ? before.length : line;
  return `line ${at + 1} ("${before[at] ?? ''}" should be "${after[at] ?? ''}")`;
}
