// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useShownTab } from '../../../entrypoints/sidepanel/use-shown-tab';
import { cleanUp } from './clean-up';

const URL = 'https://marrow.example/privacy';
const WITHHELD = { id: 7, url: undefined, incognito: false, windowId: 1, isLoading: false };

let shown: object;

beforeEach(() => {
  fakeBrowser.reset();
  shown = { id: 7, incognito: false, windowId: 1, status: 'complete' };
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [shown] as never);
});
afterEach(() => {
  vi.useRealTimers();
  return cleanUp();
});

test.each(['reading:7', 'selection:7'])('an address that a click has let be known is found out by %s', async (key) => {
  const { result } = renderHook(() => useShownTab(WITHHELD));
  await act(async () => {});
  expect(result.current.url).toBeUndefined();
  // No event of the browser tells of that.
  shown = { ...shown, url: URL };
  await act(() => fakeBrowser.storage.session.set({ [key]: {} }));
  expect(result.current.url).toBe(URL);
});

const turnTo = async (tabId: number) => void (await fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: 1 }));
const complete = async () => void (await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, shown as never));

test('another tab of the window is followed, and of two answers the last', async () => {
  const ids: number[] = [];
  renderHook(() => {
    const { id } = useShownTab(WITHHELD);
    if (ids.at(-1) !== id) ids.push(id);
  });
  await act(async () => {});
  let answerLate = () => {};
  vi.mocked(fakeBrowser.tabs.query).mockImplementationOnce(() => {
    const answer = [{ ...shown, id: 8 }] as never;
    return new Promise((resolve) => {
      answerLate = () => resolve(answer);
    });
  });
  await act(() => turnTo(8));
  shown = { ...shown, id: 9 };
  await act(() => turnTo(9));
  answerLate();
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(ids).toEqual([7, 9]);
});

test('once the panel is gone nothing is asked for', async () => {
  vi.useFakeTimers();
  renderHook(() => useShownTab(WITHHELD));
  await act(async () => {});
  await act(complete);
  vi.mocked(fakeBrowser.tabs.query).mockClear();
  await cleanUp();
  await complete();
  await fakeBrowser.tabs.onUpdated.trigger(7, { url: URL }, shown as never);
  await turnTo(7);
  await fakeBrowser.storage.session.set({ 'reading:7': {}, 'selection:7': {} });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
});

test('a page that has come is asked about once it can have been told what it is', async () => {
  vi.useFakeTimers();
  shown = { ...shown, url: URL, status: 'loading' };
  const { result } = renderHook(() => useShownTab({ ...WITHHELD, url: URL, isLoading: true }));
  await act(async () => {});
  shown = { ...shown, status: 'complete' };
  await act(complete);
  expect(result.current.isLoading).toBe(true);
  await act(async () => void (await vi.advanceTimersByTimeAsync(300)));
  expect(result.current.isLoading).toBe(false);
});
