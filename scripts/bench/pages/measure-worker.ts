import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { ROOT } from '../../../lib/cli/browser/build-extension';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';
import { bundleForPage } from '../bundle';
import { makeVariant, type Setting, withBrowsers, withPage } from './browsers';
import { medianOf, type Sample, summarise } from './sample';

/** From the event in a page to the letter on the toolbar button, with a worker that the browser had stopped. */
export interface WorkerCost {
  readonly asBuilt: Sample;
  /** The same worker, whose handler only sets a badge. */
  readonly empty: Sample;
  /** Milliseconds more, median beside median. */
  readonly more: number;
  /** The same from the moment in which the worker has the page's text; an empty handler begins with the message. */
  readonly moreFromText: number;
  /** When the worker as built came to what, in median milliseconds after the event. */
  readonly steps: readonly { readonly step: string; readonly ms: number }[];
}

/** What is used of the extension's API, in one of its pages. */
declare const chrome: {
  readonly scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<{ result?: number }[]>;
  };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
  };
};

const RUNS = 15;
const LIMIT_MS = 20_000;
const POLL_MS = 50;
/** The browser still tidies up for a moment after a page has loaded or a worker has stopped. */
const REST_MS = 400;

/** Says in a page what the detector says, and when. */
const ANNOUNCE = `(() => {
  const now = performance.timeOrigin + performance.now();
  chrome.runtime.sendMessage({ type: 'candidate' });
  return now;
})()`;

type Steps = Readonly<Record<string, number>>;

/** In turn with both workers; each run has a page and a process of its own. */
export async function measureWorker(setting: Setting, html: string): Promise<WorkerCost> {
  const worker = readFileSync(join(setting.extension, 'background.js'), 'utf8');
  const steps = await bundleForPage(ROOT, 'scripts/bench/pages/worker-steps.ts');
  const variants = [false, true].map((isEmpty) =>
    makeVariant(setting.extension, {
      'announce.js': ANNOUNCE,
      'background.js': `var benchIsEmpty = ${isEmpty};\n${steps}\n${worker}`,
    }),
  );
  const runs: [Steps[], Steps[]] = [[], []];
  await withBrowsers(setting, variants, async (browsers) => {
    // One run on each side to warm the disk's caches, which counts for nothing.
    for (let run = 0; run <= RUNS; run++) {
      for (const [side, browser] of browsers.entries()) {
        const steps = await wakeByEvent(browser, `run${run}`, html);
        if (run > 0) runs[side === 0 ? 0 : 1].push(steps);
      }
    }
  });
  const [asBuilt, empty] = runs.map((all) => summarise(all.map(({ badge = Number.NaN }) => badge)));
  if (asBuilt === undefined || empty === undefined) throw new Error('nothing was measured');
  const names = Object.keys(runs[0][0] ?? {});
  const timeline = names.map((step) => ({ step, ms: medianOf(runs[0].map((all) => all[step] ?? Number.NaN)) }));
  const moreFromText = timeFrom('reader has answered', runs[0]) - timeFrom('message arrives', runs[1]);
  return {
    asBuilt,
    empty,
    more: asBuilt.median - empty.median,
    moreFromText,
    steps: timeline.toSorted((a, b) => a.ms - b.ms),
  };
}

/** Median milliseconds from a step to the letter. */
function timeFrom(step: string, runs: readonly Steps[]): number {
  return medianOf(runs.map(({ badge = Number.NaN, [step]: from = Number.NaN }) => badge - from));
}

/** Milliseconds from the event to each step. */
function wakeByEvent(browser: ExtensionBrowser, name: string, html: string): Promise<Steps> {
  const { control } = browser;
  return withPage(browser, `https://${name}.example/privacy`, html, async ({ id }) => {
    // Before the worker is stopped, since a change in storage would wake it.
    await control.evaluate(() => chrome.storage.local.remove('bench'));
    await sleep(REST_MS);
    await stopWorker(browser);
    await sleep(REST_MS);
    const at = await control.evaluate(async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({ target: { tabId }, files: ['/announce.js'] });
      return frame?.result;
    }, id);
    const steps = Object.entries(await waitForSteps(control));
    return Object.fromEntries(steps.map(([step, time]) => [step, time - (at ?? Number.NaN)]));
  });
}

async function waitForSteps(control: Page): Promise<Steps> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(POLL_MS)) {
    const { bench } = await control.evaluate(() => chrome.storage.local.get('bench'));
    if (bench !== undefined) return bench as Steps;
  }
  throw new Error('no badge was set');
}

async function stopWorker({ context, control }: ExtensionBrowser): Promise<void> {
  const session = await context.newCDPSession(control);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
