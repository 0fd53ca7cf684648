import { browser } from 'wxt/browser';
import type { PageText } from '../page/page-reading';

/** One key, hence one text: what is read next takes its place. */
const KEY = 'linked-text';

/**
 * Keeps the text that was last read for a link, with its links and under the key of its reading (`linkedKey`), so that
 * facts can be found in it: in memory only, and where it fits.
 */
export async function keepLinkedText(of: string, { policy, links }: Omit<PageText, 'url'>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { of, policy, links } }).catch(() => {});
}

/** What was kept of the text behind a link, where it was the last one read; null otherwise. Check its shape. */
export async function linkedTextOf(of: string): Promise<object | null> {
  const kept: unknown = (await browser.storage.session.get(KEY))[KEY];
  return typeof kept === 'object' && kept !== null && 'of' in kept && kept.of === of ? kept : null;
}
