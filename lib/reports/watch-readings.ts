import { type Browser, browser } from 'wxt/browser';

/** Calls back after each change to what is known of any tab; returns a function that stops it. */
export function watchReadings(onChange: () => void): () => void {
  const listener = (_: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'session') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
