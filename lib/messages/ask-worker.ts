import { browser } from 'wxt/browser';
import type { ReadTabMessage } from './protocol';

/** Asks the background to read a tab now; resolves when that has ended, well or not. Follow the outcome in lib/reports. */
export async function askToRead(tabId: number, options: { readonly force?: boolean } = {}): Promise<void> {
  const message: ReadTabMessage = { type: 'read-tab', tabId, ...options };
  await browser.runtime.sendMessage(message);
}
