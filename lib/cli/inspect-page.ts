import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Analysis } from '../analysis/report';
import type { TabReading } from '../reports/tab-reading';
import { stripDirectionMarks } from '../text/direction-marks';
import type { BrowserKeeper } from './browser/browser-keeper';
import { askForText, closeTab, readTabReading, runDetector, runReader, type Tab } from './browser/extension-api';
import { type GuardedTab, openGuardedTab } from './browser/guarded-tab';
import type { ExtensionBrowser } from './browser/launch-extension';
import type { Served } from './browser/serve-file';
import { messageOf } from './message-of';
import { TimeUp, withLimit } from './time-limit';

/** A page to open: from the network, or `served` in its place. */
export interface PageRequest {
  readonly url: string;
  readonly served: Served | null;
}

/** What the extension made of a page. */
export interface Inspection {
  /** Whether the toolbar badge shows a summary. */
  readonly detected: boolean;
  /** Ids that tell why; "not-a-candidate" where the detector alone decided, "left" where the page went. */
  readonly reasons: readonly string[];
  readonly title: string;
  /** The text that was analysed, "" where none was. */
  readonly text: string;
  readonly analysis: Analysis | null;
  /** What the page did that pages do not do by themselves as a rule, in a sentence without an end; null for nothing. */
  readonly remark: string | null;
}

const OPEN_LIMIT_MS = 10_000;
/** A page that still loads after this is read as it stands, as the extension itself would. */
const LOAD_LIMIT_MS = 8_000;
const DECISION_LIMIT_MS = 12_000;
/** A page that is only busy answers within this, even where the machine is busy too. */
const HANG_LIMIT_MS = 12_000;
/** Asked of a page that has answered before. */
const ANSWER_LIMIT_MS = 2_000;
const POLL_MS = 40;
/** A sleeping background needs a moment before it notes that it reads a page. */
const DROPPED_AFTER_MS = 3_000;

/** Opens a page in a tab of its own and waits for the extension's decision; rejects where there is none in time. */
export async function inspectPage(keeper: BrowserKeeper, request: PageRequest): Promise<Inspection> {
  const browser = await keeper.get();
  try {
    return await inspectIn(browser, keeper, request);
  } catch (error) {
    if (keeper.holds(browser)) throw error;
    // The browser has gone, most likely because of another page: this one gets a second chance.
    return inspectIn(await keeper.get(), keeper, request);
  }
}

async function inspectIn(browser: ExtensionBrowser, keeper: BrowserKeeper, request: PageRequest): Promise<Inspection> {
  // A tab that has shown another page saves a tenth of the time, and brings that page's last navigation along.
  const tab = await withLimit(openGuardedTab(browser, request.served), OPEN_LIMIT_MS, 'the browser opened no tab');
  try {
    const inspection = await Promise.race([tab.gone, openAndDecide(browser, tab, request.url)]);
    return { ...inspection, remark: remarkOn(tab) };
  } catch (error) {
    throw await explain(error, browser, keeper, tab);
  } finally {
    await withLimit(closeTab(browser.control, tab.id), OPEN_LIMIT_MS, 'the tab did not close').catch(() => undefined);
  }
}

async function openAndDecide(browser: ExtensionBrowser, tab: GuardedTab, url: string): Promise<Inspection> {
  await tab.show(url, LOAD_LIMIT_MS);
  const loaded = tab.page.waitForLoadState('load', { timeout: LOAD_LIMIT_MS }).catch(() => undefined);
  const [isAlive] = await Promise.all([answers(tab.page, HANG_LIMIT_MS), loaded]);
  if (!isAlive) throw new Error(NO_ANSWER);
  return withLimit(decide(browser, tab), DECISION_LIMIT_MS, 'no decision');
}

const NO_ANSWER = 'the page does not answer';

/** What went wrong, as a sentence without an end. */
async function explain(error: unknown, browser: ExtensionBrowser, keeper: BrowserKeeper, tab: GuardedTab) {
  const deeds = remarkOn(tab);
  const because = deeds === null ? '' : ` (${deeds})`;
  if (tab.page.isClosed() && !(await answers(browser.control))) await keeper.discard(browser);
  if (!(error instanceof TimeUp)) return new Error(`${firstLine(error)}${because}`);
  if (tab.isStuck() || !(await answers(tab.page))) return new Error(`${NO_ANSWER}${because}`);
  // The page answers, so it is the extension that does not, and it would not answer the next page either.
  await keeper.discard(browser);
  return new Error(`${error.message}${because}`);
}

/** Playwright adds a log of its calls below the first line. */
function firstLine(error: unknown): string {
  const message = messageOf(error);
  return (message.split('\n')[0] ?? message).replace(/^[\w.]+: /, '');
}

function remarkOn(tab: GuardedTab): string | null {
  const deeds = tab.listDeeds();
  return deeds.length === 0 ? null : `the page ${deeds.join(', ')}`;
}

/** Whether scripts can run in a page at all: not while one of its own runs for ever. */
async function answers(page: Page, limitMs = ANSWER_LIMIT_MS): Promise<boolean> {
  const answer = withLimit(page.title(), limitMs, 'no answer');
  return answer.then(
    () => true,
    () => false,
  );
}

async function decide({ control }: ExtensionBrowser, { id, page }: Tab): Promise<Inspection> {
  const noted = await readTabReading(control, id);
  if (noted === undefined && !(await runDetector(control, id))) return undetected('not-a-candidate', page);
  const reading = await waitForDecision(control, id);
  if (reading === null) return undetected('left', page);
  if (reading.state === 'failed') throw new Error(`the extension failed: ${reading.message}`);
  if (reading.state === 'unreadable') throw new Error('the browser does not let the extension read this page');
  const { title, reasons } = reading;
  if (reading.state === 'not-a-policy') return { ...NOTHING, reasons, title };
  // A reader that has gone, with the page that it was in, is replaced by one that reads what stands there now.
  const text = (await askForText(control, id)) ?? (await runReader(control, id))?.policy.text ?? '';
  return { ...NOTHING, detected: true, reasons, title, text, analysis: reading.analysis };
}

const NOTHING = { detected: false, text: '', analysis: null, remark: null };

async function undetected(reason: string, page: Page): Promise<Inspection> {
  return { ...NOTHING, reasons: [reason], title: stripDirectionMarks(await page.title()) };
}

/** What the extension has noted about a page once it has decided. */
export type Decision = Exclude<TabReading, { readonly state: 'analysing' }>;

/**
 * Waits, for ever if need be, until the extension has decided about the page in a tab; null where it has dropped the
 * page, as it does when the page turns into another one while it is read.
 */
export async function waitForDecision(control: Page, tabId: number): Promise<Decision | null> {
  let droppedAt: number | null = null;
  for (;;) {
    const reading = await readTabReading(control, tabId);
    if (reading !== undefined && reading.state !== 'analysing') return reading;
    droppedAt = reading === undefined ? (droppedAt ?? Date.now()) : null;
    if (droppedAt !== null && Date.now() - droppedAt > DROPPED_AFTER_MS) return null;
    await sleep(POLL_MS);
  }
}
