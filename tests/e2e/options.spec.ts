import type { Page } from '@playwright/test';
import { DEFAULT_WEIGHTS } from '../../lib/rules/weights';
import { stepSlider } from '../../scripts/bench/pages/measure-slider';
import { expect, test } from './support/fixtures';
import { listBarriers } from './support/list-barriers';
import { OptionsPage } from './support/options-page';
import { ARTICLE, SAMPLE, SAMPLE_ADDRESS } from './support/pages';

const RULE = 'Uploads your contacts';
const SELLS = 'Sells your personal data';
const ADVERTISERS = 'Shares data with advertisers';

/** Script for one step of a slider, in milliseconds: what a frame of 60 a second has room for. */
const FRAME = 16;

test.afterEach(async ({ options }) => options.clear());

test.describe('weights', () => {
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
    await expect.poll(() => popup.readScore()).toBeGreaterThan(before);

    await options.page.reload();
    await expect(options.weight(title)).toHaveValue('0');

    await options.resetAll();
    await expect(popup.finding(title)).toHaveCount(1);
    await expect.poll(() => popup.readScore()).toBe(before);
    await popup.close();
  });

  test('every rule has a slider from 0 to 10', async ({ options }) => {
    await expect(options.page.getByRole('slider').first()).toBeVisible();
    const bounds = await options.page
      .getByRole('slider')
      .evaluateAll((sliders) =>
        sliders.map((slider) => [slider.getAttribute('min'), slider.getAttribute('max')].join()),
      );
    expect(bounds).toHaveLength(Object.keys(DEFAULT_WEIGHTS).length);
    expect(new Set(bounds)).toEqual(new Set(['0,10']));
  });

  test('a drag is followed by the preview, and is one step to take back', async ({ options }) => {
    const before = await options.readScore();
    const slider = options.weight(ADVERTISERS);
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error('the slider is not on show');
    const { mouse } = options.page;
    await mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    await mouse.down();
    const seen = [before];
    for (const share of [0.45, 0.3, 0.15, 0]) {
      await mouse.move(box.x + box.width * share, box.y + box.height / 2, { steps: 3 });
      seen.push(await options.readScore());
    }
    await mouse.up();
    await expect(slider).toHaveValue('0');
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    await expect.poll(() => options.readScore()).toBeGreaterThan(before);
    await expect(options.preview.getByRole('heading', { name: 'What moved' })).toBeVisible();
    await expect(options.preview.getByRole('listitem').filter({ hasText: ADVERTISERS })).toBeVisible();

    await options.undo.click();
    await expect(slider).toHaveValue(String(DEFAULT_WEIGHTS['shares-with-advertisers']));
    await expect.poll(() => options.readScore()).toBe(before);
  });

  test('Ctrl+Z takes back step by step, but not while one searches', async ({ options }) => {
    await options.weight(SELLS).fill('1');
    await options.weight(ADVERTISERS).fill('2');
    await options.page.keyboard.press('Control+z');
    await expect(options.weight(ADVERTISERS)).toHaveValue('6');
    await expect(options.weight(SELLS)).toHaveValue('1');
    await options.search.fill('sells');
    await options.page.keyboard.press('Control+z');
    await expect(options.weight(SELLS)).toHaveValue('1');
    await options.search.fill('');
    await options.weight(SELLS).focus();
    await options.page.keyboard.press('Control+z');
    await expect(options.weight(SELLS)).toHaveValue('10');
    await expect(options.undo).toHaveAttribute('aria-disabled', 'true');
  });

  test('a rule, a topic and everything can be reset, and brought back', async ({ options }) => {
    await options.weight(SELLS).fill('1');
    await options.weight(ADVERTISERS).fill('2');
    await options.weight('Uses cookies').fill('9');
    await options
      .rule(SELLS)
      .getByRole('button', { name: /^Reset/ })
      .click();
    await expect(options.weight(SELLS)).toHaveValue('10');
    await options.page.getByRole('button', { name: /^Reset these.*Sharing and selling$/ }).click();
    await expect(options.weight(ADVERTISERS)).toHaveValue('6');
    await expect(options.weight('Uses cookies')).toHaveValue('9');
    await options.resetAll();
    await expect(options.toast).toContainText('1 weight reset.');
    await options.toast.getByRole('button', { name: 'Undo' }).click();
    await expect(options.weight('Uses cookies')).toHaveValue('9');
  });

  test('can be searched and narrowed', async ({ options }) => {
    await options.search.fill('advertisers');
    await expect(options.weight(ADVERTISERS)).toBeVisible();
    await expect(options.weight(SELLS)).toHaveCount(0);
    await options.weight(ADVERTISERS).fill('1');
    await options.search.fill('');
    await options.filter('Changed').check();
    await expect(options.page.getByRole('slider')).toHaveCount(1);
    await options.filter('In this policy').check();
    await expect(options.page.getByRole('slider').first()).toBeVisible();
    const all = Object.keys(DEFAULT_WEIGHTS).length;
    await expect.poll(() => options.page.getByRole('slider').count()).toBeLessThan(all);
    const tags = await options.page.getByText('in this policy', { exact: true }).count();
    await expect(options.page.getByRole('slider')).toHaveCount(tags);
    await options.search.fill('advertisers');
    await options.page.getByRole('navigation').getByRole('link', { name: 'How long they keep it' }).click();
    await expect(options.page.getByRole('heading', { name: 'How long they keep it', level: 3 })).toBeInViewport();
    await expect(options.search).toHaveValue('');
  });

  test('a rule shows sentences that it finds and ignores, and how often it was right', async ({ options }) => {
    const rule = options.rule(SELLS);
    await rule.getByText('Examples and accuracy').click();
    await expect(rule.getByText('Would be found')).toBeVisible();
    await expect(rule.getByText('Would be ignored')).toBeVisible();
    await expect(rule.getByText(/Tried on \d+ policies/)).toBeVisible();
    await expect.poll(() => rule.locator('mark').count()).toBeGreaterThan(0);
  });

  test('a step of a slider costs less script than a frame has, grade and score on show', async ({ options }) => {
    const scriptTime = await watchScriptTime(options.page);
    const steps = await stepSlider(options.page, ADVERTISERS);
    const perStep = (await scriptTime()) / steps.length;
    test.info().annotations.push({ type: 'script per step', description: `${perStep.toFixed(1)} ms` });
    expect(steps.filter(({ hasChanged }) => !hasChanged)).toEqual([]);
    expect(perStep).toBeGreaterThan(0);
    expect(perStep).toBeLessThan(FRAME);
  });
});

