import { browser } from 'wxt/browser';
import { analyze } from '../analysis/analyze';
import type { PageReading } from '../page/page-reading';
import { forgetReading, keepReading, readingOf } from '../reports/readings';
import { belongsTo, isSamePage } from '../reports/same-page';
import type { ReadPart, TabReading } from '../reports/tab-reading';
import { readBadgeText } from '../settings/badge-text';
import { readTheme } from '../settings/theme';
import { readWeights } from '../settings/weights';
import { say } from '../words/say';
import { badgeOf, paintBadge } from './badge';
import { inTurn } from './in-turn';
import { showInPage } from './page-badge';
import { readyEngine } from './ready-engine';
import { type ReaderRun, runReader } from './run-reader';

/** A page in a tab that is to be read. */
export interface Visit {
  readonly tabId: number;
  /** '' where the browser withholds the address. */
  readonly url: string;
  /** Names the document, so that no later page in the tab is read in its place; null where it is not known. */
  readonly documentId: string | null;
  /** Analyse the page even where it is found to be no policy. */
  readonly force: boolean;
}

/** The visits of this worker that have not ended: what else is stored as "analysing" was left by a worker that died. */
const underWay = new Set<Visit>();

/** Whether this worker is reading the tab. */
export function isBeingRead(tabId: number): boolean {
  return [...underWay].some((visit) => visit.tabId === tabId);
}

/**
 * Reads the page in a tab, keeps what came out and paints the badge. Of several visits to one tab the last one wins, and
 * nothing is kept of a page that the tab no longer shows. Expected failures end as states of the reading, not as errors.
 */
export async function readTab(visit: Visit): Promise<void> {
  underWay.add(visit);
  try {
    // The page is busy for longer than all that is done here meanwhile.
    const run = runReader(visit.tabId, visit.documentId);
    const started = await inTurn(visit.tabId, () => begin(visit));
    readyEngine();
    const outcome = outcomeOf(visit, await run);
    await inTurn(visit.tabId, () => settle(visit, started, outcome));
  } finally {
    underWay.delete(visit);
  }
}

/** Forgets what is known of a tab and clears its badge; a visit that is under way then keeps nothing. */
export function clearTab(tabId: number): Promise<void> {
  return inTurn(tabId, () => show(tabId, null));
}

/** Paints a tab's badge again, under the weights as they are now. */
export function repaintTab(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const reading = await readingOf(tabId);
    if (reading && belongsTo(reading, await addressOf(tabId))) await paint(tabId, reading);
  });
}

/**
 * Keeps what a policy on several pages says as the reading of the tab that shows the first, if it still does. Call it in
 * the tab's turn.
 */
export async function replaceReading(tabId: number, reading: TabReading): Promise<void> {
  if (belongsTo(reading, await addressOf(tabId))) await show(tabId, reading);
}

/** Marks the tab as being analysed. The stored state is the visit's token: it is unlike that of any earlier visit. */
async function begin({ tabId, url }: Visit): Promise<TabReading> {
  const earlier = await readingOf(tabId);
  const at = Math.max(Date.now(), (earlier?.at ?? 0) + 1);
  const started: TabReading = { state: 'analysing', url, at };
  await show(tabId, started);
  return started;
}

/** Ends a visit: `outcome` null keeps nothing. */
async function settle({ tabId, url }: Visit, started: TabReading, outcome: TabReading | null): Promise<void> {
  const [current, address] = await Promise.all([readingOf(tabId), addressOf(tabId)]);
  // Another visit has begun, or the page has said that it was left: the tab is theirs now.
  if (current?.state !== 'analysing' || current.url !== started.url || current.at !== started.at) return;
  await show(tabId, belongsTo({ url }, address) ? outcome : null);
}

/** Keeps a reading, or forgets it where there is none, and paints the badge to match. */
async function show(tabId: number, reading: TabReading | null): Promise<void> {
  await paint(tabId, reading, reading ? keepReading(tabId, reading) : forgetReading(tabId));
}

/**
 * Paints the badge of a reading, once it is kept. The browser clears the badge when a page is left, but one that is
 * painted while that happens would stay on the next page: so the tab is looked at once more, after painting.
 */
async function paint(tabId: number, reading: TabReading | null, kept?: Promise<void>): Promise<void> {
  const [weights, theme, hasText] = await Promise.all([readWeights(), readTheme(), readBadgeText(), kept]);
  showInPage(tabId, reading, weights);
  const paintFor = (shown: TabReading | null) => paintBadge(tabId, badgeOf(shown, weights, theme), hasText);
  await paintFor(reading);
  if (reading && !belongsTo(reading, await addressOf(tabId))) await paintFor(null);
}

/** What is kept of a run of the reader; null where the page went away. `pages` says what was read if it is more. */
export function outcomeOf(
  { url, force }: Pick<Visit, 'url' | 'force'>,
  run: ReaderRun,
  pages?: readonly ReadPart[],
): TabReading | null {
  const about = { url, at: Date.now() };
  switch (run.kind) {
    case 'gone':
      return null;
    case 'unreadable':
      return { ...about, state: 'unreadable' };
    case 'failed':
      return { ...about, state: 'failed', message: run.message };
    case 'read':
      // Firefox lets the reader run in about:blank, whose address it withholds: there is nothing to read on such pages.
      if (url === '') return { ...about, state: 'unreadable' };
      return pages || isSamePage(run.page.url, url) ? judge({ ...run.page, url }, force, pages) : null;
  }
}

function judge(page: PageReading, force: boolean, pages: readonly ReadPart[] | undefined): TabReading {
  const { url, title, language, verdict, policy, health, parts } = page;
  const { reasons } = verdict;
  const about = { url, title, reasons, at: Date.now(), ...(parts && { parts }) };
  if (!verdict.policy && !force) return { ...about, state: 'not-a-policy' };
  try {
    return { ...about, state: 'analysed', analysis: analyze(policy, language), health, ...(pages && { pages }) };
  } catch (error) {
    // A fault of ours, met on this one text: it is reported like any other failure, and the next page goes on.
    return {
      url,
      at: Date.now(),
      state: 'failed',
      message: say('technical.analysis', { error: String(error) }).slice(0, 200),
    };
  }
}

/** The address that a tab shows now; undefined where it is withheld or the tab is closed. */
async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}
