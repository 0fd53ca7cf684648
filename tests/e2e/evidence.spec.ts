import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Quote } from '../../lib/analysis/report';
import { ROOT } from '../../lib/cli/browser/build-extension';
import { closeTab, openTab, readTabReading, runDetector, type Tab } from '../../lib/cli/browser/extension-api';
import type { ExtensionBrowser } from '../../lib/cli/browser/launch-extension';
import { readServed, serveOnly } from '../../lib/cli/browser/serve-file';
import { waitForDecision } from '../../lib/cli/inspect-page';
import { expect, test } from './support/fixtures';

/** What is used of the extension's own API, inside one of its pages. */
declare const chrome: {
  readonly tabs: { sendMessage(tabId: number, message: unknown): Promise<{ marked?: boolean }> };
};

interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly file: string;
  readonly label: string;
}

// Real pages lie beside the project, where they may not become part of it.
const PAGES = join(ROOT, '..', 'shared', 'data', 'pages');
const policies = existsSync(PAGES) ? listPolicies() : [];

/** Marked on each page, evenly spread over its quotes; `EVIDENCE=all` marks them all (some 60 on each, in minutes). */
const MOST_QUOTES = process.env.EVIDENCE === 'all' ? Number.POSITIVE_INFINITY : 15;

/** Tests run side by side, and each must end in some minutes. */
const PARTS = 4;

if (policies.length === 0) {
  console.log('skipped: ../shared not found');
  test.skip('evidence on saved pages (skipped: ../shared not found)', () => {});
}

for (let part = 0; part < PARTS && policies.length > 0; part++) {
  test(`evidence is found again and marked on saved pages, part ${part + 1} of ${PARTS}`, async ({ extension }) => {
    test.setTimeout(600_000);
    const missing: string[] = [];
    let all = 0;
    for (const policy of policies.filter((_, index) => index % PARTS === part)) {
      const seen = await markAll(extension, policy);
      all += seen.all;
      missing.push(...seen.missing.map((text) => `${policy.id}: ${text}`));
    }
    const share = 1 - missing.length / all;
    console.log(`${all} quotes, ${(share * 100).toFixed(2)} % marked${missing.map((text) => `\n  ${text}`).join('')}`);
    expect(all).toBeGreaterThan(100);
    expect(share).toBeGreaterThanOrEqual(0.99);
  });
}

function listPolicies(): SavedPage[] {
  const lines = readFileSync(join(PAGES, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SavedPage).filter(({ label }) => label === 'privacy');
}

/** Opens a saved page and marks each quote of its findings, one after the other. */
async function markAll(extension: ExtensionBrowser, { url, file }: SavedPage): Promise<Marked> {
  const tab = await openTab(extension);
  try {
    await serveOnly(tab.page, await readServed(join(PAGES, file)));
    await tab.page.goto(url, { waitUntil: 'commit' });
    await tab.page.waitForLoadState('load', { timeout: 8_000 }).catch(() => undefined);
    return await markEach(extension, tab);
  } finally {
    await closeTab(extension.control, tab.id);
  }
}

interface Marked {
  readonly all: number;
  /** The quotes that were not marked, or not as they are. */
  readonly missing: readonly string[];
}

async function markEach({ control }: ExtensionBrowser, { id, page }: Tab): Promise<Marked> {
  const noted = await readTabReading(control, id);
  if (noted === undefined && !(await runDetector(control, id))) return { all: 0, missing: [] };
  const reading = await waitForDecision(control, id);
  if (reading?.state !== 'analysed') return { all: 0, missing: [] };
  const quotes = pick(reading.analysis.findings.flatMap((finding) => finding.evidence));
  const missing: string[] = [];
  for (const { text, start, end } of quotes) {
    const message = { type: 'mark', text, start, end };
    const { marked } = await control.evaluate(([to, what]) => chrome.tabs.sendMessage(to, what), [
      id,
      message,
    ] as const);
    if (!marked || squeeze(await readMarks(page)) !== squeeze(text)) missing.push(text);
  }
  return { all: quotes.length, missing };
}

/** Each quote once, however many findings rest on it, and no more than may be. */
function pick(evidence: readonly Quote[]): Quote[] {
  const quotes = [...new Map(evidence.map((quote) => [`${quote.start}-${quote.end}`, quote])).values()];
  const step = Math.max(1, quotes.length / MOST_QUOTES);
  return quotes.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** The text of all highlights in a page and in its frames. */
async function readMarks(page: Page): Promise<string> {
  const texts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame
          .evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join(' '))
          .catch(() => ''),
      ),
  );
  return texts.join(' ');
}

/** White space differs between a page and the text read from it; bars between cells are ours. */
function squeeze(text: string): string {
  return text.replace(/[\s|]+/g, '');
}
