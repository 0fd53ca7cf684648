import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** How to open Chromium with the extension. */
export interface LaunchOptions {
  /** Chromium's program. */
  readonly program: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Whether pages load their images; they do by default. */
  readonly images?: boolean;
  /** A file that gets Chromium's log of everything that asks for the network. */
  readonly netLog?: string;
  /** Whether the page that opens once after installation stays; in a fresh profile every start is an installation. */
  readonly keepWelcome?: boolean;
}

/** Chromium with the extension, and a page of the extension through which its API can be asked. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly control: Page;
}

/** Keeps Chromium itself from calling home, and from needing a graphics card. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/** The last such switch counts, so that Playwright's own settings (a mouse, not a finger) are repeated. */
const NO_IMAGES =
  '--blink-settings=imagesEnabled=false,primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** Opens Chromium with a fresh profile, which is removed when the context closes. */
export async function launchExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { program, extension, headless, netLog, images = true, keepWelcome = false } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath: program,
    headless,
    acceptDownloads: false,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...QUIET,
      // Chromium's sandbox refuses to run as root, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(images ? [] : [NO_IMAGES]),
      ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything']),
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    const extensionId = new URL(worker.url()).host;
    // Other extensions have no such page, and neither have older builds of this one.
    const welcome = existsSync(join(extension, WELCOME)) ? await welcomeOf(context, extensionId) : null;
    if (welcome && !keepWelcome) await welcome.close();
    return { context, extensionId, control: await openControl(context, extensionId) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

const WELCOME = 'welcome.html';

/** The page that opens after installation; it may be there already, or still come. */
async function welcomeOf(context: BrowserContext, extensionId: string): Promise<Page> {
  const isWelcome = (page: Page) => page.url() === `chrome-extension://${extensionId}/${WELCOME}`;
  const opened = context.waitForEvent('page', { predicate: isWelcome, timeout: 30_000 });
  const there = context.pages().find(isWelcome);
  if (!there) return opened;
  opened.catch(() => undefined);
  return there;
}

/** Any file of the extension that is opened as a page has its API; this one is always there and runs nothing. */
async function openControl(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = context.pages().find((page) => !page.url().endsWith(`/${WELCOME}`)) ?? (await context.newPage());
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}
