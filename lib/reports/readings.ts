import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { withoutPlace } from '../text/link';
import { fromJson } from './from-json';
import { StoredReading } from './reading-schema';
import type { TabReading } from './tab-reading';
import { watchSession } from './watch-session';

/** One key per tab, so that readings of two tabs cannot overwrite each other. */
export const READING = 'reading:';

/** Of pages that a link led to, which no tab shows: by address, or by the number of the private tab. */
export const LINKED = 'linked:';

/** Of so many such pages the session remembers what was read. A judgement. */
const MOST_LINKED = 20;

/** What a reading is of: a tab, or a page behind a link, by `linkedKey`. */
export type ReadingKey = number | string;

/**
 * The key of what a link led to: its address. From a private tab it is the tab, so that nothing outlives it and no
 * normal window learns of it.
 */
export function linkedKey(
  tab: { readonly id?: number | undefined; readonly incognito?: boolean },
  url: string,
): string {
  return tab.incognito ? String(tab.id) : withoutPlace(url);
}

/**
 * Keeps what is known of a tab or link until the browser closes, in memory only; throws where it does not fit. It is kept
 * as text, which browsers hand from process to process several times faster than the same as objects.
 */
export async function keepReading(of: ReadingKey, reading: TabReading): Promise<void> {
  await keepInSession({ [keyOf(of)]: JSON.stringify(reading) });
  if (typeof of === 'string') await forgetOldest(LINKED, () => MOST_LINKED);
}

/**
 * Keeps something until the browser closes, in memory only, if need be in the place of readings; throws where it does not
 * fit even so.
 */
export async function keepInSession(entry: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.session.set(entry);
  } catch {
    // Session storage is limited to 10 MB: the oldest half makes room, and those pages are read again when asked for.
    await forgetOldest(READING, (amount) => Math.floor(amount / 2));
    await forgetOldest(LINKED, () => 0);
    await browser.storage.session.set(entry);
  }
}

/** What is known of a tab or link, or null. Compare its address with the tab's (`belongsTo`) before showing any of it. */
export async function readingOf(of: ReadingKey): Promise<TabReading | null> {
  const key = keyOf(of);
  return trusted((await browser.storage.session.get(key))[key]);
}

/** Every tab's reading, by tab. */
export async function allReadings(): Promise<Map<number, TabReading>> {
  return new Map((await entriesOf(READING)).map(([key, reading]) => [Number(key.slice(READING.length)), reading]));
}

/** Calls back with each new state of a tab or link, null when it was forgotten; returns a function that stops it. */
export function watchReading(of: ReadingKey, onChange: (reading: TabReading | null) => void): () => void {
  const key = keyOf(of);
  return watchSession((changes) => {
    const change = changes[key];
    if (change) onChange(trusted(change.newValue));
  });
}

/** Forgets what is known of a tab's page. */
export async function forgetReading(of: ReadingKey): Promise<void> {
  await browser.storage.session.remove(keyOf(of));
}

/** Forgets all finished readings but the newest, as many as are to be left of an amount. */
async function forgetOldest(prefix: string, left: (amount: number) => number): Promise<void> {
  const finished = (await entriesOf(prefix)).filter(([, reading]) => reading.state !== 'analysing');
  const byAge = finished.sort(([, one], [, other]) => other.at - one.at);
  await browser.storage.session.remove(byAge.slice(left(byAge.length)).map(([key]) => key));
}

async function entriesOf(prefix: string): Promise<[key: string, TabReading][]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]): [string, TabReading][] => {
    const reading = key.startsWith(prefix) ? trusted(value) : null;
    return reading ? [[key, reading]] : [];
  });
}

function trusted(stored: unknown): TabReading | null {
  const reading = fromJson(stored);
  return v.is(StoredReading, reading) ? reading : null;
}

function keyOf(of: ReadingKey): string {
  return (typeof of === 'number' ? READING : LINKED) + of;
}
