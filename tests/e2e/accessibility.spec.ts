import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { SAMPLE, SAMPLE_ADDRESS } from './support/pages';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup can be used by everyone, ${colorScheme}`, async ({ policyTab }) => {
    await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
    await policyTab.decision();
    const popup = await policyTab.popup();
    await popup.page.emulateMedia({ colorScheme });
    await expect(popup.score).toBeVisible();
    expect(await listBarriers(popup.page)).toEqual([]);
    await popup.close();
  });

  test(`the options page can be used by everyone, ${colorScheme}`, async ({ options }) => {
    await options.page.emulateMedia({ colorScheme });
    await expect(options.page.getByRole('slider').first()).toBeVisible();
    expect(await listBarriers(options.page)).toEqual([]);
  });
}

/** What axe finds, with the first place of each. */
async function listBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(' ')})`);
}
