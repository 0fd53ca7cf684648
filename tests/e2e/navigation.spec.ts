import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { ROUTED, SAMPLE, SAMPLE_ADDRESS, site } from './support/pages';
import { stopWorker } from './support/stop-worker';

const SHOP = site(
  'Fernweh Post',
  '<h1>Cards from everywhere</h1><p>Pick a picture, write a line, and off it goes.</p>',
);
const SHOP_ADDRESS = 'https://www.fernweh-post.example/';

test('a badge goes when the tab goes elsewhere', async ({ policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  await policyTab.visit(SHOP_ADDRESS, SHOP);
  await expect.poll(() => policyTab.badge()).toBe('');
  await policyTab.page.goBack();
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

test('a site that changes pages by itself sets and clears the badge', async ({ policyTab }) => {
  const { page } = policyTab;
  await policyTab.visit(SHOP_ADDRESS, SHOP);
  expect(await policyTab.badge()).toBe('');
  await moveTo(page, '/privacy', SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  await moveTo(page, '/', SHOP);
  await expect.poll(() => policyTab.badge()).toBe('');
  await page.goBack();
  await showMain(page, SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

test('a site that moves away from its policy, address first, is soon without a badge', async ({ policyTab }) => {
  const { page } = policyTab;
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  await page.evaluate(() => {
    history.pushState(null, '', '/about');
    document.querySelector('main')?.replaceChildren();
  });
  // By now the detector looks no more: only the reader, which still waits for text, can tell.
  await page.waitForTimeout(2_500);
  await showMain(page, SHOP);
  // The detector's next look is four seconds away.
  await expect.poll(() => policyTab.badge(), { timeout: 3_000 }).toBe('');
});

test('pages that a router tells apart behind "#" are read each, under one title', async ({ policyTab }) => {
  const { page } = policyTab;
  policyTab.serve(SHOP_ADDRESS, ROUTED);
  await page.goto(`${SHOP_ADDRESS}#/privacy`);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  await page.evaluate(() => location.assign('#/privacy/selling'));
  await expect.poll(() => sells()).toBe(true);
  await page.evaluate(() => location.assign('#/'));
  await expect.poll(() => policyTab.badge()).toBe('');

  async function sells(): Promise<boolean> {
    const decision = await policyTab.decision();
    return decision.state === 'analysed' && decision.analysis.findings.some(({ rule }) => rule === 'sells-data');
  }
});

test('a short page that was read in vain is read again without a wait', async ({ policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, site('Privacy', '<h1>Welcome</h1><p>We keep your card.</p>'));
  await expect.poll(() => policyTab.state()).toBe('not-a-policy');
  const popup = await policyTab.popup();
  await popup.page.getByRole('button', { name: 'Read it anyway' }).click();
  // The waits for late text are five seconds.
  await expect.poll(() => policyTab.state(), { timeout: 4_000 }).toBe('analysed');
  await popup.close();
});

test('a background that was stopped in between goes on', async ({ extension, policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  const grade = await policyTab.badge();
  await stopWorker(extension);
  await expect.poll(() => policyTab.badge()).toBe(grade);

  const popup = await policyTab.popup();
  await expect(popup.score).toBeVisible();
  await popup.close();

  await stopWorker(extension);
  await policyTab.visit(SHOP_ADDRESS, SHOP);
  await expect.poll(() => policyTab.badge()).toBe('');
  await stopWorker(extension);
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect.poll(() => policyTab.badge()).toBe(grade);
});

test('a background that is stopped while it reads leaves nothing unfinished', async ({ extension, policyTab }) => {
  policyTab.serve(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.page.goto(SAMPLE_ADDRESS);
  await expect.poll(() => policyTab.state()).toBeDefined();
  await stopWorker(extension);
  const popup = await policyTab.popup();
  await expect(popup.score.or(popup.page.getByRole('button', { name: 'Try again' }))).toBeVisible();
  await popup.close();
});

test('a page that is left while it is read leaves nothing behind', async ({ policyTab }) => {
  const { page } = policyTab;
  policyTab.serve(SAMPLE_ADDRESS, SAMPLE);
  policyTab.serve(SHOP_ADDRESS, SHOP);
  for (let round = 0; round < 5; round++) {
    await page.goto(SAMPLE_ADDRESS, { waitUntil: 'commit' });
    await page.waitForTimeout(round * 40);
    await page.goto(SHOP_ADDRESS);
  }
  await expect.poll(() => policyTab.badge()).toBe('');
  await page.goto(SAMPLE_ADDRESS);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

/** Moves as a single-page site does: a new address, then new content. */
async function moveTo(page: Page, path: string, html: string): Promise<void> {
  await page.evaluate((address) => history.pushState(null, '', address), path);
  await showMain(page, html);
}

async function showMain(page: Page, html: string): Promise<void> {
  await page.evaluate((source) => {
    const shown = new DOMParser().parseFromString(source, 'text/html');
    document.title = shown.title;
    document
      .querySelector('main')
      ?.replaceWith(document.importNode(shown.querySelector('main') ?? document.body, true));
  }, html);
}
