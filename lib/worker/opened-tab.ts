import { browser } from 'wxt/browser';
import { forgetOpenedTab, noteOpenedTab, openedTabs } from '../reports/opened-tabs';
import { say } from '../words/say';
import { type ReaderRun, runReader } from './run-reader';

/** A page that still loads after this is read as it stands. */
const LOAD_LIMIT_MS = 10_000;
const POLL_MS = 200;

/** The tabs that this worker has open: what else is noted was left by a worker that died. */
const open = new Set<number>();

/**
 * Reads a page in a tab that is opened behind another one, in its window, and closed again, whatever happens in it. Opens
 * none where that one was closed, and none where the reader has given no access to the site: its page could not be read
 * there either.
 */
export async function readInOwnTab(url: string, behind: number): Promise<ReaderRun> {
  if (!(await mayRead(url))) return { kind: 'unreadable' };
  let id = -1;
  try {
    const { windowId } = await browser.tabs.get(behind);
    ({ id = -1 } = await browser.tabs.create({ url, active: false, windowId }));
    open.add(id);
    await noteOpenedTab(id);
    return (await isThere(id)) ? await runReader(id, null) : { kind: 'failed', message: say('technical.notLoaded') };
  } catch {
    return { kind: 'gone' };
  } finally {
    await close(id);
    open.delete(id);
  }
}

async function mayRead(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  // A host may have signs in it that a pattern may not, "*" for one: browsers throw, and nobody can have given access.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

/** Waits until a page has loaded; false where after the time for it nothing of it is there. */
async function isThere(id: number): Promise<boolean> {
  for (const end = Date.now() + LOAD_LIMIT_MS; ; ) {
    const { status, url = '' } = await browser.tabs.get(id);
    const hasLoaded = status === 'complete';
    const hasAddress = /^http/.test(url);
    // Firefox calls a tab complete before it goes anywhere.
    if (hasLoaded && hasAddress) return true;
    if (Date.now() > end) return hasLoaded || hasAddress;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Closes the tabs that an earlier worker opened and could not close. */
export async function closeLeftTabs(): Promise<void> {
  const left = (await openedTabs()).filter((id) => !open.has(id));
  await Promise.all(left.map(close));
}

async function close(id: number): Promise<void> {
  await browser.tabs.remove(id).catch(() => {});
  await forgetOpenedTab(id);
}
