import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { clearSettings, countMarks, isBadgeAt, type Stage, setStage, textOf, untilTrue, waitForGrade } from './stage';

const ADVERTISERS = 'Shares data with advertisers';

let stage: Stage;
let files: string;

before(async () => {
  files = mkdtempSync(join(tmpdir(), 'smallprint-files-'));
  stage = await setStage();
});

after(async () => {
  await stage?.close();
  rmSync(files, { recursive: true, force: true });
});

afterEach(async () => {
  const page = await stage.open('options.html', 'h1');
  await clearSettings(page);
  await page.close();
});

test('a weight that is moved moves the preview, the open popup and back again by “Undo”', async () => {
  const { tabId } = await stage.visitPolicy('/privacy?weights');
  const popup = await stage.open(`popup.html?tabId=${tabId}`, 'article');
  const options = await openOptions();
  const before = await textOf(popup, '.report-header strong');
  assert.match(before, /^\d+ of 100$/);
  await moveSlider(options, ADVERTISERS, 'Home');
  await untilTrue(async () => (await textOf(popup, '.report-header strong')) !== before);
  const after = await textOf(popup, '.report-header strong');
  await untilTrue(async () => (await textOf(options, '.preview')).includes(after));
  await clickOn(options, 'button', 'Undo');
  await untilTrue(async () => (await textOf(popup, '.report-header strong')) === before);
});

test('rules are found by a word, and a rule shows its examples and how often it was right', async () => {
  const options = await openOptions();
  await options.type('input[type=search]', 'advertisers');
  await untilTrue(async () => (await options.$$('input[type=range]')).length < 20);
  const rule = `li:has(input[aria-label="Weight of “${ADVERTISERS}”"])`;
  await options.click(`${rule} summary`);
  await options.waitForSelector(`${rule} mark`);
  assert.match(await textOf(options, rule), /Tried on \d+ policies.*Would be found.*Would be ignored/s);
});

test('a preset says what it would change before it is used, and a bad file changes nothing', async () => {
  const options = await openOptions();
  await clickOn(options, 'button', 'Kids');
  await untilTrue(async () => /“Kids” would change \d+ weights/.test(await textOf(options, 'main')));
  await clickOn(options, 'button', 'Use these weights');
  await untilTrue(
    async () => (await textOf(options, 'main')).includes('“Kids” is in use') || (await isInUse(options, 'Kids')),
  );

  await load(options, '{"format":"smallprint-settings","version":1,"weights":{"sells-data":11}}');
  await options.waitForSelector('[role=alert]');
  assert.match(
    await textOf(options, '[role=alert]'),
    /was not loaded. Nothing has changed.*a whole number from 0 to 10/s,
  );
  assert.ok(await isInUse(options, 'Kids'));

  await load(options, '{"format":"smallprint-settings","version":1,"weights":{"sells-data":1}}');
  await clickOn(options, 'button', 'Use this file');
  await untilTrue(async () => !(await isInUse(options, 'Kids')));
});

test('letter and badge are turned off and on in the options, also on pages that are open', async () => {
  const { page, tabId, grade } = await stage.visitPolicy('/privacy?switches');
  await untilTrue(() => hasBadge(page));
  const options = await openOptions();
  await clickOn(options, 'label', 'Show the grade on policy pages');
  await untilTrue(async () => !(await hasBadge(page)));
  await clickOn(options, 'label', 'Show the grade on the toolbar button');
  await untilTrue(() => isWithoutLetter(options, tabId));
  await clickOn(options, 'label', 'Show the grade on policy pages');
  await clickOn(options, 'label', 'Show the grade on the toolbar button');
  assert.equal(await waitForGrade(options, tabId), grade);
  await page.bringToFront();
  await untilTrue(() => hasBadge(page));
});

test('the badge is not over a dialog, and comes back after it', async () => {
  const { page } = await stage.visitPolicy('/privacy?dialog');
  await untilTrue(() => isBadgeAt(page, CORNER));
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<dialog>Join us?</dialog>');
    document.querySelector('dialog')?.showModal();
  });
  await untilTrue(async () => !(await isBadgeAt(page, CORNER)));
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await untilTrue(() => isBadgeAt(page, CORNER));
});

test('the popup goes by keyboard from the verdict to a quote, which is marked; an address is copied', async () => {
  const { page, tabId } = await stage.visitPolicy('/privacy?keyboard');
  const popup = await stage.open(`popup.html?tabId=${tabId}`, '.recipient');
  assert.match(
    await popup.evaluate(() => document.body.firstElementChild?.querySelector('p')?.textContent ?? ''),
    /^Grade/,
  );
  await popup.focus('article summary');
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Tab');
  assert.equal(await popup.evaluate(() => document.activeElement?.classList.contains('quote')), true);
  await popup.keyboard.press('Enter');
  await untilTrue(async () => (await countMarks(page)) > 0);

  await popup.waitForSelector('[aria-label^="Copy: "]');
  await popup.click('[aria-label^="Copy: "]');
  await untilTrue(async () => (await textOf(popup, 'body')).includes('Copied.'));
  for (const heading of [
    'What becomes of your data',
    'Who gets it',
    'Your rights and how to use them',
    'Good to know',
  ]) {
    assert.ok((await textOf(popup, 'main')).includes(heading), heading);
  }
});

/** Where the badge stands in a window of 900 × 700. */
const CORNER = { x: 900 - 16 - 120, y: 700 - 16 - 22 };

async function openOptions(): Promise<Page> {
  const options = await stage.open('options.html', '.file');
  await options.setViewport({ width: 1200, height: 900 });
  return options;
}

async function moveSlider(options: Page, rule: string, key: 'Home' | 'End'): Promise<void> {
  await options.focus(`input[aria-label="Weight of “${rule}”"]`);
  await options.keyboard.press(key);
}

/** The first element of its kind whose words begin so. */
async function clickOn(page: Page, kind: 'button' | 'label', words: string): Promise<void> {
  const found = await page.waitForFunction(
    (selector, start) =>
      [...document.querySelectorAll(selector)].find((one) => one.textContent?.trim().startsWith(start)),
    {},
    kind,
    words,
  );
  const element = found.asElement();
  assert.ok(element, `${kind} “${words}”`);
  await element.evaluate((one) => (one as HTMLElement).click());
}

function isInUse(options: Page, preset: string): Promise<boolean> {
  return options.evaluate(
    (name) =>
      [...document.querySelectorAll('button')].some(
        ({ textContent }) => textContent?.startsWith(name) && textContent.includes('in use'),
      ),
    preset,
  );
}

async function load(options: Page, text: string): Promise<void> {
  const path = join(files, `settings-${text.length}.json`);
  writeFileSync(path, text);
  const field = await options.$('input[type=file]');
  assert.ok(field);
  await field.uploadFile(path);
}

/** Whether there is an element of the extension at the end of a page. */
function hasBadge(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');
}

async function isWithoutLetter(options: Page, tabId: number): Promise<boolean> {
  return (await options.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId)) === '';
}

/** What is used of the extension's own API, inside one of its pages. */
declare const browser: { readonly action: { getBadgeText(details: { tabId: number }): Promise<string> } };
