// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Selection } from '../../../lib/reports/selections';

/** Stands in for the storage: what it answers when it is asked, and a way to tell of a change. */
const storage = vi.hoisted(() => ({
  answer: Promise.resolve(null) as Promise<unknown>,
  tell: (_: unknown) => {},
  forgotten: [] as number[],
}));

vi.mock('../../../lib/reports/selections', () => ({
  selectionOf: () => storage.answer,
  watchSelection: (_: number, onChange: typeof storage.tell) => {
    storage.tell = onChange;
    return () => {};
  },
  forgetSelection: async (tabId: number) => void storage.forgotten.push(tabId),
}));

const { useSelection } = await import('../../../entrypoints/sidepanel/use-selection');

const URL = 'https://marrow.example/privacy';
const TAB = { id: 7, url: URL, incognito: false, windowId: 1, isLoading: false };
/** What the browser says that the tab shows. */
let shown: string | undefined = URL;
const ASKED: Selection = { url: URL, at: 1, text: 'We keep it for a year.', analysis: null };

beforeEach(() => {
  shown = URL;
  storage.forgotten.length = 0;
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ id: 7, url: shown })) as never);
});

test('an answer that a change has overtaken does not take marked words away again', async () => {
  let arrive = (_: null) => {};
  storage.answer = new Promise((resolve) => {
    arrive = resolve;
  });
  const { result } = renderHook(() => useSelection(TAB));
  await act(async () => storage.tell(ASKED));
  expect(result.current).toBe(ASKED);
  await act(async () => arrive(null));
  expect(result.current).toBe(ASKED);
});

test('what was marked before the panel was opened is found, and put away by a change', async () => {
  storage.answer = Promise.resolve(ASKED);
  const { result } = renderHook(() => useSelection(TAB));
  await act(async () => {});
  expect(result.current).toBe(ASKED);
  await act(async () => storage.tell(null));
  expect(result.current).toBeNull();
});

test('words of another page are not shown, and put away', async () => {
  storage.answer = Promise.resolve({ ...ASKED, url: 'https://marrow.example/' });
  const { result } = renderHook(() => useSelection(TAB));
  await act(async () => {});
  expect(result.current).toBeNull();
  await vi.waitFor(() => expect(storage.forgotten).toEqual([7]));
});

test('words of a page to which the tab has gone unheard are kept, and shown once that is heard', async () => {
  const url = 'https://marrow.example/new-privacy';
  shown = url;
  const asked = { ...ASKED, url };
  storage.answer = Promise.resolve(asked);
  const { result, rerender } = renderHook((tab) => useSelection(tab), { initialProps: TAB });
  await act(async () => {});
  expect(result.current).toBeNull();
  expect(storage.forgotten).toEqual([]);
  rerender({ ...TAB, url });
  expect(result.current).toEqual(asked);
});

test('words of the page that the tab shows are kept until its address has come, which a click may have let be known', async () => {
  storage.answer = Promise.resolve(ASKED);
  const { result, rerender } = renderHook((tab: { url?: string }) => useSelection({ ...TAB, url: tab.url }), {
    initialProps: {},
  });
  await act(async () => {});
  expect(result.current).toBeNull();
  expect(storage.forgotten).toEqual([]);
  rerender({ url: URL });
  expect(result.current).toBe(ASKED);
  shown = undefined;
  rerender({});
  await act(async () => {});
  expect(storage.forgotten).toEqual([7]);
});
