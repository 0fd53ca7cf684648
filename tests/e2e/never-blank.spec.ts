import { expect, test } from './support/fixtures';
import { SAMPLE, SAMPLE_ADDRESS } from './support/pages';

/** What is used of the extension's own API, inside one of its pages. */
declare const chrome: {
  readonly storage: Record<
    'local' | 'session',
    { get: () => Promise<unknown>; readonly set: (items: object) => Promise<void> }
  >;
};

const FAILED = 'Smallprint could not load what belongs here';

for (const surface of ['popup', 'sidepanel']) {
  for (const area of ['local', 'session'] as const) {
    test(`${surface}: where ${area} storage cannot be read it says so, and can be tried again`, async ({
      extension: { context, extensionId },
      policyTab,
    }) => {
      await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
      await policyTab.decision();
      const page = await context.newPage();
      // The first time only.
      await page.addInitScript((area) => {
        if (!sessionStorage.getItem('tried')) chrome.storage[area].get = () => Promise.reject(new Error('IO error'));
        sessionStorage.setItem('tried', 'yes');
      }, area);
      await page.goto(`chrome-extension://${extensionId}/${surface}.html?tabId=${policyTab.id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(FAILED);
      await page.getByText('What went wrong').click();
      await expect(page.getByText('IO error')).toBeVisible();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { name: 'What to watch' })).toBeVisible();
      await page.close();
    });
  }

  test(`${surface}: where a part does not load it says so`, async ({
    extension: { context, extensionId },
    policyTab,
  }) => {
    await policyTab.visit('https://kettles.example/', '<!doctype html><title>Kettles</title><h1>Kettles</h1>');
    const page = await context.newPage();
    await page.route('**/chunks/elsewhere-*.js', (route) => route.abort());
    await page.goto(`chrome-extension://${extensionId}/${surface}.html?tabId=${policyTab.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FAILED);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(FAILED);
    await page.close();
  });
}

test('a page that could not be read is tried again, and the focus stays in the report', async ({
  extension: { context, extensionId },
  policyTab,
}) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html?tabId=${policyTab.id}`);
  await expect(page.getByRole('heading', { name: 'What to watch' })).toBeVisible();
  // The first time it tries by itself.
  await expect(async () => {
    const failed = { state: 'failed', url: SAMPLE_ADDRESS, at: Date.now(), message: 'Gone.' };
    const items = { [`reading:${policyTab.id}`]: JSON.stringify(failed) };
    await page.evaluate((items) => chrome.storage.session.set(items), items);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be read', { timeout: 500 });
  }).toPass();
  const again = page.getByRole('button', { name: 'Try again' });
  await page.waitForLoadState('networkidle');
  await again.press('Enter');
  await expect(page.getByRole('heading', { name: 'What to watch' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.close();
});

test('the verdict that the popup starts with gives way where its report cannot be drawn', async ({
  extension: { context, extensionId },
  policyTab,
}) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  const page = await context.newPage();
  await page.addInitScript(() => {
    chrome.storage.session.get = () => Promise.reject(new Error('IO error'));
  });
  const start = new URLSearchParams({
    grade: 'D',
    gradeName: 'Grade D',
    meaning: 'Poor',
    score: '22',
    scoreName: '22 of 100',
    sentence: 'They sell your data.',
    spoken: 'Grade D. They sell your data.',
    theme: 'system',
  });
  await page.goto(`chrome-extension://${extensionId}/popup.html?tabId=${policyTab.id}#${start}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('They sell your data.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FAILED);
  await expect(page.getByText('They sell your data.')).toHaveCount(0);
  await page.close();
});

test('what is on show stays where only a later part does not load', async ({
  extension: { context, extensionId },
  policyTab,
}) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const page = await context.newPage();
  await page.route('**/chunks/{late,refine,elsewhere}-*.js', (route) => route.abort());
  await page.goto(`chrome-extension://${extensionId}/popup.html?tabId=${policyTab.id}`);
  const verdict = page.getByRole('heading', { level: 1 });
  await expect(verdict).toContainText('They ');
  await page.getByRole('heading', { level: 3 }).first().click();
  await page.getByRole('button', { name: 'Show in page' }).first().click();
  // Longer than it takes to say that nothing is on show.
  await page.waitForTimeout(1000);
  await expect(verdict).toContainText('They ');
  await page.close();
});
