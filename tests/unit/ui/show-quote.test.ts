import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showQuote } from '../../../entrypoints/report/show-quote';
import { analysedReading } from '../reports/sample-readings';

const TAB = { id: 7, url: 'https://marrow.example/', incognito: true, windowId: 3, isLoading: false };
const PAGES = [{ title: 'Privacy', url: 'https://marrow.example/privacy', start: 0 }];

test('a quote on another page is opened in the window of the tab: a private one must not end up in another', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const isShown = await showQuote(TAB, analysedReading({ pages: PAGES }), { text: 'We sell it.', start: 4, end: 15 });
  expect(isShown).toBe(true);
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: 'https://marrow.example/privacy#:~:text=We%20sell%20it.',
    windowId: 3,
  });
});
