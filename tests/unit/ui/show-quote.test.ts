import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showQuote } from '../../../entrypoints/report/show-quote';
import { analysedReading } from '../reports/sample-readings';

const { markInTab } = vi.hoisted(() => ({ markInTab: vi.fn<() => Promise<boolean>>() }));
vi.mock('../../../lib/messages/mark-in-tab', () => ({ markInTab }));

const TAB = { id: 7, url: 'https://marrow.example/', incognito: true, windowId: 3, isLoading: false };
const QUOTE = { text: 'We sell it.', start: 4, end: 15 };
const PAGES = [{ title: 'Privacy', url: 'https://marrow.example/privacy', start: 0 }];

test('a quote on another page is opened in the window of the tab: a private one must not end up in another', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  expect(await showQuote(TAB, analysedReading({ pages: PAGES }), QUOTE)).toBeNull();
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: 'https://marrow.example/privacy#:~:text=We%20sell%20it.',
    windowId: 3,
  });
});

test('a quote that is marked can be seen, and is only spoken of; one that is lost is told of to everybody', async () => {
  const url = 'https://marrow.example/';
  markInTab.mockResolvedValueOnce(true);
  expect(await showQuote(TAB, analysedReading({ url }), QUOTE)).toMatchObject({
    text: 'The sentence is marked in the page.',
    isSpoken: true,
  });
  markInTab.mockResolvedValueOnce(false);
  expect(await showQuote(TAB, analysedReading({ url }), QUOTE)).toMatchObject({
    text: expect.stringMatching(/^That sentence could not be found/),
    isSpoken: false,
  });
});
