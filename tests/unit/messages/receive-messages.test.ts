import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receiveMessages, routeMessage } from '../../../lib/messages/receive-messages';

const URL_OF_PAGE = 'https://brackwater.example/privacy';

const handlers = {
  candidate: vi.fn(),
  left: vi.fn(),
  open: vi.fn(),
  mute: vi.fn(),
  never: vi.fn(),
  readTab: vi.fn(async () => {}),
};

const fromPage = (changes: Record<string, unknown> = {}) =>
  sender({
    tab: { id: 7, url: URL_OF_PAGE, incognito: false },
    url: URL_OF_PAGE,
    frameId: 0,
    documentId: 'D1',
    ...changes,
  });

const fromPopup = (changes: Record<string, unknown> = {}) =>
  sender({ url: fakeBrowser.runtime.getURL('/popup.html'), ...changes });

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe('messages that are understood', () => {
  it('a candidate and its leaving, from the page on show', () => {
    routeMessage({ type: 'candidate' }, fromPage(), handlers);
    routeMessage({ type: 'left' }, fromPage({ documentId: undefined }), handlers);
    const page = { tabId: 7, url: URL_OF_PAGE, incognito: false };
    expect(handlers.candidate).toHaveBeenCalledExactlyOnceWith({ ...page, documentId: 'D1' });
    expect(handlers.left).toHaveBeenCalledExactlyOnceWith({ ...page, documentId: null });
  });

  it('the tab’s address counts, as it follows single-page navigation in every browser', () => {
    routeMessage({ type: 'candidate' }, fromPage({ url: 'https://brackwater.example/' }), handlers);
    expect(handlers.candidate.mock.lastCall?.[0].url).toBe(URL_OF_PAGE);
  });

  it('the document’s own address counts where the browser withholds the tab’s', () => {
    routeMessage({ type: 'candidate' }, fromPage({ tab: { id: 7, incognito: false } }), handlers);
    expect(handlers.candidate.mock.lastCall?.[0].url).toBe(URL_OF_PAGE);
  });

  it.each(['open', 'mute', 'never'] as const)('what was clicked on the badge in the page on show: %s', (type) => {
    routeMessage({ type }, fromPage({ tab: { id: 7, url: URL_OF_PAGE, incognito: true } }), handlers);
    const page = { tabId: 7, url: URL_OF_PAGE, incognito: true, documentId: 'D1' };
    expect(handlers[type]).toHaveBeenCalledExactlyOnceWith(page);
  });

  it('a request to read, from the popup or from a page of the extension in a tab', async () => {
    await routeMessage({ type: 'read-tab', tabId: 3 }, fromPopup(), handlers);
    await routeMessage({ type: 'read-tab', tabId: 4, force: true }, fromPopup({ tab: { id: 9 } }), handlers);
    expect(handlers.readTab.mock.calls).toEqual([
      [{ type: 'read-tab', tabId: 3 }],
      [{ type: 'read-tab', tabId: 4, force: true }],
    ]);
  });
});

describe('messages that are ignored', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'candidate'],
    ['no type', {}],
    ['an unknown type', { type: 'forget-everything' }],
    ['a type from the prototype', { type: 'constructor' }],
    ['more than was agreed', { type: 'candidate', url: 'https://elsewhere.example/' }],
    ['a list', [{ type: 'candidate' }]],
  ])('%s', (_name, message) => {
    expect(routeMessage(message, fromPage(), handlers)).toBeUndefined();
    expectNothingDone();
  });

  it.each<[string, unknown]>([
    ['no tab', { type: 'read-tab' }],
    ['a tab that is no number', { type: 'read-tab', tabId: '3' }],
    ['a negative tab', { type: 'read-tab', tabId: -1 }],
    ['half a tab', { type: 'read-tab', tabId: 1.5 }],
    ['a force that is no boolean', { type: 'read-tab', tabId: 3, force: 'yes' }],
    ['a force that is undefined', { type: 'read-tab', tabId: 3, force: undefined }],
  ])('a request to read with %s', (_name, message) => {
    expect(routeMessage(message, fromPopup(), handlers)).toBeUndefined();
    expectNothingDone();
  });

  it.each<[string, Browser.runtime.MessageSender]>([
    ['another extension', fromPage({ id: 'someone-else' })],
    ['a frame inside the page', fromPage({ frameId: 12 })],
    ['a frame that is not named', fromPage({ frameId: undefined })],
    ['no tab', fromPage({ tab: undefined })],
    ['a page of the extension', fromPopup({ tab: { id: 3 }, frameId: 0 })],
    ['a file', fromPage({ url: 'file:///policy.html', tab: { id: 7 } })],
  ])('a candidate, or a click on the badge, from %s', (_name, from) => {
    for (const type of ['candidate', 'open', 'mute', 'never']) routeMessage({ type }, from, handlers);
    expectNothingDone();
  });

  it.each<[string, Browser.runtime.MessageSender]>([
    ['a web page', fromPage()],
    ['another extension', fromPopup({ id: 'someone-else' })],
    ['an address that only looks like ours', fromPopup({ url: 'https://chrome-extension/popup.html' })],
    ['nowhere', fromPopup({ url: undefined })],
  ])('a request to read from %s', (_name, from) => {
    expect(routeMessage({ type: 'read-tab', tabId: 3 }, from, handlers)).toBeUndefined();
    expectNothingDone();
  });
});

describe('the listener', () => {
  it('answers a request when the reading has ended, even badly, and keeps the channel open until then', async () => {
    const sendResponse = vi.fn();
    let fail = (_error: Error) => {};
    handlers.readTab.mockReturnValueOnce(
      new Promise((_, reject) => {
        fail = reject;
      }),
    );
    const listener = listen();
    expect(listener({ type: 'read-tab', tabId: 3 }, fromPopup(), sendResponse)).toBe(true);
    await Promise.resolve();
    expect(sendResponse).not.toHaveBeenCalled();
    fail(new Error('closed'));
    await vi.waitFor(() => expect(sendResponse).toHaveBeenCalledOnce());
  });

  it('does not keep a page waiting', () => {
    expect(listen()({ type: 'candidate' }, fromPage(), vi.fn())).toBe(false);
    expect(handlers.candidate).toHaveBeenCalledOnce();
  });

  function listen() {
    const addListener = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    receiveMessages(handlers);
    const listener = addListener.mock.lastCall?.[0];
    if (!listener) throw new Error('receiveMessages must add its listener before it returns.');
    return listener;
  }
});

function expectNothingDone() {
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
}

function sender(fields: Record<string, unknown>): Browser.runtime.MessageSender {
  return { id: fakeBrowser.runtime.id, ...fields };
}
