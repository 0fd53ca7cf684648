import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { provideExtension, ROOT } from '../../lib/cli/browser/build-extension';
import { firefox } from '../../lib/cli/browser/firefox';
import { thisMachine } from '../../lib/cli/browser/machine';
import { requireBrowser } from '../../lib/cli/browser/provide-browser';
import { type FirefoxExtension, launchFirefox } from './firefox-extension';

/** What is used of the extension's own API, inside one of its pages. */
declare const browser: {
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
  readonly tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
  readonly storage: { readonly local: { clear(): Promise<void> } };
};

/** Firefox with the extension, and a site of one policy that is served to it. */
export interface Stage extends FirefoxExtension {
  /** Of the policy; whatever else is asked for at this host is the same policy, or what `answer` gives. */
  readonly address: string;
  /** Opens the policy at this address, its own path where none is given, and waits for its grade. */
  visitPolicy(path?: string): Promise<{ readonly page: Page; readonly tabId: number; readonly grade: string }>;
}

/** What a site answers to a path, or null for the policy. */
export type Site = (path: string, headers: IncomingHttpHeaders) => string | null;

const SAMPLE = readFileSync(join(ROOT, 'tests', 'sample', 'privacy.html'), 'utf8');
const LIMIT_MS = 20_000;

/** The windows of a page have this size, so that places in them are known. */
export const WINDOW = { width: 900, height: 700 };

/** Starts all of it. */
export async function setStage(answer: Site = () => null): Promise<Stage> {
  const program = await requireBrowser(firefox, thisMachine());
  const folder = await provideExtension('firefox');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { server, host } = await serve(answer);
  const extension = await launchFirefox(program, folder, manifest.browser_specific_settings.gecko.id);
  const address = `${host}/privacy`;
  return {
    ...extension,
    address,
    async visitPolicy(path = '/privacy') {
      const page = await extension.browser.newPage();
      await page.setViewport(WINDOW);
      await page.goto(host + path);
      const options = await extension.open('options.html', 'h1');
      const tabId = await findTab(options, path);
      const grade = await waitForGrade(options, tabId);
      await options.close();
      await page.bringToFront();
      return { page, tabId, grade };
    },
    async close() {
      await extension.close();
      server.close();
    },
  };
}

async function serve(answer: Site): Promise<{ server: Server; host: string }> {
  const server = createServer(({ url = '', headers }, response) => {
    const head = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'session=secret; Path=/' };
    const policy = url.startsWith('/strict/') ? { 'content-security-policy': "default-src 'none'" } : {};
    response.writeHead(200, { ...head, ...policy }).end(answer(url, headers) ?? SAMPLE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return { server, host: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : bound}` };
}

/** The number of the tab at a path; `page` is one of the extension's. */
export async function findTab(page: Page, path = '/*'): Promise<number> {
  const tabs = await page.evaluate((end) => browser.tabs.query({ url: `http://127.0.0.1${end}` }), path);
  assert.ok(tabs[0], 'the extension does not see the tab');
  return tabs[0].id;
}

/** The letter on a tab's button, "–" or what it still is when time is up; `page` is one of the extension's. */
export async function waitForGrade(page: Page, tabId: number): Promise<string> {
  let grade = '';
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(100)) {
    grade = await page.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId);
    if (/^[A-E–]$/.test(grade)) break;
  }
  return grade;
}

/** Waits until something holds, and fails where it never does. */
export async function untilTrue(holds: () => unknown): Promise<void> {
  for (const end = Date.now() + LIMIT_MS; !(await holds()); await sleep(100)) {
    assert.ok(Date.now() < end, `waited in vain: ${holds}`);
  }
}

/** The text of the first element of its kind, '' where there is none. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
}

/** How many places are marked in a page. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).length);
}

/** Whether the badge, which is an element at the end of the document, is what is seen at a place in a page. */
export function isBadgeAt(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  return page.evaluate(
    (left, top) => document.elementFromPoint(left, top) === document.documentElement.lastElementChild,
    x,
    y,
  );
}

/** Puts all settings back; `page` is one of the extension's. */
export async function clearSettings(page: Page): Promise<void> {
  await page.evaluate(() => browser.storage.local.clear());
}
