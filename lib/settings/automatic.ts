import { type Browser, browser } from 'wxt/browser';

const KEY = 'automatic/1';

/** Whether pages are looked at by themselves (the default), or only on the reader's click. */
export async function readAutomatic(): Promise<boolean> {
  return isOn((await browser.storage.local.get(KEY))[KEY]);
}

/** Turns reading by itself on or off; the background then registers or removes the detector. */
export async function setAutomatic(automatic: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: automatic });
}

/** Calls back after each change; returns a function that stops it. */
export function watchAutomatic(onChange: (automatic: boolean) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(isOn(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Only a stored `false` is the reader's choice; anything else is absence or damage and means the default. */
function isOn(stored: unknown): boolean {
  return stored !== false;
}
