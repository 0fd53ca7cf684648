import type { Page } from '@playwright/test';
import { reachHidden } from '../../lib/cli/browser/real-popup';
import { expect, test } from './support/fixtures';
import { listBarriers } from './support/list-barriers';
import { SAMPLE, SAMPLE_ADDRESS, site } from './support/pages';
import { askAbout, SidePanel } from './support/side-panel';

const SHOP_ADDRESS = 'https://www.fernweh-post.example/';
const SHOP = site('Fernweh Post', '<h1>Cards from anywhere</h1><p>Write home, wherever you are.</p>');

const PASSAGE = 'We may sell your personal information to data brokers. We delete your data when you ask us to.';

test('“Read along” opens the real panel, closes the popup, and a quote is shown while the panel stays', async ({
  extension,
  policyTab,
}) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const popup = await policyTab.popup();
  const closed = popup.page.waitForEvent('close');
  await popup.page.getByRole('button', { name: 'Read along' }).click();
  const panel = await reachHidden(extension, 'sidepanel.html');
  await closed;
  await policyTab.page.bringToFront();
  await panel.waitFor("document.querySelector('article .quote') !== null");
  await panel.evaluate("document.querySelector('article .quote').click()");
  await expect.poll(() => isMarked(policyTab.page)).toBe(true);
  await expect.poll(() => panel.evaluate("document.querySelector('main h1').textContent")).not.toBe('');
  // Another tab, another report.
  await policyTab.visit(SHOP_ADDRESS, SHOP);
  await panel.waitFor("document.querySelector('main h1')?.textContent === 'This page was not read'");
  await panel.evaluate('close()');
});

test('the panel follows the reader from tab to tab and from page to page', async ({ extension, policyTab }) => {
  // In a tab of the same window, without a number: it is about whichever tab is in front.
  const panel = await SidePanel.open(extension);
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  await policyTab.page.bringToFront();
  await expect(panel.score).toHaveText(/of 100/);
  await policyTab.visit(SHOP_ADDRESS, SHOP);
  await expect(panel.verdict).toHaveText('This page was not read');
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect(panel.score).toHaveText(/of 100/);
  await extension.control.bringToFront();
  await expect(panel.score).toHaveCount(0);
  await policyTab.page.bringToFront();
  await expect(panel.score).toHaveText(/of 100/);
  await panel.close();
});

test('while a page is on its way the panel says so, and what it is once it has come', async ({
  extension,
  policyTab,
}) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const panel = await SidePanel.open(extension, policyTab.id);
  await expect(panel.score).toBeVisible();
  const slow = `${SHOP_ADDRESS}slow.js`;
  let see = () => {};
  const isSeen = new Promise<void>((resolve) => {
    see = resolve;
  });
  await policyTab.page.route(slow, async (route) => {
    await isSeen;
    await route.fulfill({ body: '', contentType: 'text/javascript' });
  });
  const visit = policyTab.visit(SHOP_ADDRESS, SHOP.replace('</h1>', `</h1><script src="${slow}"></script>`));
  await expect(panel.verdict).toHaveText('The page is loading');
  see();
  await visit;
  await expect(panel.verdict).toHaveText('This page was not read');
  await panel.close();
});

test('on a page that nobody asked about nothing is looked for until the reader says so', async ({
  extension,
  policyTab,
}) => {
  policyTab.serve(`${SHOP_ADDRESS}privacy`, SAMPLE);
  await policyTab.visit(SHOP_ADDRESS, SHOP);
  const panel = await SidePanel.open(extension, policyTab.id);
  await expect(panel.verdict).toHaveText('This page was not read');
  expect(await policyTab.state()).toBeUndefined();
  await panel.button('Find this site’s policy').click();
  await expect(panel.verdict).toHaveText('This page links to a privacy policy');
  expect(await policyTab.state()).toBeUndefined();
  await panel.button('Read it for me').click();
  await expect(panel.score).toBeVisible();
  await panel.close();
});

test('where a pressed button goes, the Tab key goes on from where it was', async ({ extension, policyTab }) => {
  // Of another site, as the policy of the first is known once it has been read.
  const address = 'https://www.heimweh-post.example/';
  policyTab.serve(`${address}privacy`, SAMPLE);
  await policyTab.visit(address, SHOP);
  const panel = await SidePanel.open(extension, policyTab.id);
  const { keyboard } = panel.page;
  const focused = panel.page.locator('main:focus, main :focus');
  await panel.button('Find this site’s policy').focus();
  await keyboard.press('Enter');
  await expect(panel.verdict).toHaveText('This page links to a privacy policy');
  await expect(focused).toHaveCount(1);
  await keyboard.press('Tab');
  await expect(panel.button('Read it for me')).toBeFocused();
  await keyboard.press('Enter');
  await expect(panel.score).toBeVisible();
  await expect(focused).toHaveCount(1);
  await askAbout(extension, policyTab.id, PASSAGE);
  await panel.button('The whole page').focus();
  await keyboard.press('Enter');
  await expect(panel.score).toBeVisible();
  await expect(focused).toHaveCount(1);
  await panel.close();
});

