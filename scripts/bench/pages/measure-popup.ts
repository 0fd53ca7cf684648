import { setTimeout as sleep } from 'node:timers/promises';
import { openTab, readBadge, type Tab } from '../../../lib/cli/browser/extension-api';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';
import { reachHidden } from '../../../lib/cli/browser/real-popup';
import { makeVariant, type Setting, serve, withBrowsers } from './browsers';
import { type Sample, summarise } from './sample';

/** From the click on the toolbar button to the first frame with words in the popup, in milliseconds. */
export interface PopupCost {
  /** The verdict on a page that is analysed. */
  readonly asBuilt: Sample;
  /** The popup of an extension that has nothing but a popup of one word. */
  readonly empty: Sample;
  /** Median beside median. */
  readonly ratio: number;
}

/** What is used of the extension's API and of chrome://extensions. */
declare const chrome: {
  readonly action: { openPopup(): Promise<void> };
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
  };
};

const ADDRESS = 'https://policy.example/privacy';
const RUNS = 20;
const LIMIT_MS = 20_000;
const POLL_MS = 100;
/** The browser still tidies up for a moment after a popup has gone, and the popup goes on when its verdict is painted. */
const REST_MS = 700;

const EMPTY = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
  }),
  'background.js': '',
  'popup.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>
    <body style="width: 400px; height: 500px"><main><h1>Empty</h1></main></body></html>`,
};

/** In turn with both extensions, each in a browser of its own. */
export async function measurePopup(setting: Setting, html: string): Promise<PopupCost> {
  const times: [number[], number[]] = [[], []];
  await withBrowsers(setting, [setting.extension, makeVariant(null, EMPTY)], async (browsers) => {
    const tabs = await Promise.all(browsers.map((browser) => visitPolicy(browser, html)));
    const built = browsers[0];
    if (built === undefined || tabs[0] === undefined) throw new Error('no browser was opened');
    await waitForGrade(built, tabs[0]);
    // One run on each side to warm the disk's caches, which counts for nothing.
    for (let run = 0; run <= RUNS; run++) {
      for (const [side, browser] of browsers.entries()) {
        const time = await openOnce(browser, tabs[side]);
        if (run > 0) times[side === 0 ? 0 : 1].push(time);
      }
    }
  });
  const [asBuilt, empty] = [summarise(times[0]), summarise(times[1])];
  return { asBuilt, empty, ratio: asBuilt.median / empty.median };
}

async function visitPolicy(browser: ExtensionBrowser, html: string): Promise<Tab> {
  await pin(browser);
  const tab = await openTab(browser);
  await serve(tab.page, html);
  await tab.page.goto(ADDRESS);
  return tab;
}

/** An icon that is not on the toolbar slides in before its popup opens, for a quarter of a second. */
async function pin({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((id) => {
    return chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, pinnedToToolbar: true });
  }, extensionId);
  await page.close();
}

async function waitForGrade({ control }: ExtensionBrowser, { id }: Tab): Promise<void> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(POLL_MS)) {
    if (/^[A-E]$/.test(await readBadge(control, id))) return;
  }
  throw new Error('the page got no grade');
}

async function openOnce(browser: ExtensionBrowser, tab: Tab | undefined): Promise<number> {
  await tab?.page.bringToFront();
  await sleep(REST_MS);
  const click = await browser.control.evaluate(async () => {
    const now = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return now;
  });
  // Nobody looks meanwhile: whoever watches a popup slows it down.
  await sleep(REST_MS);
  const popup = await reachHidden(browser, 'popup.html', LIMIT_MS);
  const painted = (await popup.evaluate(FIRST_PAINT)) as { time: number; words: string | null };
  await popup.close();
  if (painted.words === null) throw new Error('the first that was painted is no verdict');
  return painted.time - click;
}

/** When the first words were painted, and which of them the browser takes for the largest: those of a report or none. */
const FIRST_PAINT = `new Promise((resolve) => {
  new PerformanceObserver((list, observer) => {
    observer.disconnect();
    const [first] = list.getEntries();
    const words = document.querySelector('main h1') && first.element?.closest('main') ? first.element.textContent : null;
    resolve({ time: performance.timeOrigin + first.startTime, words });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;
