import { type Browser, browser } from 'wxt/browser';

/** A tab and the address it shows. */
export interface FoundTab {
  /** -1 (`tabs.TAB_ID_NONE`) where there is no tab. */
  readonly id: number;
  /** Undefined where the browser withholds it. */
  readonly url: string | undefined;
  /** In a private window. */
  readonly incognito: boolean;
  /** -1 (`windows.WINDOW_ID_NONE`) where there is no tab. */
  readonly windowId: number;
  /** Whether more of it is on its way. */
  readonly isLoading: boolean;
}

/** The tab that popup or panel is about: the one named by `?tabId=N`, else the active one of its window. */
export async function findTab(search: string): Promise<FoundTab> {
  const named = namedTab(search);
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(named).catch(() => undefined);
  return {
    id: tab?.id ?? -1,
    url: tab?.url,
    incognito: tab?.incognito ?? false,
    windowId: tab?.windowId ?? -1,
    isLoading: tab?.status === 'loading',
  };
}

/** Browsers count tabs in 32 bits, and throw at more. */
const LAST_TAB = 0x7fff_ffff;

/** The number in `?tabId=N`, or null. A page opened so stands in a tab or a panel, not in a popup. */
export function namedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tabId');
  return named !== null && /^\d{1,10}$/.test(named) && Number(named) <= LAST_TAB ? Number(named) : null;
}

/** Calls back with each new address of a tab; returns a function that stops it. */
export function watchAddress(tabId: number, onChange: (url: string | undefined) => void): () => void {
  const listener = (id: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab) => {
    // A tab whose address is withheld changes its status only.
    if (id === tabId && (change.url !== undefined || change.status === 'loading')) onChange(tab.url);
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}
