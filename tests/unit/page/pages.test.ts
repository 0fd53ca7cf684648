// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read';

/** Each folder is a page with what is to be read from it; a bug report becomes one more. */
const PAGES = join(import.meta.dirname, '../../pages');

interface Expected {
  readonly url: string;
  readonly policy: boolean;
  readonly reasons: readonly string[];
  /** "heading 1: Privacy policy" */
  readonly blocks: readonly string[];
}

const slugs = readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(slugs)('page %s', (slug) => {
  const expected = JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')) as Expected;
  const source = readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
  const { document } = new JSDOM(source, { url: expected.url }).window;
  const before = document.documentElement.outerHTML;
  const { policy, verdict, health } = readPage(document);

  it('gives the blocks of the document, and nothing of what stands around it', () => {
    const blocks = policy.blocks.map(({ kind, level, start, end }) => {
      return `${kind}${level ? ` ${level}` : ''}: ${policy.text.slice(start, end)}`;
    });
    expect(blocks).toEqual(expected.blocks);
  });

  it('is judged rightly', () => {
    expect({ policy: verdict.policy, reasons: verdict.reasons }).toEqual({
      policy: expected.policy,
      reasons: expected.reasons,
    });
  });

  it('is left as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('does not read more words than there are', () => {
    expect(health.wordsRead).toBeGreaterThan(0);
    expect(health.wordsRead).toBeLessThanOrEqual(health.wordsOnPage);
  });
});