test.describe('the preview', () => {
  test('of the sample says what the popup says of it; of the last policy read as well', async ({
    extension,
    policyTab,
    options,
  }) => {
    const sample = await options.readScore();
    await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
    await policyTab.decision();
    const popup = await policyTab.popup();
    await expect(popup.score).toBeVisible();
    await expect.poll(() => popup.readScore()).toBe(sample);

    const later = await OptionsPage.open(extension);
    const policies = later.preview.getByRole('combobox', { name: 'Policy' });
    await expect(policies).toHaveValue(SAMPLE_ADDRESS);
    await later.weight(ADVERTISERS).fill('0');
    await expect.poll(() => popup.readScore()).not.toBe(sample);
    await expect.poll(async () => (await later.readScore()) - (await popup.readScore())).toBe(0);
    await policies.selectOption({ label: 'Sample: an invented company' });
    await expect.poll(async () => (await later.readScore()) - (await popup.readScore())).toBe(0);
    await later.page.close();
    await popup.close();
  });

  test('says so where a rule does not matter to it', async ({ options }) => {
    await options.weight(SELLS).fill('3');
    await expect(options.preview.getByText(`“${SELLS}” is not in this policy`)).toBeVisible();
    await options.weight('Uses cookies').fill('3');
    await expect(options.preview.getByText(/neither good nor bad/)).toBeVisible();
  });
});

