import { type Browser, browser } from 'wxt/browser';

/** Calls back with each change to what is kept for good; returns a function that stops it. */
export function watchKeys(onChange: (changes: Record<string, Browser.storage.StorageChange>) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'local') onChange(changes);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
