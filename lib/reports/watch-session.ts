import { type Browser, browser } from 'wxt/browser';

/** Calls back with each change to what is kept until the browser closes; returns a function that stops it. */
export function watchSession(onChange: (changes: Record<string, Browser.storage.StorageChange>) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'session') onChange(changes);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