test.describe('presets', () => {
  test('show what they change, in the preview too, before they are applied, and can be taken back', async ({
    options,
  }) => {
    const before = await options.readScore();
    await options.weight('Uses cookies').fill('7');
    await options.preset('Ads and tracking').click();
    await expect(options.proposal.getByRole('heading', { level: 3 })).toBeFocused();
    await expect(options.proposal.getByRole('heading', { level: 3 })).toHaveText(/would change 21 weights/);
    await expect(options.proposal.getByText('Uses cookies')).toBeVisible();
    await expect.poll(() => options.readScore()).toBeLessThan(before);
    await expect.poll(() => options.stored()).not.toHaveProperty('weight/1/cross-site-tracking');

    await options.proposal.getByRole('button', { name: 'Cancel' }).click();
    await expect(options.preset('Ads and tracking')).toBeFocused();
    await expect(options.weight('Tracks you across sites')).toHaveValue('6');
    await expect.poll(() => options.readScore()).toBe(before);

    await options.preset('Ads and tracking').click();
    await options.proposal.getByRole('button', { name: 'Use these weights' }).click();
    await expect(options.weight('Tracks you across sites')).toHaveValue('10');
    await expect(options.weight('Uses cookies')).toHaveValue('1');
    await expect(options.preset('Ads and tracking')).toContainText('in use');
    await expect.poll(() => options.stored()).toHaveProperty(['weight/1/cross-site-tracking'], 10);

    await options.toast.getByRole('button', { name: 'Undo' }).click();
    await expect(options.weight('Tracks you across sites')).toHaveValue('6');
    await expect(options.weight('Uses cookies')).toHaveValue('7');
  });

  test('each can be used, and the one in use says so', async ({ options }) => {
    for (const name of ['Kids', 'EU rights', 'California', 'AI training', 'Minimal', 'Balanced']) {
      await options.preset(name).click();
      await options.proposal.getByRole('button', { name: 'Use these weights' }).click();
      await expect(options.preset(name)).toContainText('in use');
    }
    await expect.poll(() => options.stored()).toEqual({});
  });
});

test.describe('files', () => {
  test('settings are saved to a file, and come back from it', async ({ options }) => {
    await options.weight(SELLS).fill('4');
    await options.look('Dark').check();
    // The browser of the tests takes no downloads: what would be written is read where it is handed over.
    await options.page.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => document.body.setAttribute('data-saved', text));
        return create.call(URL, blob);
      };
    });
    const download = options.page.waitForEvent('download');
    await options.page.getByRole('button', { name: 'Save to a file' }).click();
    expect((await download).suggestedFilename()).toMatch(/^smallprint-settings-\d{4}-\d\d-\d\d\.json$/);
    // What was written may be read only after it was handed over.
    const body = options.page.locator('body');
    await expect(body).toHaveAttribute('data-saved', /\S/);
    const saved = (await body.getAttribute('data-saved')) ?? '';
    expect(JSON.parse(saved)).toMatchObject({ version: 1, weights: { 'sells-data': 4 }, theme: 'dark' });

    await options.clear();
    await expect(options.weight(SELLS)).toHaveValue('10');
    await options.load(saved);
    await expect(options.proposal).toContainText('weights.json would change 1 weight');
    await expect(options.proposal).toContainText('Look: Dark');
    await options.proposal.getByRole('button', { name: 'Use this file' }).click();
    await expect(options.weight(SELLS)).toHaveValue('4');
    await expect(options.look('Dark')).toBeChecked();
    await options.toast.getByRole('button', { name: 'Undo' }).click();
    await expect(options.weight(SELLS)).toHaveValue('10');
    await expect(options.look('Same as the system')).toBeChecked();
  });

  test('a bad file changes nothing, and is told what is wrong and where', async ({ options }) => {
    await options.weight(SELLS).fill('4');
    const alert = options.page.getByRole('alert');
    await options.load('{\n  "format": "smallprint-settings",\n  "version": 1,,\n}');
    await expect(alert).toContainText('It is not JSON: line 3, character 16 does not belong there.');
    await expect(alert).toBeFocused();
    await options.load(
      '{"format":"smallprint-settings","version":1,"weights":{"cookies":99,"encryption":3},"theme":"<img src=x>"}',
    );
    await expect(alert).toContainText('weights › cookies must be a whole number from 0 to 10, but is 99.');
    await expect(alert).toContainText('theme must be “system”, “light” or “dark”, but is "<img src=x>".');
    await expect(options.proposal).toHaveCount(0);
    await expect(options.weight(SELLS)).toHaveValue('4');
    await expect.poll(() => options.stored()).toEqual({ 'weight/1/sells-data': 4 });
  });

  test('unknown rules in a file are ignored with a word', async ({ options }) => {
    await options.load(
      '{"format":"smallprint-settings","version":1,"weights":{"rule-of-tomorrow":3,"cookies":2},"colour":1}',
    );
    await expect(options.proposal).toContainText('does not know them: “rule-of-tomorrow”, “colour”');
    await options.proposal.getByRole('button', { name: 'Use this file' }).click();
    await expect(options.weight('Uses cookies')).toHaveValue('2');
  });
});

