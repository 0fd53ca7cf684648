import { browser } from 'wxt/browser';
import type { ReadTabMessage } from './protocol';

/** Seen in Firefox: a message that arrives while the background is being stopped finds nobody; soon after, it wakes it. */
const RETRY_AFTER_MS = 300;

/**
 * Asks the background to read a tab, or links from it, now; resolves when that has ended, well or not. Follow the
 * outcome in lib/reports.
 */
export async function askToRead(tabId: number, options: Omit<ReadTabMessage, 'type' | 'tabId'> = {}): Promise<void> {
  const message: ReadTabMessage = { type: 'read-tab', tabId, ...options };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    await browser.runtime.sendMessage(message);
  }
}
