import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { countMarks, findTab, isBadgeAt, type Stage, setStage, untilTrue, WINDOW, waitForGrade } from './stage';

/** What is used of the extension's own API, inside one of its pages. */
declare const browser: {
  readonly tabs: { update(id: number, changes: { active: true }): Promise<unknown> };
  readonly extension: { getViews(): Window[] };
  readonly storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
  readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  readonly sidebarAction: { isOpen(details: object): Promise<boolean>; getPanel(details: object): Promise<string> };
};

const SIGN_UP = `<title>Join</title><h1 id="content">Join</h1><form><input type="email">
  <label><input type="checkbox"> I agree to the <a href="/legal/data">privacy notice</a></label></form>`;
const visits: { url: string; mode: unknown; cookie: string | undefined }[] = [];

let extension: Stage;
let address = '';

before(async () => {
  extension = await setStage((url, headers) => {
    visits.push({ url, mode: headers['sec-fetch-mode'], cookie: headers.cookie });
    return url.startsWith('/join') ? SIGN_UP : null;
  });
  address = extension.address;
});

after(() => extension?.close());

test('the options page shows a slider per rule', async () => {
  const options = await extension.open('options.html', 'input[type=range]');
  assert.ok((await options.$$('input[type=range]')).length >= 40);
  await options.close();
});

test('a policy gets its letter, and the popup shows the report', async () => {
  const page = await extension.browser.newPage();
  await page.goto(address);
  const options = await extension.open('options.html', 'h1');
  const tabId = await findTab(options);
  assert.match(await waitForGrade(options, tabId), /^[A-E]$/);

  // What comes last, in a chunk of its own that the content security policy has to let in.
  const popup = await extension.open(`popup.html?tabId=${tabId}`, '.recipient');
  const shown = await popup.$eval('main', (main) => main.textContent ?? '');
  assert.match(shown, /What to watch/);
  assert.ok((await popup.$$('q')).length > 5);
  const recipients = await popup.$$eval('.recipient', (chips) => chips.map((chip) => chip.textContent));
  assert.ok(recipients.includes('advertising partners'), `who gets it: ${recipients.join(', ')}`);
});

test('a policy that a page links to is read without leaving the page and without cookies', async () => {
  const page = await extension.browser.newPage();
  await page.goto(address.replace('/privacy', '/join'));
  const options = await extension.open('options.html', 'h1');
  const popup = await extension.open(`popup.html?tabId=${await findTab(options, '/join')}`, '.link-card button');
  assert.match(await popup.$eval('.link-card', (card) => card.textContent ?? ''), /privacy notice/);
  await popup.click('.link-card button');
  await popup.waitForSelector('article');
  assert.match(await popup.$eval('.from', (from) => from.textContent ?? ''), /privacy notice/);
  const asked = visits.filter(({ url }) => url === '/legal/data');
  assert.deepEqual(asked, [{ url: '/legal/data', mode: 'same-origin', cookie: undefined }]);
});

test('a policy has its badge in the corner, whatever it says of styles; it opens the summary and can be hidden', async () => {
  const page = await extension.browser.newPage();
  await page.setViewport(WINDOW);
  await page.goto(address.replace('/privacy', '/strict/privacy'));
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
  const host = await page.evaluate(() => {
    const element = document.documentElement.lastElementChild;
    return {
      html: element?.outerHTML,
      root: element?.shadowRoot,
      isFixed: getComputedStyle(element as Element).position,
    };
  });
  assert.deepEqual(host, { html: '<div></div>', root: null, isFixed: 'fixed' });

  const options = await extension.open('options.html', 'h1');
  // The popup itself, or the window that stands in for it where Firefox opens popups on its own clicks only.
  const summaries = () =>
    options.evaluate(
      () => browser.extension.getViews().filter(({ location }) => location.pathname === '/popup.html').length,
    );
  // Earlier tests may have left some open.
  const before = await summaries();
  await page.bringToFront();
  await untilTrue(() => isBadgeAt(page, CORNER));
  await page.mouse.click(CORNER.x, CORNER.y);
  await untilTrue(async () => (await summaries()) > before);
  await options.evaluate(() => {
    for (const view of browser.extension.getViews()) if (view.location.pathname === '/popup.html') view.close();
  });
  await untilTrue(async () => (await summaries()) === 0);

  await page.bringToFront();
  await page.mouse.click(CLOSE.x, CLOSE.y);
  await untilTrue(() => isBadgeAt(page, ON_SITE));
  await page.mouse.click(ON_SITE.x, ON_SITE.y);
  await untilTrue(
    async () => (await options.evaluate(() => browser.storage.local.get(null)))['muted/1/127.0.0.1'] === true,
  );
  const again = await extension.browser.newPage();
  await again.goto(address);
  await sleep(1_500);
  assert.equal(await again.evaluate(() => document.documentElement.lastElementChild?.localName), 'body');
});

