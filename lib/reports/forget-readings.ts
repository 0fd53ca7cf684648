import { browser } from 'wxt/browser';
import { LINKED, READING } from './readings';
import { SELECTION } from './selections';

/** Of what something is known until the browser closes. */
export interface Known {
  readonly tabs: readonly number[];
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
  if (closed.length > 0) await browser.storage.session.remove(closed);
}

/** Lists of what something is known; says nothing of what. */
export async function listKnown(): Promise<Known> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const entries = keys.map((key) => ENTRY.exec(key)).filter((entry) => entry !== null);
  const tabs = entries.flatMap(([, tab]) => (tab === undefined ? [] : Number(tab)));
  return { tabs: [...new Set(tabs)], policies: entries.length - tabs.length };
}

/** Removes everything that is kept until the browser closes; returns of what something was known. */
export async function forgetReadings(): Promise<Known> {
  const known = await listKnown();
  await browser.storage.session.clear();
  return known;
}
