import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../lib/cli/browser/build-extension';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';
import { bundleForPage } from '../bundle';
import { makeVariant, type Setting, withBrowsers, withPage } from './browsers';
import { medianOf, type Sample, summarise } from './sample';
import { findScript, recordTrace, type ScriptRun } from './trace';
import type { Watch } from './traces-in-page';

/** The detector beside a content script that does nothing. */
export interface DetectorCost {
  /** Compiling and the first run, in a fresh process. */
  readonly detector: Sample;
  readonly empty: Sample;
  /** Milliseconds that the detector costs more there, median beside median. */
  readonly more: number;
  /** The same with its first look, which it takes in a task of its own. */
  readonly moreWithLook: number;
  /** The same with the looks that it takes later. */
  readonly moreInAll: number;
  readonly bytes: number;
  /** Layouts and recalculations of style that happened inside its runs. */
  readonly layouts: number;
  /** What a script of the page can tell a page with the detector from one with the empty script by. */
  readonly traces: readonly string[];
}

const RUNS = 30;

/** After the last look of the detector. */
const WATCHED_MS = 21_000;

/** Pages that are open at the same time, so that waiting for the detector's last look does not take minutes. */
const BATCH = 10;

const EMPTY_EXTENSION = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_idle' }],
    permissions: ['tabs', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
  }),
  'background.js': '',
  'detector.js': '',
};

/** Pages in fresh processes, in turn with the detector and with an empty script. */
export async function measureDetector(setting: Setting): Promise<DetectorCost> {
  const folders = [setting.extension, makeVariant(null, EMPTY_EXTENSION)];
  const all: [ScriptRun[], ScriptRun[]] = [[], []];
  const seen: [string[], string[]] = [[], []];
  const page = makePage(await bundleForPage(ROOT, 'scripts/bench/pages/traces-in-page.ts'));
  await withBrowsers(setting, folders, async (browsers) => {
    // The first pages of a browser are slow in many ways; the detector is registered while they are shown.
    for (const browser of browsers) await showPages(browser, page, 'warm', 2);
    for (let run = 0; run < RUNS; run += BATCH) {
      for (const [side, browser] of browsers.entries()) {
        const which = side === 0 ? 0 : 1;
        const { runs, noticed } = await showPages(browser, page, `run${run}`, Math.min(BATCH, RUNS - run));
        all[which].push(...runs);
        seen[which].push(...noticed);
      }
    }
  });
  const [detector, empty] = [summarise(all[0].map(({ first }) => first)), summarise(all[1].map(({ first }) => first))];
  const [detectorInAll = Number.NaN, emptyInAll = Number.NaN] = all.map((runs) => medianOf(runs.map((run) => run.all)));
  const [detectorWithLook = Number.NaN, emptyWithLook = Number.NaN] = all.map((runs) =>
    medianOf(runs.map((run) => run.withNextCall)),
  );
  const known = new Set(seen[1]);
  return {
    detector,
    empty,
    more: detector.median - empty.median,
    moreWithLook: detectorWithLook - emptyWithLook,
    moreInAll: detectorInAll - emptyInAll,
    bytes: statSync(join(setting.extension, 'detector.js')).size,
    layouts: all[0].reduce((sum, { layouts }) => sum + layouts, 0),
    traces: [...new Set(seen[0])].filter((trace) => !known.has(trace)),
  };
}

/** Shows pages side by side, and gives what the content script took in each and what the pages noticed. */
async function showPages(
  browser: ExtensionBrowser,
  html: string,
  name: string,
  count: number,
): Promise<{ runs: ScriptRun[]; noticed: string[] }> {
  const noticed: string[] = [];
  const show = (index: number) =>
    withPage(browser, `https://${name}-${index}.example/cards`, html, async ({ page }) => {
      await page.waitForTimeout(WATCHED_MS);
      noticed.push(...(await page.evaluate(() => (window as unknown as { benchWatch: Watch }).benchWatch.list())));
    });
  const events = await recordTrace(browser, async () => {
    await Promise.all(Array.from({ length: count }, (_, index) => show(index)));
  });
  const runs = findScript(events, `chrome-extension://${browser.extensionId}/detector.js`);
  if (runs.length !== count) throw new Error(`${runs.length} of ${count} pages ran the content script`);
  return { runs, noticed };
}

/** A shop's page with a few hundred elements, and first of all a watch for whatever is done to it. */
function makePage(watch: string): string {
  const card = '<section><h2>A card</h2><p>Pick a <b>picture</b>, write a line, and off it goes.</p></section>';
  return `<!doctype html><html lang="en"><head><title>Cards from everywhere – Fernweh Post</title>
    <script>${watch}</script></head><body><header><nav><a href="/">Home</a> <a href="/prices">Prices</a></nav></header>
    <main><h1>Cards from everywhere</h1>${card.repeat(60)}</main></body></html>`;
}
