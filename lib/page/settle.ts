import { withoutPlace } from '../text/link';
import { keptInWorld } from './kept';
import { addressOf, mayBePolicy } from './moved-on';
import type { PageReading } from './page-reading';

/**
 * A page that has been quiet this long counts as drawn: short beside what a reader notices, some frames for a router. A
 * judgement.
 */
const QUIET_MS = 150;
const LONGEST_QUIET_WAIT_MS = 1_500;

/** When to look again at a page that has no text yet: sites that fetch their policy need a second or two. */
const LATE_TEXT_WAITS_MS = [500, 1_500, 3_000];

/** A page whose name promises no policy, and that stands still this long, is thin as it is. One of the waits above. */
const LONGEST_STANDSTILL_MS = 1_500;

/** A page that was loaded this long ago has fetched what it fetches; the sum of the waits above. */
const LATE_TEXT_END_MS = 5_000;

/** The only wait on such a page: enough to see one that is being drawn at this moment. */
const LAST_LOOK_MS = 300;

/** Fewer words than any saved policy has: more may be on its way, even if what is there already reads as a policy. */
const FEWEST_WORDS = 60;

interface Kept {
  /** The address under which late text was waited for in vain. */
  awaited: string;
}

/**
 * Reads a page when its text is there: after a navigation within the page it waits until the page is quiet, and a page
 * with hardly any text is looked at again a few times while it changes, unless it turns out to be no candidate or has
 * had its time; one that is named for no policy is given up once it stands still. Ends within 7 seconds and the time of reading.
 */
export async function readWhenSettled<Reading extends PageReading>(
  page: Document,
  read: (page: Document) => Reading,
): Promise<Reading> {
  const hasMoved = hasNavigatedWithin(page);
  const wasCandidate = hasMoved || mayBePolicy(page);
  // A site may change its address before its title: then the page that was left is announced under the next address.
  const isOver = (): boolean => wasCandidate && !mayBePolicy(page);
  if (hasMoved) await quiet(page);
  let reading = read(page);
  for (const wait of hasHadItsTime(page, hasMoved) ? [LAST_LOOK_MS] : LATE_TEXT_WAITS_MS) {
    if (!isThin(reading) || isOver()) return reading;
    const changed = await changesWithin(page, wait, isOver);
    if (changed) reading = read(page);
    else if (!wasCandidate && wait >= LONGEST_STANDSTILL_MS) return reading;
  }
  if (isThin(reading)) keptInWorld<Kept>().awaited = addressOf(page);
  return reading;
}

function isThin({ verdict, health }: PageReading): boolean {
  const { policy, reasons } = verdict;
  return reasons.includes('empty') || reasons.includes('too-short') || (policy && health.wordsRead < FEWEST_WORDS);
}

/** Whether late text was waited for already, or the page was loaded too long ago for it. */
function hasHadItsTime(page: Document, hasMoved: boolean): boolean {
  if (keptInWorld<Kept>().awaited === addressOf(page)) return true;
  const loaded = loadingOf(page)?.loadEventEnd;
  return !hasMoved && !!loaded && performance.now() - loaded > LATE_TEXT_END_MS;
}

/** Whether the address is another one than the document was loaded from. */
function hasNavigatedWithin(page: Document): boolean {
  const loaded = loadingOf(page)?.name;
  return loaded !== undefined && withoutPlace(loaded) !== addressOf(page);
}

function loadingOf(page: Document): PerformanceNavigationTiming | undefined {
  const [loading] = page.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  return loading as PerformanceNavigationTiming | undefined;
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

/** Waits, less long where a change makes the wait pointless, and tells whether the page changed meanwhile. */
function changesWithin(page: Document, wait: number, isOver: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    let changed = false;
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(changed);
    };
    const timer = setTimeout(finish, wait);
    const observer = new MutationObserver(() => {
      changed = true;
      if (isOver()) finish();
    });
    observer.observe(page, { childList: true, characterData: true, subtree: true });
  });
}
