import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { chromium as playwright } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from '../../../lib/cli/browser/build-extension';
import { chromium } from '../../../lib/cli/browser/chromium';
import { thisMachine } from '../../../lib/cli/browser/machine';
import { requireBrowser } from '../../../lib/cli/browser/provide-browser';

/** No such site exists: every request for it is answered from the built gallery, and any other is refused. */
const SITE = 'http://gallery.example';

/** The built gallery (`npm run dev:ui`) in a page of its own, without any network. */
export class Gallery {
  private constructor(
    readonly page: Page,
    /** The names of all states, "popup/many". */
    readonly states: readonly string[],
    /** The browser's version before the first point, "149". */
    readonly browserVersion: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<Gallery> {
    const folder = await mkdtemp(join(tmpdir(), 'smallprint-gallery-'));
    await build({
      configFile: join(ROOT, 'scripts', 'gallery', 'vite.config.ts'),
      build: { outDir: folder, emptyOutDir: true, minify: false },
      logLevel: 'error',
    });
    const browser = await playwright.launch({
      executablePath: await requireBrowser(chromium, thisMachine()),
      // Letters without coloured edges, which differ from screen to screen. The sandbox refuses to run as root.
      args: ['--disable-gpu', '--disable-lcd-text', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB' });
    await page.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== SITE) return route.abort();
      await route.fulfill({ path: join(folder, normalize(pathname === '/' ? '/index.html' : pathname)) });
    });
    await page.addInitScript({ content: axe.source });
    await page.goto(SITE);
    const links = page.getByRole('link');
    await links.first().waitFor();
    return new Gallery(page, await links.allTextContents(), browser.version().split('.')[0] ?? '', async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    });
  }

  /** Shows a state, anew even where it is on show; the page is loaded only where the surface is another. */
  async show(state: string): Promise<void> {
    const isNear = this.page.url().startsWith(`${SITE}/#${state.split('/')[0]}/`);
    await this.page.evaluate(() => delete document.documentElement.dataset.shown);
    if (isNear && !this.page.url().endsWith(`#${state}`)) {
      await this.page.evaluate((name) => location.assign(`#${name}`), state);
    } else {
      await this.page.goto('about:blank');
      await this.page.goto(`${SITE}/#${state}`);
    }
    await this.page.waitForFunction((name) => document.documentElement.dataset.shown === name, state);
  }

  /** What axe finds, with the first place of each; by all of its rules, or by one alone. */
  listBarriers(rule?: string): Promise<string[]> {
    return this.page.evaluate(async (only) => {
      const { violations, incomplete } = await window.axe.run(document, {
        resultTypes: ['violations', 'incomplete'],
        iframes: false,
        ...(only && { runOnly: [only] }),
      });
      const found = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(' ')})`);
      // Of words in the very colour of their ground axe says only that they may be hidden on purpose.
      const unseen = incomplete
        .flatMap(({ nodes }) => nodes)
        .filter(({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio'));
      return [...found, ...unseen.map(({ target }) => `words in the colour of their ground (${target.join(' ')})`)];
    }, rule);
  }

  /** By how many pixels the page is wider than its window. */
  measureOverflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
