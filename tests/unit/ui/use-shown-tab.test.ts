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
afterEach(cleanUp);

test.each(['reading:7', 'selection:7'])('an address that a click has let be known is found out by %s', async (key) => {
  const { result } = renderHook(() => useShownTab(WITHHELD));
  await act(async () => {});
  expect(result.current.url).toBeUndefined();
  // No event of the browser tells of that.
  shown = { ...shown, url: URL };
  await act(() => fakeBrowser.storage.session.set({ [key]: {} }));
  expect(result.current.url).toBe(URL);
});
