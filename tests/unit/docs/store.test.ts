import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../words/message-files';

const LISTING = readFileSync('docs/store.md', 'utf8');
const MANIFEST = readFileSync('wxt.config.ts', 'utf8');

/** What stands under a heading, without the marks of a quotation. */
const under = (heading: string) =>
  LISTING.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.replace(/^> ?/gm, '') ?? '';

const asked = [...(/^ {4}permissions: \[.*$/m.exec(MANIFEST)?.[0] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
// WXT asks for it by itself where there is such a page.
if (readdirSync('entrypoints').includes('sidepanel')) asked.push('sidePanel');
const hosts = [...(/host_permissions: \[.*$/m.exec(MANIFEST)?.[0] ?? '').matchAll(/'(http[^']+)'/g)].map(
  ([, host]) => host,
);

it('the manifest is read by this test', () => {
  expect(asked.length).toBeGreaterThan(3);
  expect(hosts.length).toBe(2);
});

describe('the store listing', () => {
  it('has the summary that the manifest has, in 132 characters', () => {
    const summary = Object.values(messagesOf('en').get('extension.description')?.forms ?? {})[0] ?? '';
    expect(summary).not.toBe('');
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(under('Summary')).toContain(`\n${summary}\n`);
  });

  it('says of each permission why it is asked for, and of no other', () => {
    const rows = [...under('Why each permission').matchAll(/^\| (.*?) \| (.+) \|$/gm)];
    const told = rows.flatMap(([, name = '']) => [...name.matchAll(/`([^`]+)`/g)].map((match) => match[1]));
    expect(told.sort()).toEqual([...asked, ...hosts].sort());
  });

  it('is at one with docs/permissions.md', () => {
    const headings = [...readFileSync('docs/permissions.md', 'utf8').matchAll(/^## (.*`.*)$/gm)];
    const told = headings.flatMap(([, heading = '']) => [...heading.matchAll(/`([^`]+)`/g)].map((match) => match[1]));
    expect(told.sort()).toEqual([...asked, ...hosts].sort());
  });

  it('holds no figure of accuracy: those are in docs/accuracy.md, and change', () => {
    expect(under('Description')).not.toMatch(/\d+ ?%|\bpercent|accura/i);
  });

  it('has five pictures and a tile of the sizes that stores ask for, and not too heavy', () => {
    const pictures = readdirSync('docs/store').map((name) => ({ name, png: readFileSync(`docs/store/${name}`) }));
    // Width and height are the first two numbers of a PNG's header: https://www.w3.org/TR/png/#11IHDR.
    const sizes = pictures.map(({ png }) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`);
    expect(sizes.sort()).toEqual([...Array(5).fill('1280x800'), '440x280']);
    expect(pictures.reduce((sum, { png }) => sum + png.length, 0)).toBeLessThan(1_500_000);
    for (const { name } of pictures) expect(LISTING).toContain(`(store/${name})`);
  });
});
