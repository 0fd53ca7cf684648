import type { Page } from 'playwright-core';
import { ROOT } from '../../../lib/cli/browser/build-extension';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';
import { bundleForPage } from '../bundle';
import { makeVariant, type Setting, withBrowsers, withPage } from './browsers';
import { medianOf, type Sample, summarise } from './sample';

/** The reader beside Readability on the same page. */
export interface ReaderCost {
  /** The first run in a fresh page, as people meet it: nothing is compiled yet. */
  readonly cold: Comparison;
  /** In turn in one page, when everything is compiled. */
  readonly warm: Comparison;
}

interface Comparison {
  readonly reader: Sample;
  readonly readability: Sample;
  /** Median beside median. */
  readonly ratio: number;
}

type Side = 'reader' | 'readability';

const PAGES = 12;
const WARM_UP = 8;
const WARM_RUNS = 30;

/** Without an extension in the page that reads it by itself. */
const NO_EXTENSION = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'None',
    version: '1',
    background: { service_worker: 'background.js' },
    permissions: ['tabs'],
  }),
  'background.js': '',
};

/** Runs the reader and Readability in an isolated world of a page, as the extension does. */
export async function measureReader(setting: Setting, html: string): Promise<ReaderCost> {
  const code = await bundleForPage(ROOT, 'scripts/bench/pages/reader-entry.ts');
  const cold: Record<Side, number[]> = { reader: [], readability: [] };
  const warm: Record<Side, number[]> = { reader: [], readability: [] };
  await withBrowsers(setting, [makeVariant(null, NO_EXTENSION)], async ([browser]) => {
    if (browser === undefined) return;
    for (let page = 0; page < PAGES; page++) {
      for (const side of ['reader', 'readability'] as const) {
        const [time] = await inFreshPage(browser, `${side}${page}`, html, code, [side]);
        if (time !== undefined) cold[side].push(time);
      }
    }
    const turns = Array.from({ length: WARM_UP + WARM_RUNS }, (): Side[] => ['reader', 'readability']).flat();
    const times = await inFreshPage(browser, 'warm', html, code, turns);
    for (const [index, time] of times.entries()) {
      const side = turns[index];
      if (side !== undefined && index >= 2 * WARM_UP) warm[side].push(time);
    }
  });
  return { cold: compare(cold), warm: compare(warm) };
}

function compare({ reader, readability }: Readonly<Record<Side, number[]>>): Comparison {
  return {
    reader: summarise(reader),
    readability: summarise(readability),
    ratio: medianOf(reader) / medianOf(readability),
  };
}

/** Milliseconds of each turn in a page that has just been opened. */
function inFreshPage(
  browser: ExtensionBrowser,
  name: string,
  html: string,
  code: string,
  turns: readonly Side[],
): Promise<number[]> {
  return withPage(browser, `https://${name}.example/privacy`, html, async ({ page }) => {
    const evaluate = await inIsolatedWorld(page);
    await evaluate(code);
    const times: number[] = [];
    for (const side of turns) {
      const [time, found] = (await evaluate(timed(side))) as [number, boolean];
      if (!found) throw new Error(`the ${side} found no policy`);
      times.push(time);
    }
    return times;
  });
}

function timed(side: Side): string {
  return `(() => { const from = performance.now(); const found = bench.${side}(); return [performance.now() - from, found]; })()`;
}

/** Evaluates in a world of its own, where scripts of extensions live too. */
async function inIsolatedWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? 'it threw');
    return result.value;
  };
}
