import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze } from '../../../lib/analysis/analyze';
import { score } from '../../../lib/analysis/score';
import { noteOpenedTab } from '../../../lib/reports/opened-tabs';
import { allReadings, forgetReading, keepReading, readingOf } from '../../../lib/reports/readings';
import { selectionOf } from '../../../lib/reports/selections';
import { setAutomatic } from '../../../lib/settings/automatic';
import { setBadgeText } from '../../../lib/settings/badge-text';
import { setWeight } from '../../../lib/settings/change-weights';
import { readMutedSites } from '../../../lib/settings/muted-sites';
import { readPageBadge, setPageBadge } from '../../../lib/settings/page-badge';
import { setTheme } from '../../../lib/settings/theme';
import { recover } from '../../../lib/worker/recover';
import { startWorker } from '../../../lib/worker/start-worker';
import { ANALYSIS, analysedReading } from '../reports/sample-readings';
import { badgeTextOf, FakeTabs, POLICY_URL, pageReading } from './fake-tabs';

vi.mock('../../../lib/analysis/analyze', () => ({ analyze: vi.fn() }));
vi.mock('../../../lib/analysis/score', () => ({ score: vi.fn(), FEWEST_WORDS: 150 }));

const ANALYSING = { state: 'analysing', url: POLICY_URL, at: 5 } as const;
let tabs: FakeTabs;
let registerContentScripts: ReturnType<typeof vi.fn>;
let unregisterContentScripts: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = new FakeTabs();
  tabs.show(7, POLICY_URL);
  registerContentScripts = vi.fn(async () => {});
  unregisterContentScripts = vi.fn(async () => {});
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation(registerContentScripts as never);
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation(unregisterContentScripts as never);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  vi.mocked(analyze).mockReturnValue(ANALYSIS);
  vi.mocked(score).mockImplementation((_, weights) =>
    weights['sells-data'] === 0 ? { score: 90, grade: 'A', ledger: [] } : { score: 50, grade: 'C', ledger: [] },
  );
});

describe('a worker that starts', () => {
  it('has every listener before anything else can happen', () => {
    startWorker();
    const { runtime, tabs: tabEvents, storage } = fakeBrowser;
    const events = [
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      tabEvents.onRemoved,
      storage.onChanged,
    ] as const;
    for (const event of events) expect(event.hasListeners()).toBe(true);
  });

  it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
    'registers the detector on %s and on the browser’s start, and opens no tab',
    async (reason) => {
      const create = vi.spyOn(fakeBrowser.tabs, 'create');
      startWorker();
      await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
      await vi.waitFor(() => expect(registerContentScripts).toHaveBeenCalledTimes(1));
      await fakeBrowser.runtime.onStartup.trigger();
      await vi.waitFor(() => expect(registerContentScripts).toHaveBeenCalledTimes(2));
      expect(create).not.toHaveBeenCalled();
    },
  );

  it('opens the first page on installation, and only then', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    startWorker();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    await vi.waitFor(() => expect(registerContentScripts).toHaveBeenCalledTimes(1));
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(registerContentScripts).toHaveBeenCalledTimes(2));
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: '/welcome.html' });
  });

  it('reads again what an earlier worker was reading when it was stopped', async () => {
    await keepReading(7, ANALYSING);
    tabs.answer(pageReading());
    startWorker();
    await vi.waitFor(async () => expect(await readingOf(7)).toMatchObject({ state: 'analysed' }));
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('C'));
  });

  it('drops it where the tab shows another page by now', async () => {
    await keepReading(7, ANALYSING);
    tabs.show(7, 'https://brackwater.example/');
    await recover();
    expect(await readingOf(7)).toBeNull();
    expect(tabs.executeScript).not.toHaveBeenCalled();
  });

  it('forgets the readings of tabs that were closed unseen, and keeps the others as they are', async () => {
    await keepReading(7, analysedReading());
    await keepReading(8, analysedReading());
    await keepReading(9, ANALYSING);
    await recover();
    expect([...(await allReadings()).keys()]).toEqual([7]);
    expect(tabs.executeScript).not.toHaveBeenCalled();
  });

  it('calls what it reads again no policy where it is none, and forgets what was closed that very moment', async () => {
    await keepReading(7, ANALYSING);
    await keepReading(8, ANALYSING);
    tabs.show(8, POLICY_URL);
    vi.mocked(fakeBrowser.tabs.query).mockImplementationOnce((async () => {
      tabs.close(8);
      return [{ id: 7 }, { id: 8 }];
    }) as never);
    tabs.answer(pageReading({ verdict: { policy: false, reasons: ['few-topics'] } }));
    await recover();
    expect(await readingOf(7)).toMatchObject({ state: 'not-a-policy' });
    expect(await readingOf(8)).toBeNull();
  });

  it('closes the tabs that an earlier one had opened', async () => {
    const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue();
    await noteOpenedTab(55);
    await recover();
    expect(remove).toHaveBeenCalledExactlyOnceWith(55);
  });

  it('does not take its own reading for one that was interrupted', async () => {
    startWorker();
    const answer = tabs.hold();
    await candidate();
    await vi.waitFor(() => expect(tabs.executeScript).toHaveBeenCalledTimes(1));
    await recover();
    answer(pageReading());
    await vi.waitFor(async () => expect(await readingOf(7)).toMatchObject({ state: 'analysed' }));
    expect(tabs.executeScript).toHaveBeenCalledTimes(1);
  });
});

