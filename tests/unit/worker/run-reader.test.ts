import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LONGEST_TEXT } from '../../../lib/text/policy-text';
import { runReader } from '../../../lib/worker/run-reader';
import { FakeTabs, pageReading } from './fake-tabs';

const PAGE = 'https://brackwater.example/privacy/cookies';
let tabs: FakeTabs;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = new FakeTabs();
});

afterEach(() => vi.useRealTimers());

describe('running the reader', () => {
  it('runs in that very document where the browser names it, else in the top frame', async () => {
    tabs.answer(pageReading());
    tabs.answer(pageReading());
    await runReader(7, 'D1');
    await runReader(7, null);
    expect(tabs.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, documentIds: ['D1'] }, files: ['/reader.js'] }],
      [{ target: { tabId: 7, frameIds: [0] }, files: ['/reader.js'] }],
    ]);
  });

  it('brings back what the page gave', async () => {
    tabs.answer(pageReading());
    expect(await runReader(7, null)).toEqual({ kind: 'read', page: pageReading() });
  });

  it('accepts a page without any text', async () => {
    const page = pageReading({
      policy: { text: '', blocks: [] },
      verdict: { policy: false, reasons: ['empty'] },
      language: 'und',
    });
    tabs.answer(page);
    expect(await runReader(7, null)).toEqual({ kind: 'read', page });
  });

  it('shortens a title without end', async () => {
    tabs.answer(pageReading({ title: 'x'.repeat(5_000_000) }));
    const run = await runReader(7, null);
    expect(run.kind === 'read' && run.page.title.length).toBe(300);
  });

  it('takes the marks that turn the direction of text out of a title, not out of the policy', async () => {
    const text = 'We \u202esell\u202c your data.';
    tabs.answer(pageReading({ title: '\u200f\u2067Privacy\u2069 \u202epolicy\u202c', policy: { text, blocks: [] } }));
    const run = await runReader(7, null);
    expect(run).toMatchObject({ kind: 'read', page: { title: 'Privacy policy', policy: { text } } });
  });

  it.each([
    'Cannot access a chrome:// URL',
    'Cannot access contents of url "file:///tmp/policy.html". Extension manifest must request permission to access this host.',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'The extensions gallery cannot be scripted.',
    'This page cannot be scripted due to an ExtensionsSettings policy.',
    'Frame with ID 0 is showing error page',
    'Missing host permission for the tab',
    'Missing host permission for the tab, and any iframes',
  ])('finds a page unreadable: %s', async (message) => {
    tabs.refuse(message);
    expect(await runReader(7, null)).toEqual({ kind: 'unreadable' });
  });

  it.each([
    'Frame with ID 0 was removed.',
    'The frame was removed.',
    'The tab was closed.',
    'No tab with id: 7',
    'No frame with id 0 in tab with id 7',
    'No document with id D1 in tab with id 7',
    'Invalid tab ID: 7',
    'Invalid frame IDs: [0].',
  ])('finds a page gone: %s', async (message) => {
    tabs.refuse(message);
    expect(await runReader(7, 'D1')).toEqual({ kind: 'gone' });
  });

  it('fails with the reason, cut short, on anything else', async () => {
    tabs.refuse(`Out of luck ${'!'.repeat(500)}`);
    expect(await runReader(7, null)).toEqual({
      kind: 'failed',
      message: expect.stringMatching(/^Out of luck !{188}$/),
    });
  });

  it('fails with an exception that Firefox hands over', async () => {
    tabs.executeScript.mockResolvedValueOnce([{ frameId: 0, error: { message: 'x is undefined' } }] as never);
    expect(await runReader(7, null)).toEqual({ kind: 'failed', message: 'x is undefined' });
  });

  it('fails with whatever else was thrown', async () => {
    tabs.executeScript.mockResolvedValueOnce([{ frameId: 0, error: 'no such thing' }] as never);
    expect(await runReader(7, null)).toEqual({ kind: 'failed', message: 'no such thing' });
  });

  it('fails where the page gives nothing', async () => {
    tabs.answer(null);
    expect(await runReader(7, null)).toEqual({ kind: 'failed', message: 'Nothing came back from the page.' });
    tabs.executeScript.mockResolvedValueOnce([]);
    expect(await runReader(7, null)).toEqual({ kind: 'failed', message: 'Nothing came back from the page.' });
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    tabs.hold();
    const run = runReader(7, null);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await run).toEqual({ kind: 'failed', message: 'The page took too long to answer.' });
  });
});

describe('what a hostile page gives is refused', () => {
  const { policy } = pageReading();
  const block = (start: number, end: number) => ({ kind: 'paragraph', start, end, level: 0 });
  it.each<[string, unknown]>([
    ['text in place of an object', 'privacy'],
    ['no policy', { ...pageReading(), policy: undefined }],
    ['a text that is no text', { ...pageReading(), policy: { text: 7, blocks: [] } }],
    ['too long a text', { ...pageReading(), policy: { text: 'a'.repeat(LONGEST_TEXT + 1), blocks: [] } }],
    ['a block past the end', { ...pageReading(), policy: { ...policy, blocks: [block(0, 10_000)] } }],
    ['blocks that overlap', { ...pageReading(), policy: { ...policy, blocks: [block(0, 9), block(8, 12)] } }],
    ['blocks out of order', { ...pageReading(), policy: { ...policy, blocks: [block(8, 12), block(0, 4)] } }],
    ['a block that ends before it begins', { ...pageReading(), policy: { ...policy, blocks: [block(5, 4)] } }],
    ['a negative offset', { ...pageReading(), policy: { ...policy, blocks: [block(-1, 4)] } }],
    ['a fraction of an offset', { ...pageReading(), policy: { ...policy, blocks: [block(0.5, 4)] } }],
    ['more pages than a click may open', { ...pageReading(), parts: Array(101).fill({ title: 'A page', url: PAGE }) }],
    ['an unknown kind of block', { ...pageReading(), policy: { ...policy, blocks: [{ ...block(0, 4), kind: 'x' }] } }],
    ['an unknown reason', { ...pageReading(), verdict: { policy: true, reasons: ['trust me'] } }],
    ['a verdict that is no boolean', { ...pageReading(), verdict: { policy: 'yes', reasons: [] } }],
    ['endless words', { ...pageReading(), health: { wordsRead: Number.POSITIVE_INFINITY, wordsOnPage: 1 } }],
  ])('%s', async (_name, answer) => {
    tabs.answer(answer);
    expect(await runReader(7, null)).toMatchObject(UNEXPECTED);
  });

  it.each<[string, unknown]>([
    ['what is no JSON', '{"url":'],
    ['what is no text', pageReading()],
  ])('%s', async (_name, result) => {
    tabs.executeScript.mockResolvedValueOnce([{ frameId: 0, result }] as never);
    expect(await runReader(7, null)).toMatchObject(UNEXPECTED);
  });
});

const UNEXPECTED = {
  kind: 'failed',
  message: expect.stringMatching(/^The page gave an unexpected answer: /),
};
