import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReading, readingOf } from '../../../lib/reports/readings';
import { LONGEST_SELECTION, selectionOf } from '../../../lib/reports/selections';
import { setBadgeText } from '../../../lib/settings/badge-text';
import { startWorker } from '../../../lib/worker/start-worker';
import { analysedReading } from '../reports/sample-readings';
import { badgeTextOf, FakeTabs, POLICY_URL } from './fake-tabs';

const TAB = { id: 7, url: POLICY_URL, windowId: 3 };
const SELLS = 'We may sell your personal information to advertisers and data brokers.';

let tabs: FakeTabs;
let open: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = new FakeTabs();
  tabs.show(7, POLICY_URL);
  open = vi.fn(async () => {});
  Object.assign(fakeBrowser, { sidePanel: { open }, sidebarAction: undefined });
  startWorker();
});

const menu = (selectionText: string) => tabs.menu.call({ selectionText }, TAB);

describe('the menu of selected text', () => {
  it('has one entry, also after an update', async () => {
    const { removeAll, create } = fakeBrowser.contextMenus;
    vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
    vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation((async () => {}) as never);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(removeAll).toHaveBeenCalledOnce();
    expect(vi.mocked(create).mock.calls[0]?.[0]).toMatchObject({
      title: 'What does this say?',
      contexts: ['selection'],
    });
  });

  it('opens the panel at once, while the click lasts', () => {
    menu(SELLS);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('keeps what the words say under the tab, with quotes that are spans of them, and runs nothing in the page', async () => {
    menu(SELLS);
    await vi.waitFor(async () => expect(await selectionOf(7)).not.toBeNull());
    const selection = await selectionOf(7);
    expect(selection).toMatchObject({ url: POLICY_URL, text: SELLS });
    const quotes = selection?.analysis?.findings.flatMap(({ evidence }) => evidence) ?? [];
    expect(selection?.analysis?.findings.map(({ rule }) => rule)).toContain('sells-data');
    for (const { text, start, end } of quotes) expect(SELLS.slice(start, end)).toBe(text);
    expect(tabs.executeScript).not.toHaveBeenCalled();
  });

  it('does so where the memory of the session is full: what was read longest ago makes room', async () => {
    await keepReading(8, analysedReading({ at: 1 }));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    menu(SELLS);
    await vi.waitFor(async () => expect(await selectionOf(7)).not.toBeNull());
    expect(await readingOf(8)).toBeNull();
  });

  it('does so even where the browser opens no panel, and says what went wrong', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    open.mockRejectedValue(new Error('no gesture'));
    menu(SELLS);
    await vi.waitFor(async () => expect(await selectionOf(7)).not.toBeNull());
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('no gesture'));
  });

  it('takes markup for words', async () => {
    menu('<script>alert(1)</script> <b>We do not sell your data.</b>');
    await vi.waitFor(async () => expect((await selectionOf(7))?.text).toContain('<script>'));
  });

  it('analyses no more than a passage', async () => {
    menu('we sell your data '.repeat(2000));
    await vi.waitFor(async () => expect(await selectionOf(7)).not.toBeNull());
    const selection = await selectionOf(7);
    expect(selection?.analysis).toBeNull();
    expect(selection?.text).toHaveLength(LONGEST_SELECTION + 1);
  });

  it('leaves alone a click that belongs to no tab', async () => {
    tabs.menu.call({ selectionText: SELLS }, undefined);
    expect(open).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  // The browser's own viewer of PDFs and its panels have tab and window -1.
  it('leaves alone words that stand in no tab: nothing would ever forget them', async () => {
    tabs.menu.call({ selectionText: SELLS }, { id: -1, url: POLICY_URL, windowId: -1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(open).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('is forgotten with its tab', async () => {
    menu(SELLS);
    await vi.waitFor(async () => expect(await selectionOf(7)).not.toBeNull());
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () => expect(await selectionOf(7)).toBeNull());
  });
});

describe('the key', () => {
  it('opens the panel of the window in front', () => {
    tabs.command.call('open-panel', TAB);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('opens the sidebar in Firefox', () => {
    const openSidebar = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: { open: openSidebar } });
    tabs.command.call('open-panel', TAB);
    expect(openSidebar).toHaveBeenCalledOnce();
  });

  it('is no error where the browser has neither', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    Object.assign(fakeBrowser, { sidePanel: undefined });
    tabs.command.call('open-panel', TAB);
    expect(report).not.toHaveBeenCalled();
  });
});

describe('the letter on the button', () => {
  it('goes from every tab when the reader does not want it, and comes back', async () => {
    await keepReading(7, { state: 'failed', url: POLICY_URL, at: 5, message: '' });
    tabs.show(8, 'https://marrowgate.example/privacy');
    await keepReading(8, analysedReading({ url: 'https://marrowgate.example/privacy' }));
    const texts = async () => [await badgeTextOf(7), await badgeTextOf(8)];
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: 'x' });
    await fakeBrowser.action.setBadgeText({ tabId: 8, text: 'x' });
    await setBadgeText(false);
    await vi.waitFor(async () => expect(await texts()).toEqual(['', '']));
    await setBadgeText(true);
    await vi.waitFor(async () => expect(await texts()).toEqual(['–', expect.stringMatching(/^[A-E]$/)]));
  });
});
