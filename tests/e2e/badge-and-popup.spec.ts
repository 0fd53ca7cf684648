import { openRealPopup } from '../../lib/cli/browser/real-popup';
import { expect, test } from './support/fixtures';
import { SAMPLE, SAMPLE_ADDRESS } from './support/pages';

/** What is used of the extension's API. */
declare const chrome: { readonly action: { getPopup(of: { tabId: number }): Promise<string> } };

test('the sample policy gets its letter on the toolbar button', async ({ policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

test('the popup shows what to watch and what is in favour, each with its quote', async ({ policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  expect((await policyTab.decision()).state).toBe('analysed');
  const popup = await policyTab.popup();
  await expect(popup.verdict).toBeVisible();
  await expect(popup.score).toBeVisible();
  const text = await policyTab.page.locator('main').innerText();
  for (const section of ['What to watch', 'In your favour']) {
    const quotes = popup.findings(section).locator('q');
    // The first frame has titles only.
    await expect.poll(() => quotes.count()).toBeGreaterThan(2);
    for (const quote of await quotes.allTextContents()) expect(squeeze(text)).toContain(squeeze(quote));
  }
  await popup.close();
});

test('the popup that the toolbar opens shows the tab in front', async ({ extension, policyTab }) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const popup = await openRealPopup(extension, policyTab.page);
  // The verdict comes first, by itself.
  await popup.waitFor("document.body.innerText.includes('What to watch')");
  await popup.close();
});

test('the popup that the toolbar opens starts with the verdict, before its report has been loaded', async ({
  extension: { context, control, extensionId },
  policyTab,
}) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
  const address = await control.evaluate((tabId) => chrome.action.getPopup({ tabId }), policyTab.id);
  expect(address).toContain(`chrome-extension://${extensionId}/popup.html#`);
  const page = await context.newPage();
  await page.route('**/chunks/show-report-*.js', (route) => route.abort());
  await page.goto(address.replace('#', `?tabId=${policyTab.id}#`));
  const verdict = page.getByRole('heading', { level: 1 });
  await expect(verdict).toContainText('They ');
  await expect(page.getByRole('img', { name: `Grade ${await policyTab.badge()}` })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  const first = await verdict.innerText();
  await page.unrouteAll();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'What to watch' })).toBeVisible();
  await expect(verdict).toHaveCount(1);
  await expect(verdict).toHaveText(first);
  await page.close();
});

test('a click on a quote scrolls to it and marks it, and the page stays as it was', async ({ policyTab }) => {
  const { page } = policyTab;
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  // The badge in its corner comes after the decision; by then all that is ours is there.
  await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await policyTab.popup();
  const finding = popup.findings('What to watch').last();
  const quote = (await finding.locator('q').first().textContent()) ?? '';
  await (await popup.openQuote(finding)).click();
  await expect.poll(() => page.evaluate(readMark)).toEqual({ text: squeeze(quote), isInView: true });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await popup.close();
});

test('the popup says who gets the data, and a click shows the sentence that says so', async ({ policyTab }) => {
  const { page } = policyTab;
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const popup = await policyTab.popup();
  // In this order; a rule that learns to see more may add to them.
  await expect(popup.recipients).toContainText([
    'advertising partners',
    'other companies of the Wanderlust Group',
    'service providers',
  ]);
  await popup.recipients.filter({ hasText: 'Wanderlust' }).click();
  await expect
    .poll(() => page.evaluate(readMark))
    .toEqual({ text: 'other companies of the Wanderlust Group, to which we belong;', isInView: true });
  await popup.close();
});

test('the popup says what becomes of which data, and a click shows the sentence that says so', async ({
  policyTab,
}) => {
  const { page } = policyTab;
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const popup = await policyTab.popup();
  const contact = popup.dataOf('Contact details');
  await contact.getByText('Contact details').click();
  const quote = (await contact.locator('q').first().textContent()) ?? '';
  await contact.getByRole('button', { name: 'Show in page' }).first().click();
  await expect.poll(() => page.evaluate(readMark)).toEqual({ text: squeeze(quote), isInView: true });
  await popup.close();
});

test('an address is copied by a click, and the popup says so', async ({ policyTab }) => {
  await policyTab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const popup = await policyTab.popup();
  await popup.page.getByRole('button', { name: 'Copy: privacy@fernweh-post.example' }).click();
  await expect(popup.page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  await expect
    .poll(() => popup.page.evaluate(() => navigator.clipboard.readText()))
    .toBe('privacy@fernweh-post.example');
  await popup.close();
});

test('the popup tells when the policy was changed, how long things are kept and whom to write to', async ({
  policyTab,
}) => {
  const { page } = policyTab;
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  await policyTab.decision();
  const popup = await policyTab.popup();
  await expect(popup.facts).toContainText(['Last updated 3 March 2026', 'Invoices kept for ten years']);
  await expect(popup.facts.getByRole('link', { name: 'privacy@fernweh-post.example' })).toHaveAttribute(
    'href',
    'mailto:privacy@fernweh-post.example',
  );
  await popup.page.getByRole('button', { name: 'Show in page: Last updated 3 March 2026' }).click();
  await expect.poll(() => page.evaluate(readMark)).toEqual({ text: 'Last updated: 3 March 2026', isInView: true });
  await popup.close();
});

/** What is marked in the page: the registry of highlights belongs to the document, so the page's side shows it too. */
function readMark(): { text: string; isInView: boolean } {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const boxes = ranges.map((range) => (range as Range).getBoundingClientRect());
  return {
    text: ranges.map(String).join(' ').replace(/\s+/g, ' ').trim(),
    isInView: boxes.length > 0 && boxes.every((box) => box.top >= 0 && box.bottom <= innerHeight),
  };
}

/** Cells of a table stand side by side on the page and between bars in a quote. */
function squeeze(text: string): string {
  return text.replace(/[\s|]+/g, ' ').trim();
}

test('the popup says the verdict first, and the keyboard goes through all of it, each stop in sight', async ({
  policyTab,
}) => {
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  const decision = await policyTab.decision();
  expect(decision.state).toBe('analysed');
  const popup = await policyTab.popup();
  const { page } = popup;
  await expect(popup.recipients.first()).toBeVisible();
  expect((await page.locator('body').ariaSnapshot()).split('\n')[0]).toMatch(/^- status: Grade [A-E], /);

  const stops: string[] = [];
  for (let step = 0; step < MOST_STOPS; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop === null) break;
    expect(stop, JSON.stringify(stops.slice(-3))).toMatchObject({ isOutlined: true, isInSight: true });
    stops.push(stop.name);
  }
  // From the button under the verdict to the last of the footer.
  expect(stops[0]).toBe('Read along');
  expect(stops.at(-1)).toBe('Weights and settings');
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.length).toBeLessThan(MOST_STOPS);

  await popup.findings('What to watch').first().locator('summary').press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => policyTab.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)))
    .toBe(1);
  await popup.close();
});

/** More than the sample’s report has with all its sections folded. */
const MOST_STOPS = 150;

/** What has the focus, and whether a reader sees that it has; null at the end of the page. */
function describeFocus() {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { top, bottom } = focused.getBoundingClientRect();
  return {
    name: focused.textContent?.trim() || focused.getAttribute('aria-label') || '',
    isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isInSight: top < innerHeight && bottom > 0,
  };
}
