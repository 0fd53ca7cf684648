import { browser } from 'wxt/browser';
import type { PolicyText } from '../text/policy-text';

/** One key, hence one text: what is read next takes its place. */
const KEY = 'linked-text';

/** The text that was last read for a link, with the key of its reading (`linkedKey`). */
interface LinkedText {
  readonly of: string;
  readonly policy: PolicyText;
}

/** Keeps the text that was last read for a link, in memory only and where it fits, so that facts can be found in it. */
export async function keepLinkedText(of: string, policy: PolicyText): Promise<void> {
  await browser.storage.session.set({ [KEY]: { of, policy } satisfies LinkedText }).catch(() => {});
}

/** The text behind a link, where it was the last one read; null otherwise. */
export async function linkedTextOf(of: string): Promise<PolicyText | null> {
  // Written by this very version: memory does not outlive it.
  const { [KEY]: kept } = (await browser.storage.session.get(KEY)) as { [KEY]?: LinkedText };
  return kept?.of === of ? kept.policy : null;
}
