import { expect, test } from './support/fixtures';
import { PageBadge } from './support/page-badge';
import { SAMPLE, SAMPLE_ADDRESS } from './support/pages';

test('try', async ({ policyTab }) => {
  const log: string[] = [];
  policyTab.page.on('console', (m) => log.push(m.text()));
  for (const colorScheme of ['light', 'dark'] as const) {
    await policyTab.page.emulateMedia({ colorScheme });
    await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
    await policyTab.decision();
    const badge = await PageBadge.of(policyTab.page);
    await badge.waitUntilShown();
    console.log(await badge.buttons(), await badge.text(), await badge.host(), await badge.areaOf());
    await policyTab.page.screenshot({ path: `/tmp/w/badge-shots/${colorScheme}.png` });
    await badge.press('Hide');
    await expect.poll(() => badge.buttons()).toHaveLength(4);
    console.log(await badge.buttons(), await badge.text());
    await policyTab.page.screenshot({ path: `/tmp/w/badge-shots/${colorScheme}-menu.png` });
    await policyTab.page.setViewportSize({ width: 320, height: 560 });
    await policyTab.page.waitForTimeout(500);
    await policyTab.page.screenshot({ path: `/tmp/w/badge-shots/${colorScheme}-menu-320.png` });
    await badge.press('Keep it');
    await policyTab.page.waitForTimeout(500);
    await policyTab.page.screenshot({ path: `/tmp/w/badge-shots/${colorScheme}-320.png` });
    await policyTab.page.setViewportSize({ width: 1280, height: 720 });
    if (colorScheme === 'dark') {
      await badge.press('Hide');
      await badge.press('On fernweh');
      await policyTab.page.waitForTimeout(500);
      console.log(await badge.buttons(), await badge.text());
      await policyTab.page.screenshot({ path: `/tmp/w/badge-shots/${colorScheme}-note.png` });
    }
  }
  console.log(log);
});
