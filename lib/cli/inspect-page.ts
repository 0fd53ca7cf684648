import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Analysis } from '../analysis/report';
import type { TabReading } from '../reports/tab-reading';
import { stripDirectionMarks } from '../text/direction-marks';
import type { BrowserKeeper } from './browser/browser-keeper';
import { closeTab, openTab, readTabReading, runDetector, runReader, type Tab } from './browser/extension-api';
import type { ExtensionBrowser } from './browser/launch-extension';
import { type Served, serveOnly } from './browser/serve-file';
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
}

const OPEN_LIMIT_MS = 10_000;
/** A page that still loads after this is read as it stands, as the extension itself would. */
const LOAD_LIMIT_MS = 8_000;
const DECISION_LIMIT_MS = 12_000;
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
  const tab = await withLimit(openTab(browser), OPEN_LIMIT_MS, 'the browser opened no tab');
  const crash = new Promise<never>((_, reject) => tab.page.once('crash', () => reject(new Error('the page crashed'))));
  try {
    await Promise.race([crash, loadPage(tab.page, request)]);
    return await Promise.race([crash, withLimit(decide(browser, tab), DECISION_LIMIT_MS, 'no decision')]);
  } catch (error) {
    // Where the page answers, it is the extension that does not, and it would not answer the next page either.
    if (error instanceof TimeUp && (await answers(tab.page))) await keeper.discard(browser);
    throw error;
  } finally {
    await withLimit(closeTab(browser.control, tab.id), OPEN_LIMIT_MS, 'the tab did not close').catch(() => undefined);
  }
}

async function loadPage(page: Page, { url, served }: PageRequest): Promise<void> {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('popup', (popup) => void popup.close().catch(() => undefined));
  if (served !== null) await serveOnly(page, served);
  await page.goto(url, { waitUntil: 'commit', timeout: LOAD_LIMIT_MS });
  await page.waitForLoadState('load', { timeout: LOAD_LIMIT_MS }).catch(() => undefined);
  if (!(await answers(page))) throw new Error('the page does not answer');
}

/** Whether scripts can run in a page at all: not while one of its own runs for ever. */
async function answers(page: Page): Promise<boolean> {
  const answer = withLimit(page.title(), ANSWER_LIMIT_MS, 'no answer');
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
  if (reading.state === 'not-a-policy') return { detected: false, reasons, title, text: '', analysis: null };
  const text = (await runReader(control, id))?.policy.text ?? '';
  return { detected: true, reasons, title, text, analysis: reading.analysis };
}

async function undetected(reason: string, page: Page): Promise<Inspection> {
  return {
    detected: false,
    reasons: [reason],
    title: stripDirectionMarks(await page.title()),
    text: '',
    analysis: null,
  };
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
