import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Firefox with the extension installed for the session. */
export interface FirefoxExtension {
  readonly browser: Browser;
  /** Opens a page of the extension, e.g. "popup.html", and resolves when `selector` is in it. */
  open(path: string, selector: string): Promise<Page>;
  /** The value of an expression in the browser's own window, with its toolbar, menus and sidebar; plain data. */
  inWindow(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts Firefox without a window and installs the built extension; `id` is the add-on id of its manifest. */
export async function launchFirefox(program: string, folder: string, id: string): Promise<FirefoxExtension> {
  // Firefox makes up the host of an extension's pages anew on each installation, unless it is told one.
  const host = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(folder);
  await closeWelcome(browser, host);
  return {
    browser,
    async open(path, selector) {
      const page = await browser.newPage();
      await navigateWithoutWaiting(page, `moz-extension://${host}/${path}`);
      await page.waitForSelector(selector, { timeout: 20_000 });
      return page;
    },
    inWindow: (expression) => evaluateInWindow(browser, expression),
    close: () => browser.close(),
  };
}

/** Closes the page that opens after installation, which puppeteer takes for an empty one: it has to be asked. */
async function closeWelcome(browser: Browser, host: string): Promise<void> {
  const url = `moz-extension://${host}/welcome.html`;
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(100)) {
    for (const page of await browser.pages()) {
      if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page.close();
    }
  }
  throw new Error('no page was opened after installation');
}

/** Puppeteer knows pages alone; the protocol itself reaches the window around them, if Firefox was started so that it may. */
async function evaluateInWindow(browser: Browser, expression: string): Promise<unknown> {
  const connection = hasConnection(browser) ? browser.connection : null;
  if (connection === null) throw new Error('this puppeteer no longer shows its connection');
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  const target = { context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.type !== 'success') throw new Error(`the window could not evaluate ${expression}`);
  return result.result?.value;
}

/** The part of puppeteer's own browser that is behind its pages. */
interface BrowserWithConnection {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: Answer }>;
  };
}

interface Answer {
  readonly contexts?: readonly { readonly url: string; readonly context: string }[];
  readonly type?: string;
  readonly result?: { readonly value?: unknown };
}

function hasConnection(browser: unknown): browser is BrowserWithConnection {
  return typeof browser === 'object' && browser !== null && 'connection' in browser;
}

/** Firefox never tells that a page of an extension has loaded, so `page.goto` would wait for ever. */
async function navigateWithoutWaiting(page: Page, url: string): Promise<void> {
  const frame: unknown = page.mainFrame();
  const context = hasContext(frame) ? frame.browsingContext : null;
  if (context === null) throw new Error('this puppeteer no longer shows the browsing context of a frame');
  await context.navigate(url, 'none');
}

/** The part of puppeteer's own frames that is behind `page.goto`. */
interface FrameWithContext {
  readonly browsingContext: { navigate(url: string, wait: 'none'): Promise<void> };
}

function hasContext(frame: unknown): frame is FrameWithContext {
  return typeof frame === 'object' && frame !== null && 'browsingContext' in frame;
}
