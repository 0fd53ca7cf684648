import { expect, test } from './support/fixtures';
import { listBarriers } from './support/list-barriers';
import { SAMPLE, SAMPLE_ADDRESS } from './support/pages';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup can be used by everyone, ${colorScheme}`, async ({ policyTab }) => {
    await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
    await policyTab.decision();
    const popup = await policyTab.popup();
    await popup.page.emulateMedia({ colorScheme });
    // What comes last.
    await expect(popup.recipients.first()).toBeVisible();
    expect(await listBarriers(popup.page)).toEqual([]);
    await popup.close();
  });

  test(`the options page can be used by everyone, ${colorScheme}`, async ({ options }) => {
    await options.page.emulateMedia({ colorScheme });
    await expect(options.page.getByRole('slider').first()).toBeVisible();
    expect(await listBarriers(options.page)).toEqual([]);
  });
}
