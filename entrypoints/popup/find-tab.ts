import { type Browser, browser } from 'wxt/browser';

/** A tab and the address it shows; undefined where the browser withholds it. */
export interface FoundTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** The tab that the popup is about: the one named by `?tabId=N`, else the active one. Null where there is none. */
export async function findTab(search: string): Promise<FoundTab | null> {
  const named = namedTab(search);
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(named).catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** The number in `?tabId=N`, or null. A page opened so stands in a tab or a panel, not in a popup. */
export function namedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tabId');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
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
