import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { StoredReading } from './reading-schema';
import type { TabReading } from './tab-reading';

/** One key per tab, so that readings of two tabs cannot overwrite each other. */
const PREFIX = 'reading:';

/** Keeps what is known of a tab until the browser closes, in memory only; throws where it does not fit. */
export async function keepReading(tabId: number, reading: TabReading): Promise<void> {
  const entry = { [keyOf(tabId)]: reading };
  try {
    await browser.storage.session.set(entry);
  } catch {
    // Session storage is limited to 10 MB: the oldest half makes room, and those pages are read again when asked for.
    await forgetOldestHalf();
    await browser.storage.session.set(entry);
  }
}

/** What is known of a tab, or null. Compare its address with the tab's (`belongsTo`) before showing any of it. */
export async function readingOf(tabId: number): Promise<TabReading | null> {
  const key = keyOf(tabId);
  return trusted((await browser.storage.session.get(key))[key]);
}

/** Every reading, by tab. */
export async function allReadings(): Promise<Map<number, TabReading>> {
  const stored = await browser.storage.session.get(null);
  const readings = new Map<number, TabReading>();
  for (const [key, value] of Object.entries(stored)) {
    const reading = key.startsWith(PREFIX) ? trusted(value) : null;
    if (reading) readings.set(Number(key.slice(PREFIX.length)), reading);
  }
  return readings;
}

/** Calls back with each new state of a tab, null when it was forgotten; returns a function that stops it. */
export function watchReading(tabId: number, onChange: (reading: TabReading | null) => void): () => void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const change = changes[key];
    if (area === 'session' && change) onChange(trusted(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Forgets what is known of a tab. */
export async function forgetReading(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Forgets the readings of tabs that are no longer open, and whatever else is stored under their keys. */
export async function pruneReadings(listOpenTabs: () => Promise<ReadonlySet<number>>): Promise<void> {
  // Stored keys first, open tabs second: a tab that opens in between is then never taken for a closed one.
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  const open = await listOpenTabs();
  const closed = keys.filter((key) => !open.has(Number(key.slice(PREFIX.length))));
  if (closed.length > 0) await browser.storage.session.remove(closed);
}

async function forgetOldestHalf(): Promise<void> {
  const finished = [...(await allReadings())].filter(([, reading]) => reading.state !== 'analysing');
  const byAge = finished.sort(([, one], [, other]) => one.at - other.at);
  const oldest = byAge.slice(0, Math.ceil(byAge.length / 2));
  await browser.storage.session.remove(oldest.map(([tabId]) => keyOf(tabId)));
}

function trusted(stored: unknown): TabReading | null {
  return v.is(StoredReading, stored) ? stored : null;
}

function keyOf(tabId: number): string {
  return PREFIX + tabId;
}