test.describe('the page as a whole', () => {
  test('when reading by itself is off, no page is looked at until it is asked for', async ({ policyTab, options }) => {
    await options.automatic.uncheck();
    await expect.poll(() => options.stored()).toEqual({ 'automatic/1': false });
    await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
    // Long enough for the detector and the background to have spoken, had they been there.
    await policyTab.page.waitForTimeout(1_500);
    expect(await policyTab.state()).toBeUndefined();
    const popup = await policyTab.popup();
    await expect(popup.score).toBeVisible();
    await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
    await popup.close();

    await options.automatic.check();
    await expect.poll(() => options.stored()).toEqual({});
    await policyTab.visit('https://www.fernweh-post.example/privacy-news', ARTICLE);
    await expect.poll(() => policyTab.state()).toBe('not-a-policy');
  });

  test('the look is chosen here, kept, and the system’s again when asked', async ({ options }) => {
    const ground = () => options.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await options.page.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    await options.look('Dark').check();
    await expect.poll(() => ground()).not.toBe(light);
    await expect.poll(() => options.stored()).toEqual({ 'theme/1': 'dark' });
    await options.page.reload();
    await expect(options.look('Dark')).toBeChecked();
    await expect.poll(() => ground()).not.toBe(light);
    await options.look('Same as the system').check();
    await expect.poll(() => ground()).toBe(light);
  });

  test('two pages open at once stay in step', async ({ extension, options }) => {
    const other = await OptionsPage.open(extension);
    await options.weight(SELLS).fill('3');
    await expect(other.weight(SELLS)).toHaveValue('3');
    await other.weight(ADVERTISERS).fill('9');
    await expect(options.weight(ADVERTISERS)).toHaveValue('9');
    await other.look('Dark').check();
    await expect(options.look('Dark')).toBeChecked();
    await options.automatic.uncheck();
    await expect(other.automatic).not.toBeChecked();
    // Each page takes back what was done in it, and nothing of the other's.
    await options.undo.click();
    await expect(other.weight(SELLS)).toHaveValue('10');
    await expect(other.weight(ADVERTISERS)).toHaveValue('9');
    await other.page.close();
  });

  test('damaged settings are mended, those of unknown rules ignored, each with a word', async ({ options }) => {
    await options.store({
      'weight/1/sells-data': 'ten',
      'theme/1': { dark: true },
      'weight/1/cookies': 8,
      'weight/1/rule-of-tomorrow': 5,
    });
    await options.page.reload();
    const notice = options.page.getByRole('status').filter({ hasText: 'damaged' });
    await expect(notice).toContainText('2 stored settings were damaged and are back at their defaults.');
    await expect(notice).toContainText('“rule-of-tomorrow”');
    await expect(options.weight(SELLS)).toHaveValue('10');
    await expect(options.weight('Uses cookies')).toHaveValue('8');
    await expect.poll(() => options.stored()).toEqual({ 'weight/1/cookies': 8, 'weight/1/rule-of-tomorrow': 5 });
  });

  test('everything is forgotten, after a question, and it is said what that was', async ({ policyTab, options }) => {
    await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
    await policyTab.decision();
    await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
    await options.weight(SELLS).fill('3');
    await options.look('Dark').check();
    await options.page.bringToFront();
    const button = options.page.getByRole('button', { name: 'Forget everything…' });
    await button.click();
    const dialog = options.page.getByRole('dialog', { name: 'Forget everything?' });
    await expect(dialog).toContainText('1 changed weight');
    await expect(dialog).toContainText(/what was read in \d+ tabs?/);
    await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
    await options.page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(options.weight(SELLS)).toHaveValue('3');
    await button.click();
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(options.weight(SELLS)).toHaveValue('3');

    await button.click();
    await dialog.getByRole('button', { name: 'Forget everything' }).click();
    await expect(button).toBeFocused();
    await expect(options.toast).toContainText(/^Forgotten: what was read in .+, 1 changed weight, the look/);
    await expect(options.weight(SELLS)).toHaveValue('10');
    await expect(options.look('Same as the system')).toBeChecked();
    await expect(options.undo).toHaveAttribute('aria-disabled', 'true');
    await expect.poll(() => policyTab.badge()).toBe('');
    await expect.poll(() => options.stored()).toEqual({});
    await expect.poll(() => options.session()).toEqual({});
  });

  test('can be used by keyboard alone', async ({ options }) => {
    const { keyboard } = options.page;
    const focused = () =>
      options.page.evaluate(() => {
        const { activeElement: element } = document;
        const box = element?.matches('input[type=radio]') ? element.nextElementSibling : element;
        return box ? getComputedStyle(box).outlineStyle : 'none';
      });
    const walkTo = async (name: RegExp) => {
      for (let i = 0; i < 40; i++) {
        await keyboard.press('Tab');
        const said = await options.page.evaluate(() => {
          const { activeElement: element } = document;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        });
        expect(await focused(), `the ring around “${said}”`).not.toBe('none');
        if (name.test(said)) return;
      }
      throw new Error(`the Tab key does not lead to ${name}`);
    };
    await walkTo(/^AI training/);
    await keyboard.press('Enter');
    await expect(options.proposal.getByRole('heading', { level: 3 })).toBeFocused();
    await walkTo(/^Use these weights/);
    await keyboard.press('Enter');
    await expect(options.preset('AI training')).toBeFocused();
    await expect(options.preset('AI training')).toContainText('in use');
    await options.search.focus();
    await keyboard.type('trains ai');
    await expect(options.weight(SELLS)).toHaveCount(0);
    await walkTo(/^Weight of “Trains AI on your data”/);
    await keyboard.press('ArrowLeft');
    await keyboard.press('PageDown');
    await keyboard.press('Home');
    await expect(options.weight('Trains AI on your data')).toHaveValue('0');
    await expect(options.weight('Trains AI on your data')).toHaveAttribute('aria-valuetext', '0 of 10, not counted');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(options.weight('Trains AI on your data')).toHaveValue('5');
    await expect(options.weight('Trains AI on your data')).toBeFocused();
  });
});

// All of its states are looked at in states.spec.ts; this is for the page as it is built, with all rules and styles.
test('with a question open, the page can be used by everyone and fits a narrow window', async ({ options }) => {
  const { page } = options;
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Forget everything…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await listBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
});

/** Begins to count what scripts of a page take, in milliseconds of their own thread: waiting for a processor is left out. */
async function watchScriptTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const total = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1_000;
  };
  const before = await total();
  return async () => (await total()) - before;
}
