import { browser } from 'wxt/browser';
import { keepInSession } from './readings';

/** One key per tab. */
const PREFIX = 'opened:';

/** Notes that the background opened a tab, so that another worker can close it. */
export async function noteOpenedTab(tabId: number): Promise<void> {
  await keepInSession({ [PREFIX + tabId]: true });
}

/** Forgets a tab that was closed. */
export async function forgetOpenedTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** The tabs that a background opened and has not closed. */
export async function openedTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
}
