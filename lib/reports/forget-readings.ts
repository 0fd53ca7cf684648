import { browser } from 'wxt/browser';

/** The tabs of which something is known. */
export async function listReadTabs(): Promise<readonly number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => (key.startsWith('reading:') ? [Number(key.slice('reading:'.length))] : []));
}

/** Removes everything that is kept until the browser closes; returns the tabs of which something was known. */
export async function forgetReadings(): Promise<readonly number[]> {
  const tabs = await listReadTabs();
  await browser.storage.session.clear();
  return tabs;
}
