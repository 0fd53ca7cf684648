import { expect, test } from './support/fixtures';
import { ARTICLE, SAMPLE, SAMPLE_ADDRESS } from './support/pages';

const RULE = 'Uploads your contacts';

test('a slider changes the open report at once, and is kept', async ({ policyTab, options }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const popup = await policyTab.popup();
  await expect(popup.score).toBeVisible();
  const before = await popup.readScore();
  const title =
    (await popup.findings('What to watch').first().getByRole('heading').locator('[dir=auto]').textContent()) ?? RULE;

  await options.weight(title).fill('0');
  await expect(popup.finding(title)).toHaveCount(0);
  expect(await popup.readScore()).toBeGreaterThan(before);

  await options.page.reload();
  await expect(options.weight(title)).toHaveValue('0');

  await options.resetAll();
  await expect(popup.finding(title)).toHaveCount(1);
  expect(await popup.readScore()).toBe(before);
  await popup.close();
});

test('every rule has a slider from 0 to 10', async ({ options }) => {
  await expect(options.page.getByRole('slider').first()).toBeVisible();
  const bounds = await options.page
    .getByRole('slider')
    .evaluateAll((sliders) => sliders.map((slider) => [slider.getAttribute('min'), slider.getAttribute('max')].join()));
  expect(bounds.length).toBeGreaterThanOrEqual(40);
  expect(new Set(bounds)).toEqual(new Set(['0,10']));
});

test('when reading by itself is off, no page is looked at until it is asked for', async ({ policyTab, options }) => {
  await options.automatic.uncheck();
  try {
    await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
    // Long enough for the detector and the background to have spoken, had they been there.
    await policyTab.page.waitForTimeout(1_500);
    expect(await policyTab.state()).toBeUndefined();
    const popup = await policyTab.popup();
    await expect(popup.score).toBeVisible();
    await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
    await popup.close();
  } finally {
    await options.automatic.check();
  }
  await policyTab.visit('https://www.fernweh-post.example/privacy-news', ARTICLE);
  await expect.poll(() => policyTab.state()).toBe('not-a-policy');
});
