import { browser } from 'wxt/browser';

/** Removes everything that is kept for good, whatever it is: also what is damaged or of another version. */
export async function forgetSettings(): Promise<void> {
  await browser.storage.local.clear();
}