/** Where the badge stands in a window of 900 × 700, and its button that hides it. */
const CORNER = { x: 900 - 16 - 120, y: 700 - 16 - 22 };
const CLOSE = { x: 900 - 16 - 18, y: CORNER.y };
/** The second choice of its menu. */
const ON_SITE = { x: CORNER.x, y: 581 };

test('the sidebar does not open by itself, and the keys are free', async () => {
  const options = await extension.open('options.html', 'kbd');
  assert.equal(await options.evaluate(() => browser.sidebarAction.isOpen({})), false);
  assert.match(await options.evaluate(() => browser.sidebarAction.getPanel({})), /sidepanel\.html$/);
  const commands = await options.evaluate(() => browser.commands.getAll());
  assert.deepEqual(
    commands.map(({ name, shortcut }) => [name, shortcut]),
    [
      ['_execute_action', 'Alt+Shift+Q'],
      ['_execute_sidebar_action', 'Alt+Shift+Y'],
    ],
  );
  const keys = await options.$$eval('kbd', (shown) => shown.map((key) => key.textContent));
  assert.deepEqual(keys, ['Alt', 'Shift', 'Q', 'Alt', 'Shift', 'Y']);
  assert.match(await options.$eval('.shortcuts', (section) => section.textContent ?? ''), /about:addons/);
  await options.close();
});

test('the sidebar’s page shows the report, marks a quote and stays, and looks for nothing unasked', async () => {
  const page = await extension.browser.newPage();
  await page.goto(`${address}?side`);
  const options = await extension.open('options.html', 'h1');
  const tabId = await findTab(options, '/privacy?side');
  // Once the last section is there, nothing moves any more under the mouse.
  const sidebar = await extension.open(`sidepanel.html?tabId=${tabId}`, '.recipient');
  await sidebar.click('article summary');
  await sidebar.click('article .quote');
  await untilTrue(async () => (await countMarks(page)) > 0);
  assert.ok(await sidebar.$('article'));

  await page.goto(address.replace('/privacy', '/join?side'));
  await sidebar.waitForSelector('.state .button--strong');
  assert.match(await sidebar.$eval('h1', (heading) => heading.textContent ?? ''), /was not read/);
  await sidebar.click('.state .button--strong');
  // What it leads to may have been read by its link before: then that is shown at once.
  await sidebar.waitForSelector('.link-card, .from');
  await sidebar.close();
});

test('the sidebar’s page follows the reader to another tab of its window', async () => {
  const page = await extension.browser.newPage();
  await page.goto(`${address}?follow`);
  const options = await extension.open('options.html', 'h1');
  const tabId = await findTab(options, '/privacy?follow');
  const sidebar = await extension.open('sidepanel.html', 'h1');
  await sidebar.evaluate((id) => browser.tabs.update(id, { active: true }), tabId);
  await sidebar.waitForSelector('article');
  await sidebar.close();
});

test('the first page reads the sample in place, and marks its sentences', async () => {
  const welcome = await extension.open('welcome.html', '.access h3');
  assert.match(await welcome.$eval('main', (main) => main.textContent ?? ''), /“Pin to Toolbar”/);
  await welcome.click('.welcome__try button');
  await welcome.waitForSelector('.sample .recipient');
  await welcome.$eval('article .quote', (quote) => (quote as HTMLElement).click());
  await welcome.waitForSelector('.sample mark');
  await welcome.close();
});
