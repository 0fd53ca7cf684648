import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeTab, openTab, type Tab } from '../../../lib/cli/browser/extension-api';
import { type ExtensionBrowser, launchExtension } from '../../../lib/cli/browser/launch-extension';

/** What every measure needs: Chromium's program and the folder of the built extension. */
export interface Setting {
  readonly program: string;
  readonly extension: string;
}

/** A folder for a variant of the extension, its files under other names or contents; it goes when the process ends. */
export function makeVariant(extension: string | null, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'smallprint-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  if (extension !== null) cpSync(extension, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Opens one browser for each folder, does something with them and closes them, whatever happens. */
export async function withBrowsers(
  { program }: Setting,
  folders: readonly string[],
  use: (browsers: readonly ExtensionBrowser[]) => Promise<void>,
): Promise<void> {
  const browsers: ExtensionBrowser[] = [];
  try {
    for (const extension of folders) browsers.push(await launchExtension({ program, extension, headless: true }));
    await use(browsers);
  } finally {
    await Promise.all(browsers.map(({ context }) => context.close()));
  }
}

/** Opens a page in a new tab, hence in a process of its own, and closes the tab when all is done. */
export async function withPage<T>(
  browser: ExtensionBrowser,
  address: string,
  html: string,
  use: (tab: Tab) => Promise<T>,
): Promise<T> {
  const tab = await openTab(browser);
  try {
    await serve(tab.page, html);
    await tab.page.goto(address);
    return await use(tab);
  } finally {
    await closeTab(browser.control, tab.id);
  }
}

/** Answers every navigation of a page with this HTML, and nothing else. */
export async function serve(page: Page, html: string): Promise<void> {
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
}
