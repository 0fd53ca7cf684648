// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabReading } from '../../../lib/reports/tab-reading';
import { cleanUp } from './clean-up';

/** Stands in for the background and its storage: what is stored by address, and when it is done with what it was asked. */
const background = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  done: new Map<string, () => void>(),
  tell: new Map<string, (reading: unknown) => void>(),
  asked: [] as unknown[],
}));

vi.mock('../../../lib/messages/ask-worker', () => ({
  askToRead: (_: number, request: { links: string[] }) => {
    background.asked.push(request);
    return new Promise<void>((resolve) => background.done.set(request.links[0] ?? '', resolve));
  },
}));
vi.mock('../../../lib/reports/readings', () => ({
  linkedKey: (_: unknown, url: string) => url,
  readingOf: async (key: string) => background.stored.get(key) ?? null,
  allReadings: async () => new Map(),
  watchReading: (key: string, onChange: (reading: unknown) => void) => {
    background.tell.set(key, onChange);
    return () => background.tell.delete(key);
  },
}));

const { useLinkedReading } = await import('../../../entrypoints/report/use-linked-reading');

const TAB = { id: 7, url: 'https://marrow.example/', incognito: false, windowId: 1, isLoading: false };
const [ONE, OTHER] = ['https://marrow.example/privacy', 'https://marrow.example/privacy-notice'];

const failed = (url: string): TabReading => ({ state: 'failed', url, at: 1, message: '' });

beforeEach(() => {
  for (const map of [background.stored, background.done, background.tell]) map.clear();
  background.asked.length = 0;
});
afterEach(cleanUp);

/** Does something, and waits for all that comes of it. */
async function after(run: () => void): Promise<void> {
  await act(run);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

async function follow(url: string) {
  const { result, rerender } = renderHook((link: { url: string }) => useLinkedReading(TAB, link.url), {
    initialProps: { url },
  });
  await after(() => {});
  return {
    reading: () => result.current.reading,
    read: (link: string) => after(() => result.current.read([link], false)),
    turnTo: (link: string) => after(() => rerender({ url: link })),
  };
}

test('what was forgotten is no longer shown: a panel is open meanwhile', async () => {
  background.stored.set(ONE, failed(ONE));
  const linked = await follow(ONE);
  expect(linked.reading()).toEqual(failed(ONE));
  await after(() => background.tell.get(ONE)?.(null));
  expect(linked.reading()).toBeNull();
});

test('what comes of a link that the page no longer has does not put away what is known of its new one', async () => {
  const linked = await follow(ONE);
  await linked.read(ONE);
  background.stored.set(OTHER, failed(OTHER));
  await linked.turnTo(OTHER);
  expect(linked.reading()).toEqual(failed(OTHER));
  background.stored.set(ONE, failed(ONE));
  await after(() => background.done.get(ONE)?.());
  expect(linked.reading()).toEqual(failed(OTHER));
});

test('what a background was reading that is gone is asked for again, with all its pages', async () => {
  const links = [ONE, OTHER];
  background.stored.set(ONE, { state: 'analysing', url: ONE, at: 1, links });
  await follow(ONE);
  expect(background.asked).toEqual([{ links, force: true }]);
});

test('of a page that was read for its link alone, no other is asked for', async () => {
  background.stored.set(ONE, { state: 'analysing', url: ONE, at: 1, links: [ONE] });
  await follow(ONE);
  expect(background.asked).toEqual([{ links: [ONE], force: false }]);
});

test('a background that could not keep what came of a link is not waited for', async () => {
  const linked = await follow(ONE);
  await linked.read(ONE);
  background.stored.set(ONE, { state: 'analysing', url: ONE, at: 1, links: [ONE] });
  await after(() => background.done.get(ONE)?.());
  expect(linked.reading()).toMatchObject({ state: 'failed', url: ONE });
});
