import type { Page } from '@playwright/test';
import { provideExtension } from '../../lib/cli/browser/build-extension';
import { chromium } from '../../lib/cli/browser/chromium';
import { type ExtensionBrowser, launchExtension } from '../../lib/cli/browser/launch-extension';
import { thisMachine } from '../../lib/cli/browser/machine';
import { requireBrowser } from '../../lib/cli/browser/provide-browser';
import { test as base, expect } from './support/fixtures';
import { PageBadge } from './support/page-badge';
import { SAMPLE, site } from './support/pages';
import { PopupPage } from './support/popup-page';
import { SiteServer } from './support/site-server';

/** What is used of the extension's own API, and of chrome://extensions. */
declare const chrome: {
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  readonly storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
  readonly tabs: { remove(id: number): Promise<void> };
  readonly windows: {
    create(options: {
      url: string;
      incognito: boolean;
    }): Promise<{ readonly tabs: readonly { readonly id: number }[] }>;
  };
};

const SHOP = site('Shop', '<h1>Shop</h1><p>See our <a href="/legal">privacy policy</a>.</p>');

interface Private {
  readonly extension: ExtensionBrowser;
  /** Opens a page of the site in a private window of its own. */
  open(path: string): Promise<{ readonly page: Page; readonly tabId: number }>;
}

const test = base.extend<object, { private: Private }>({
  private: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern -- there are none
    async ({}, use) => {
      const program = await requireBrowser(chromium, thisMachine());
      const folder = await provideExtension('chrome');
      const launched = await launchExtension({ program, extension: folder, headless: true });
      const server = await SiteServer.start({
        '/favicon.ico': '',
        '/privacy': SAMPLE,
        '/legal': SAMPLE,
        '/shop': SHOP,
      });
      const extension = await allowPrivate(launched);
      const { context, control } = extension;
      await use({
        extension,
        async open(path) {
          const url = server.address(path);
          const [page, tabId] = await Promise.all([
            context.waitForEvent('page', (opened) => opened.url() === url),
            control.evaluate(async (address) => {
              const opened = await chrome.windows.create({ url: address, incognito: true });
              return opened.tabs[0]?.id ?? -1;
            }, url),
          ]);
          return { page, tabId };
        },
      });
      await context.close();
      server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('a policy in a private window is read, and nothing of it outlives its tab', async ({
  private: { extension, open },
}) => {
  const { page, tabId } = await open('/privacy');
  const grade = () => extension.control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  await expect.poll(grade).toMatch(/^[A-E]$/);
  const popup = await PopupPage.open(extension, tabId);
  await expect(popup.score).toBeVisible();
  await popup.close();

  // The site could only be muted by keeping its name.
  const badge = await PageBadge.of(page);
  await badge.waitUntilShown();
  await badge.press('Hide');
  await expect.poll(() => badge.buttons()).toEqual(['On this page for now', 'Everywhere', 'Keep it']);

  expect(await keysIn(extension, 'session')).toEqual([`reading:${tabId}`]);
  expect(await keysIn(extension, 'local')).toEqual([]);
  await extension.control.evaluate((id) => chrome.tabs.remove(id), tabId);
  await expect.poll(() => keysIn(extension, 'session')).toEqual([]);
});

test('a policy read for its link in a private window goes with the tab too', async ({
  private: { extension, open },
}) => {
  const { tabId } = await open('/shop');
  const popup = await PopupPage.open(extension, tabId);
  await popup.page.getByRole('button', { name: 'Read it for me' }).click();
  await expect(popup.score).toBeVisible();
  await popup.close();
  expect((await keysIn(extension, 'session')).filter((key) => !key.endsWith(String(tabId)))).toEqual([]);
  expect(await keysIn(extension, 'local')).toEqual([]);
  await extension.control.evaluate((id) => chrome.tabs.remove(id), tabId);
  await expect.poll(() => keysIn(extension, 'session')).toEqual([]);
});

/** Lets the extension into private windows, as a reader does on chrome://extensions, which starts it anew. */
async function allowPrivate({ context, extensionId }: ExtensionBrowser): Promise<ExtensionBrowser> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (id) => {
    // What is not from a store is started anew in developer mode alone.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  const control = await context.newPage();
  await expect
    .poll(() => control.goto(`chrome-extension://${extensionId}/manifest.json`).then(Boolean, () => false))
    .toBe(true);
  await settings.close();
  // Started anew, it is a moment until the browser knows of the detector again: a page that comes before has none.
  const registered = () => control.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(registered).toBe(1);
  return { context, extensionId, control };
}

function keysIn({ control }: ExtensionBrowser, area: 'local' | 'session'): Promise<string[]> {
  return control.evaluate(async (name) => Object.keys(await chrome.storage[name].get(null)), area);
}
