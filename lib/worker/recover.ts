import { browser } from 'wxt/browser';
import { pruneReadings } from '../reports/forget-readings';
import { allReadings } from '../reports/readings';
import { belongsTo } from '../reports/same-page';
import { closeLeftTabs } from './opened-tab';
import { clearTab, isBeingRead, readTab } from './read-tab';

/**
 * Puts right what an earlier worker left behind when the browser stopped it: closes the tabs that it had opened, forgets
 * those that were closed unseen, and reads again the pages that it was reading. Safe to run at each start, alongside the
 * event that caused it.
 */
export async function recover(): Promise<void> {
  await closeLeftTabs();
  await pruneReadings(openTabs);
  const interrupted = [...(await allReadings())].filter(([, reading]) => reading.state === 'analysing');
  await Promise.all(interrupted.map(([tabId, { url }]) => resume(tabId, url)));
}

async function resume(tabId: number, url: string): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // Asked last, without a wait before acting on it: a visit that has begun meanwhile must not be undone.
  if (isBeingRead(tabId)) return;
  if (tab && belongsTo({ url }, tab.url)) await readTab({ tabId, url, documentId: null, force: false });
  else await clearTab(tabId);
}

async function openTabs(): Promise<ReadonlySet<number>> {
  const tabs = await browser.tabs.query({});
  return new Set(tabs.map((tab) => tab.id).filter((id) => id !== undefined));
}
