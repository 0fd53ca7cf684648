import { browser } from 'wxt/browser';

/** Of what something is known until the browser closes. */
export interface Known {
  readonly tabs: readonly number[];
  /** How many policies were read by their links; from private windows they are known by their tabs. */
  readonly policies: number;
}

/** What each entry is of: a tab, by its number, or else the address of a policy. */
const ENTRY = /^(?:reading|selection|linked):(?:(\d+)$|http)/;

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
