import type { PageReading } from './page-reading';

/** A page that has been quiet this long counts as drawn: short beside what a reader notices, some frames for a router. A judgement. */
const QUIET_MS = 150;
const LONGEST_QUIET_WAIT_MS = 1_500;

/** When to look again at a page that has no text yet: sites that fetch their policy need a second or two. */
const LATE_TEXT_WAITS_MS = [500, 1_500, 3_000];

/**
 * Reads a page when its text is there: after a navigation within the page it waits until the page is quiet, and a page
 * with hardly any text is looked at again a few times while it changes. Ends within 7 seconds and the time of reading.
 */
export async function readWhenSettled(page: Document, read: (page: Document) => PageReading): Promise<PageReading> {
  if (hasNavigatedWithin(page)) await quiet(page);
  let reading = read(page);
  for (const wait of LATE_TEXT_WAITS_MS) {
    if (!isThin(reading)) break;
    if (await changesWithin(page, wait)) reading = read(page);
  }
  return reading;
}

function isThin({ verdict }: PageReading): boolean {
  return verdict.reasons.includes('empty') || verdict.reasons.includes('too-short');
}

/** Whether the address is another one than the document was loaded from. */
function hasNavigatedWithin(page: Document): boolean {
  const loaded = page.defaultView?.performance?.getEntriesByType('navigation')[0]?.name;
  return loaded !== undefined && withoutFragment(loaded) !== withoutFragment(page.location.href);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '');
}

/** Resolves once nothing has changed for a moment, at the latest after a second and a half. */
function quiet(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve();
    };
    let timer = setTimeout(finish, QUIET_MS);
    const limit = setTimeout(finish, LONGEST_QUIET_WAIT_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, QUIET_MS);
    });
    observer.observe(page, { childList: true, characterData: true, subtree: true });
  });
}

/** Waits, and tells whether the page changed meanwhile. */
function changesWithin(page: Document, wait: number): Promise<boolean> {
  return new Promise((resolve) => {
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
    });
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(changed);
    }, wait);
  });
}
