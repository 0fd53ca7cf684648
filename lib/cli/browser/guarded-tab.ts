import type { Page } from 'playwright-core';
import { openTab, type Tab } from './extension-api';
import type { ExtensionBrowser } from './launch-extension';
import { type Served, serveOnly } from './serve-file';

/** A tab in which a stranger's page is opened, and what it does besides being shown. */
export interface GuardedTab extends Tab {
  /** Opens the page; resolves once it begins to show. */
  show(url: string, limitMs: number): Promise<void>;
  /** Rejects when the page crashes or closes the tab; never resolves. */
  readonly gone: Promise<never>;
  /** Whether the page stands still at a dialog that it opened once too often. */
  isStuck(): boolean;
  /** What the page has done, each the end of a sentence that begins with "the page". */
  listDeeds(): readonly string[];
}

/** A page that asks more often gets no answer any more: then it stands still instead of keeping everybody busy. */
const MOST_DIALOGS = 20;

/** Addresses are cut to this many characters where they are told. */
const LONGEST_ADDRESS = 200;

/**
 * Opens a tab for a page that may do whatever it likes: nothing that it does waits for a person. The page comes from the
 * network where nothing is `served` in its place.
 */
export async function openGuardedTab(browser: ExtensionBrowser, served: Served | null): Promise<GuardedTab> {
  const { id, page } = await openTab(browser);
  const deeds = new Map<string, number>();
  const note: Note = (deed) => {
    const times = (deeds.get(deed) ?? 0) + 1;
    deeds.set(deed, times);
    return times;
  };
  const gone = new Promise<never>((_, reject) => {
    page.once('crash', () => reject(new Error('the page crashed')));
    page.once('close', () => reject(new Error('the page closed its tab')));
  });
  // Nobody may be waiting for it at that moment.
  gone.catch(() => undefined);
  const dialogs = answerDialogs(page, note);
  watchJourney(page, served === null ? 'went on' : 'tried to go', note);
  if (served !== null) await serveOnly(page, served);
  return {
    id,
    page,
    gone,
    isStuck: () => dialogs.isStuck,
    async show(url, limitMs) {
      // A page may go back: it stands in the place of the empty one, so that there is nothing before it.
      const shown = page.waitForNavigation({ waitUntil: 'commit', timeout: limitMs });
      // Where it goes, the empty page cannot answer any more.
      const left = page.evaluate((address) => location.replace(address), url).catch(() => undefined);
      await Promise.all([shown, left]);
    },
    listDeeds: () => [...deeds].map(([deed, times]) => (times === 1 ? deed : `${deed} (${times} times)`)),
  };
}

/** Notes what a page has done, and gives how often it has done so. */
type Note = (deed: string) => number;

function answerDialogs(page: Page, note: Note): { isStuck: boolean } {
  const state = { isStuck: false };
  page.on('dialog', (dialog) => {
    state.isStuck = note(`opened a dialog (${dialog.type()})`) > MOST_DIALOGS;
    if (state.isStuck) return;
    // Dismissed, "Leave this page?" would keep the tab where it is.
    const answered = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    void answered.catch(() => undefined);
  });
  return state;
}

/** Notes where a page goes, or would go; the first navigation is ours, with all its redirections. */
function watchJourney(page: Page, verb: string, note: Note): void {
  let isOurs = true;
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.redirectedFrom() !== null) return;
    if (request.frame() !== page.mainFrame()) return;
    if (!isOurs) note(`${verb} to ${request.url().slice(0, LONGEST_ADDRESS)}`);
    isOurs = false;
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url().startsWith('about:')) note('left its address');
  });
  page.on('download', () => note('started a download'));
  page.on('popup', (popup) => {
    note('opened a window');
    void popup.close().catch(() => undefined);
  });
}
