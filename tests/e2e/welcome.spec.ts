import type { Page } from '@playwright/test';
import { provideExtension } from '../../lib/cli/browser/build-extension';
import { chromium } from '../../lib/cli/browser/chromium';
import { type ExtensionBrowser, launchExtension } from '../../lib/cli/browser/launch-extension';
import { thisMachine } from '../../lib/cli/browser/machine';
import { requireBrowser } from '../../lib/cli/browser/provide-browser';
import { test as base, expect } from './support/fixtures';
import { listBarriers } from './support/list-barriers';

/** What is used of chrome://extensions. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

const test = base.extend<{ page: Page }, { fresh: ExtensionBrowser }>({
  fresh: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern -- there are none
    async ({}, use) => {
      const program = await requireBrowser(chromium, thisMachine());
      const extension = await provideExtension('chrome');
      const fresh = await launchExtension({ program, extension, headless: true, keepWelcome: true });
      await use(fresh);
      await fresh.context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  page: async ({ fresh }, use) => {
    const page = welcomePages(fresh)[0];
    if (!page) throw new Error('no first page was opened');
    await page.bringToFront();
    await page.reload();
    await use(page);
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize({ width: 1280, height: 900 });
  },
});

test('installation opens one page, which begins with its heading', async ({ fresh, page }) => {
  await expect(page.getByRole('heading').first()).toHaveText('Smallprint reads privacy policies, so that you need not');
  await expect(page).toHaveTitle('Welcome to Smallprint');
  expect(welcomePages(fresh)).toHaveLength(1);
});

test('the sample is read in place, and its sentences are marked in its text', async ({ page }) => {
  await expect(page.getByText(/^\d+ of 100$/)).toHaveCount(0);
  await openSample(page);
  const report = page.getByRole('region', { name: 'The report' });
  await expect(report.getByText(/^\d+ of 100$/)).toBeVisible();
  await expect(report.getByRole('heading', { name: 'What becomes of your data' })).toBeVisible();
  await expect(report.getByRole('heading', { name: 'Who gets it' })).toBeVisible();

  const finding = report.getByRole('article').filter({ hasText: 'Shares data with advertisers' });
  await finding.getByRole('heading').click();
  await finding.getByRole('button', { name: 'Show in page' }).first().click();
  const mark = page.getByRole('region', { name: 'The policy' }).locator('mark');
  await expect(mark).toHaveText(/advertising partners/);
  await expect(mark).toBeInViewport();
  await expect(page.getByText('The sentence is marked in the policy.')).toBeAttached();
  await report.getByRole('button', { name: 'Copy: privacy@fernweh-post.example' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeInViewport();
});

test('the keyboard goes through it all', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Read the sample policy' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Try it on a sample policy' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'The report' })).toBeFocused();
  const finding = page.getByRole('article').first();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(finding.getByRole('button', { name: 'Show in page' }).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark')).toBeInViewport();
});

test('weights and settings are a click away', async ({ fresh, page }) => {
  const [options] = await Promise.all([
    fresh.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Weights and settings' }).click(),
  ]);
  await expect(options.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await options.close();
});

test('access to sites is asked for only while it is withheld', async ({ fresh, page }) => {
  const ask = page.getByRole('button', { name: 'Allow access to sites' });
  await expect(page.getByText('Smallprint has access to the sites you visit')).toBeVisible();
  await expect(ask).toHaveCount(0);
  await setAccess(fresh, 'ON_CLICK');
  await expect(page.getByText('Smallprint has no access to sites')).toBeVisible();
  await expect(ask).toBeVisible();
  await setAccess(fresh, 'ON_ALL_SITES');
  await expect(page.getByText('Smallprint has access to the sites you visit')).toBeVisible();
  await expect(ask).toHaveCount(0);
});

test('nothing is cut off at 320 pixels, with the sample open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSample(page);
  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(needed).toBeLessThanOrEqual(given ?? 0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it can be used by everyone, ${colorScheme}`, async ({ fresh, page }) => {
    await page.emulateMedia({ colorScheme });
    await setAccess(fresh, 'ON_CLICK');
    await expect(page.getByRole('button', { name: 'Allow access to sites' })).toBeVisible();
    expect(await listBarriers(page)).toEqual([]);
    await setAccess(fresh, 'ON_ALL_SITES');
    await openSample(page);
    await page.getByRole('article').first().getByRole('heading').click();
    await page.getByRole('button', { name: 'Show in page' }).first().click();
    await expect(page.locator('mark')).toBeInViewport();
    expect(await listBarriers(page)).toEqual([]);
  });
}

function welcomePages({ context }: ExtensionBrowser): Page[] {
  return context.pages().filter((page) => page.url().endsWith('/welcome.html'));
}

/** Opens the sample and waits for what comes last. */
async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read the sample policy' }).click();
  await expect(page.getByText('advertising partners').filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('.recipient').first()).toBeAttached();
}

/** Gives or withholds access as a reader does on chrome://extensions. */
async function setAccess({ context, extensionId }: ExtensionBrowser, hostAccess: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
    extensionId,
    hostAccess,
  });
  await page.close();
}