describe('a running worker', () => {
  beforeEach(() => startWorker());

  it('reads a candidate in its very document', async () => {
    tabs.answer(pageReading());
    await candidate();
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('C'));
    expect(tabs.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, documentIds: ['D1'] } }),
    );
  });

  it('shows in the page what it has found', async () => {
    tabs.answer(pageReading());
    await candidate();
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledOnce());
    expect(tabs.runBadge).toHaveBeenCalledOnce();
    expect(tabs.sendMessage.mock.lastCall?.[1]).toMatchObject({ shown: { url: POLICY_URL, grade: 'C' } });
  });

  it('analyses no candidate that is no policy, and no other page without being told to', async () => {
    for (const ask of [candidate, () => send({ type: 'read-tab', tabId: 7 }, fromPopup())]) {
      tabs.answer(pageReading({ verdict: { policy: false, reasons: ['few-topics'] } }));
      await ask();
      await vi.waitFor(async () => expect(await readingOf(7)).toMatchObject({ state: 'not-a-policy' }));
      await forgetReading(7);
    }
    expect(analyze).not.toHaveBeenCalled();
  });

  it('says of a page whose address is withheld that it cannot be read', async () => {
    tabs.show(7, undefined);
    tabs.answer(pageReading());
    await send({ type: 'read-tab', tabId: 7 }, fromPopup());
    expect(await readingOf(7)).toMatchObject({ state: 'unreadable', url: '' });
  });

  it('reads what a page links to, and answers when that has ended', async () => {
    tabs.show(7, 'https://brackwater.example/');
    tabs.answer(null);
    tabs.answer(pageReading({ health: { wordsRead: 900, wordsOnPage: 900 } }));
    await send({ type: 'read-tab', tabId: 7, links: [POLICY_URL] }, fromPopup());
    expect(await readingOf(POLICY_URL)).toMatchObject({ state: 'analysed' });
    expect(await readingOf(7)).toBeNull();
  });

  it('says what marked words say', async () => {
    vi.spyOn(fakeBrowser.sidePanel, 'open').mockResolvedValue();
    tabs.menu.call({ selectionText: 'We may sell your data.' }, { id: 7, windowId: 3, url: POLICY_URL });
    await vi.waitFor(async () => expect(await selectionOf(7)).toMatchObject({ text: 'We may sell your data.' }));
  });

  it('does not listen to candidates when reading by itself is off', async () => {
    await setAutomatic(false);
    await candidate();
    await settled();
    expect(tabs.executeScript).not.toHaveBeenCalled();
    expect(await readingOf(7)).toBeNull();
  });

  it('reads on request even so, and answers when that has ended', async () => {
    await setAutomatic(false);
    tabs.answer(pageReading({ verdict: { policy: false, reasons: ['few-topics'] } }));
    await send({ type: 'read-tab', tabId: 7, force: true }, fromPopup());
    expect(await readingOf(7)).toMatchObject({ state: 'analysed' });
  });

  it('answers a request for a tab that has been closed, and nothing is stored', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    await send({ type: 'read-tab', tabId: 99 }, fromPopup());
    expect((await allReadings()).size).toBe(0);
    expect(report).not.toHaveBeenCalled();
  });

  it('forgets a page that was left, and its badge', async () => {
    tabs.answer(pageReading());
    await candidate();
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('C'));
    await send({ type: 'left' }, fromPage());
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe(''));
    expect(await readingOf(7)).toBeNull();
  });

  it('does not forget the next page when the one before says late that it was left', async () => {
    tabs.answer(pageReading());
    tabs.answer(pageReading());
    await candidate();
    await send({ type: 'candidate' }, { ...fromPage(), documentId: 'D2' });
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('C'));
    await send({ type: 'left' }, fromPage());
    await settled();
    expect(await readingOf(7)).toMatchObject({ state: 'analysed' });
    expect(await badgeTextOf(7)).toBe('C');
  });

  it.each([
    ['after a restart of the worker', () => startWorker()],
    ['in a browser that does not name documents', () => {}],
  ])('obeys a page that was left %s', async (_name, restart) => {
    await keepReading(7, analysedReading());
    restart();
    await send({ type: 'left' }, { ...fromPage(), documentId: undefined });
    await vi.waitFor(async () => expect(await readingOf(7)).toBeNull());
  });

  it('keeps nothing when a page is left right after it was announced', async () => {
    tabs.answer(pageReading());
    await Promise.all([candidate(), send({ type: 'left' }, fromPage())]);
    tabs.show(7, 'https://brackwater.example/');
    await settled();
    expect(await readingOf(7)).toBeNull();
    expect(await badgeTextOf(7)).toBe('');
  });

  it('mutes the site of the page that asks for it, and none where its window is private', async () => {
    const sender = fromPage();
    await send({ type: 'mute' }, { ...sender, tab: { ...sender.tab, incognito: true } });
    await settled();
    expect(await readMutedSites()).toEqual([]);
    await send({ type: 'mute' }, sender);
    await vi.waitFor(async () => expect(await readMutedSites()).toEqual(['brackwater.example']));
  });

  it('shows the badge in no page once it is told so', async () => {
    await send({ type: 'never' }, fromPage());
    await vi.waitFor(async () => expect(await readPageBadge()).toBe(false));
  });

  it('forgets a closed tab', async () => {
    await keepReading(7, analysedReading());
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () => expect(await readingOf(7)).toBeNull());
  });

  it('paints every analysed tab again when a weight changes, and analyses none', async () => {
    tabs.show(8, 'https://marrowgate.example/privacy');
    await keepReading(7, analysedReading());
    await keepReading(8, analysedReading({ url: 'https://marrowgate.example/privacy' }));
    await setWeight('sells-data', 0);
    await vi.waitFor(async () => expect([await badgeTextOf(7), await badgeTextOf(8)]).toEqual(['A', 'A']));
    expect(analyze).not.toHaveBeenCalled();
  });

  it('follows at once what the reader chooses of letter, look and badge in the page', async () => {
    await keepReading(7, analysedReading());
    await setBadgeText(false);
    await vi.waitFor(() => expect(tabs.runBadge).toHaveBeenCalledTimes(1));
    expect(await badgeTextOf(7)).toBe('');
    await setBadgeText(true);
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('C'));
    await setTheme('dark');
    const popups = () => vi.mocked(fakeBrowser.action.setPopup).mock.calls.map(([{ popup }]) => popup);
    await vi.waitFor(() => expect(popups().at(-1)).toContain('theme=dark'));
    await setPageBadge(false);
    await settled();
    const runs = tabs.runBadge.mock.calls.length;
    await setPageBadge(true);
    await vi.waitFor(() => expect(tabs.runBadge).toHaveBeenCalledTimes(runs + 1));
  });

  it('registers the detector anew when the setting changes', async () => {
    await setAutomatic(true);
    await vi.waitFor(() => expect(registerContentScripts).toHaveBeenCalledTimes(1));
    vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([{ id: 'detector' }] as never);
    await setAutomatic(false);
    await vi.waitFor(() => expect(unregisterContentScripts).toHaveBeenCalledExactlyOnceWith({ ids: ['detector'] }));
  });

  it('reports a fault in what it was asked to do, and answers all the same', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await send({ type: 'read-tab', tabId: 7 }, fromPopup());
    await vi.waitFor(() => expect(report).toHaveBeenCalledExactlyOnceWith(new Error('quota')));
  });

  it('reports a fault and lives on', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await candidate();
    await vi.waitFor(() => expect(report).toHaveBeenCalledExactlyOnceWith(new Error('quota')));
    vi.mocked(fakeBrowser.storage.session.set).mockRestore();
    tabs.answer(pageReading());
    await candidate();
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('C'));
  });
});

function candidate() {
  return send({ type: 'candidate' }, fromPage());
}

function fromPopup() {
  return { url: fakeBrowser.runtime.getURL('/popup.html') };
}

function fromPage() {
  return { tab: { id: 7, url: POLICY_URL }, url: POLICY_URL, frameId: 0, documentId: 'D1' };
}

/** Delivers a message as the browser would; resolves with the answer where the worker gives one. */
async function send(message: unknown, sender: Record<string, unknown>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const from = { id: fakeBrowser.runtime.id, ...sender };
    const deliver = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
    deliver(message, from, () => resolve()).then((kept) => kept.includes(true) || resolve(), reject);
  });
}

/** Long enough for every promise that the fakes could still have under way. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
