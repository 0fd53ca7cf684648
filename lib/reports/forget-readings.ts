import { browser } from 'wxt/browser';
import { LINKED, READING } from './readings';
import { SELECTION } from './selections';

/** Of how much something is known until the browser closes. */
export interface Known {
  /** How many tabs. */
  readonly tabs: number;
  /** How many policies were read by their links; from private windows they are known by their tabs. */
  readonly policies: number;
}

/** What each entry is of: a tab, by its number, or else the address of a policy. */
const ENTRY = new RegExp(`^(?:${READING}|${LINKED}|${SELECTION})(?:(\\d+)$|http)`);

/** Forgets all that is kept under a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([READING, LINKED, SELECTION].map((prefix) => prefix + tabId));
}

/** Forgets all that is kept under tabs that are no longer open. */
export async function pruneReadings(listOpenTabs: () => Promise<ReadonlySet<number>>): Promise<void> {
  // Stored keys first, open tabs second: a tab that opens in between is then never taken for a closed one.
  const keys = Object.keys(await browser.storage.session.get(null));
  const open = await listOpenTabs();
  const closed = keys.filter((key) => {
    const [, tabId] = ENTRY.exec(key) ?? [];
    return tabId !== undefined && !open.has(Number(tabId));
  });
  await browser.storage.session.remove(closed);
}

/** Counts of what something is known; says nothing of what. */
export async function countKnown(): Promise<Known> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const entries = keys.map((key) => ENTRY.exec(key)).filter((entry) => entry !== null);
  const tabs = entries.flatMap(([, tab]) => tab ?? []);
  return { tabs: new Set(tabs).size, policies: entries.length - tabs.length };
}

/** Removes everything that is kept until the browser closes. */
export async function forgetReadings(): Promise<void> {
  await browser.storage.session.clear();
}