test('the verdict stays in sight, and the panel is as wide as it is drawn', async ({ extension, policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const panel = await SidePanel.open(extension, policyTab.id);
  await expect(panel.score).toBeVisible();
  await expect(panel.button('Read along')).toHaveCount(0);
  for (const width of [320, 360, 600, 900]) {
    await panel.page.setViewportSize({ width, height: 700 });
    await expect.poll(() => panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  const first = await panel.openQuote(panel.findings.first());
  await panel.findings.last().scrollIntoViewIfNeeded();
  await expect(panel.score).toBeInViewport();
  // Whatever gets the focus on the way back up is not behind it.
  await first.focus();
  const roomBetween = async () => {
    const [verdict, quote] = [await panel.score.boundingBox(), await first.boundingBox()];
    return (quote?.y ?? 0) - (verdict?.y ?? 0) - (verdict?.height ?? 0);
  };
  await expect.poll(roomBetween).toBeGreaterThan(0);
  await panel.close();
});

test('marked words: what they say, where, and back to the whole page', async ({ extension, policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE.replace('</main>', `<p>${PASSAGE}</p></main>`));
  await policyTab.decision();
  const panel = await SidePanel.open(extension, policyTab.id);
  await expect(panel.score).toBeVisible();
  await askAbout(extension, policyTab.id, PASSAGE);
  await expect(panel.verdict).toContainText('to watch');
  await expect(panel.page.getByRole('blockquote')).toContainText(PASSAGE);
  await expect(panel.score).toHaveCount(0);
  await (await panel.openQuote(panel.findings.first())).click();
  await expect.poll(() => isMarked(policyTab.page)).toBe(true);
  await panel.button('The whole page').click();
  await expect(panel.score).toBeVisible();
  await panel.close();
});

test('marked words that say nothing, are too many, in another language or markup', async ({ extension, policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const panel = await SidePanel.open(extension, policyTab.id);
  const ask = (words: string) => askAbout(extension, policyTab.id, words);
  await ask('The weather will be fine tomorrow.');
  await expect(panel.verdict).toHaveText('Our rules find nothing in these words');
  await ask('we sell your data '.repeat(1000));
  await expect(panel.verdict).toHaveText('Too much to read as a passage');
  await ask(
    'Wir geben Ihre Daten nicht an Dritte weiter, es sei denn, dass Sie eingewilligt haben oder wir es müssen.',
  );
  await expect(panel.verdict).toHaveText('Written in German');
  await ask(`<img src="x" onerror="document.title = 'run'"> We sell your personal data.`);
  await expect(panel.page.getByRole('blockquote')).toContainText('<img src="x"');
  await expect(panel.page.locator('blockquote img')).toHaveCount(0);
  // They belong to their page.
  await policyTab.visit(SHOP_ADDRESS, SHOP);
  await expect(panel.verdict).toHaveText('This page was not read');
  await panel.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the panel can be used by everyone, ${colorScheme}`, async ({ extension, policyTab }) => {
    await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
    await policyTab.decision();
    const panel = await SidePanel.open(extension, policyTab.id, 320);
    await panel.page.emulateMedia({ colorScheme });
    // What comes last.
    await expect(panel.page.getByRole('heading', { name: 'Who gets it' })).toBeVisible();
    expect(await listBarriers(panel.page)).toEqual([]);
    await askAbout(extension, policyTab.id, PASSAGE);
    await expect(panel.verdict).toContainText('to watch');
    expect(await listBarriers(panel.page)).toEqual([]);
    await expect.poll(() => panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await policyTab.visit(SHOP_ADDRESS, SHOP);
    await expect(panel.button('Find this site’s policy')).toBeVisible();
    expect(await listBarriers(panel.page)).toEqual([]);
    await panel.close();
  });
}

test('the options tell the keys, and turn the letter on the button off and on', async ({ options, policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const { page } = options;
  for (const [action, keys] of [
    ['Open the summary', 'AltShiftQ'],
    ['Open the panel beside the page', 'AltShiftY'],
  ] as const) {
    await expect(page.getByRole('definition').filter({ hasText: keys })).toHaveCount(1);
    await expect(page.getByRole('term').filter({ hasText: action })).toBeVisible();
  }
  const letter = page.getByRole('switch', { name: 'Show the grade on the toolbar button' });
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  await letter.uncheck();
  await expect.poll(() => policyTab.badge()).toBe('');
  await letter.check();
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

/** Whether something is marked in the page, and in sight. */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const boxes = ranges.map((range) => (range as Range).getBoundingClientRect());
    return boxes.length > 0 && boxes.every((box) => box.top >= 0 && box.bottom <= innerHeight);
  });
}
