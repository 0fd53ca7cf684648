import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { countMarks, type Stage, setStage, untilTrue } from './stage';

/** What is used of the extension's own API, inside one of its pages. */
declare const browser: {
  readonly extension: { getViews(what: { type: string }): Window[] };
  readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};

const PASSAGE = 'We may sell your personal information to data brokers. We delete your data when you ask us to.';
const HOME = `<!doctype html><html lang="en"><title>Cards</title><h1>Cards</h1><p>${PASSAGE}</p>`;

let stage: Stage;
/** A page of the extension, from which its other views can be seen. */
let observer: Page;

before(async () => {
  stage = await setStage((path) => (path.startsWith('/home') ? HOME : null));
  observer = await stage.open('options.html', 'h1');
});

after(() => stage?.close());

beforeEach(() => stage.inWindow('SidebarController.hide()'));

test('the keys open the popup on the policy in front, and the button does', async () => {
  const { grade } = await stage.visitPolicy('/privacy?keys');
  await pressKeys('Q');
  await untilTrue(async () => (await textIn('popup', '[role=status]')).startsWith(`Grade ${grade}, `));
  await closePopup();

  await stage.inWindow(`gUnifiedExtensions.togglePanel()`);
  await untilTrue(() => stage.inWindow(`!!document.querySelector('${BUTTON}')?.checkVisibility()`));
  await stage.inWindow(`document.querySelector('${BUTTON}').click()`);
  await untilTrue(async () => (await textIn('popup', '[role=status]')).startsWith(`Grade ${grade}, `));
  await closePopup();
});

test('the popup scrolls downwards only, where scrollbars take their room too', async () => {
  await stage.inWindow(`Services.prefs.setIntPref('ui.useOverlayScrollbars', 0)`);
  await stage.visitPolicy('/privacy?scrollbars');
  await pressKeys('Q');
  await untilTrue(async () => (await textIn('popup', 'article')) !== '');
  // The browser goes on sizing it while it grows.
  await untilTrue(async () => (await textIn('popup', '.recipient')) !== '');
  const { full, seen, bar } = await measurePopup();
  assert.ok(bar > 0, 'no scrollbar takes any room');
  assert.equal(full, seen);
  await closePopup();
});

test('the keys open the sidebar and close it; a quote is marked in the page while it stays', async () => {
  const { page } = await stage.visitPolicy('/privacy?sidebar');
  await pressKeys('Y');
  await untilTrue(async () => (await textIn('sidebar', 'article .quote')) !== '');
  await clickIn('sidebar', 'article .quote');
  await untilTrue(async () => (await countMarks(page)) > 0);
  assert.notEqual(await textIn('sidebar', 'article .quote'), '');
  await pressKeys('Y');
  await untilTrue(() => stage.inWindow('!SidebarController.isOpen'));
});

test('“What does this say?” in the menu of marked words opens the sidebar with what they say', async () => {
  await askAbout(await visitHome());
  await untilTrue(async () => (await textIn('sidebar', 'blockquote')).includes(PASSAGE));
  assert.match(await textIn('sidebar', 'h1'), /to watch/);
  assert.match(await textIn('sidebar', 'main'), /Sells your personal data/);
});

// The last one, as no page can give access back.
test('where access to sites is withheld, an open sidebar shows what a click has let be read', async () => {
  await observer.evaluate(() => browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
  const page = await visitHome();
  await pressKeys('Y');
  await untilTrue(async () => (await textIn('sidebar', 'h1')) === 'This page cannot be read');
  await askAbout(page);
  await untilTrue(async () => (await textIn('sidebar', 'blockquote')).includes(PASSAGE));
  await page.goto(stage.address);
  await untilTrue(async () => (await textIn('sidebar', 'h1')) === 'This page cannot be read');
  await pressKeys('Q');
  await untilTrue(async () => (await textIn('popup', '[role=status]')).startsWith('Grade '));
  await untilTrue(async () => (await textIn('sidebar', '[role=status]')).startsWith('Grade '));
});

async function visitHome(): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`${new URL(stage.address).origin}/home`);
  return page;
}

/** Marks the words of a page and picks the question about them in the menu. */
async function askAbout(page: Page): Promise<void> {
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
  await page.click('p', { button: 'right' });
  const menu = `document.getElementById('contentAreaContextMenu')`;
  const item = `[...${menu}.children].find(({ label, hidden }) => label === 'What does this say?' && !hidden)`;
  await untilTrue(() => stage.inWindow(`${menu}.state === 'open' && !!${item}`));
  await stage.inWindow(`${menu}.activateItem(${item})`);
}

/** In the panel behind the jigsaw piece, where Firefox keeps the buttons of extensions. */
const BUTTON = '[id*=smallprint] .unified-extensions-item-action-button';

/** Alt, Shift and a letter, as the keyboard itself would: what comes from a page reaches no keys of the browser. */
async function pressKeys(letter: 'Q' | 'Y'): Promise<void> {
  await stage.inWindow(`{
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]];
    const events = keys.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
    for (const event of events) keyboard.keydown(event);
    for (const event of events.reverse()) keyboard.keyup(event);
  }`);
}

async function closePopup(): Promise<void> {
  await stage.inWindow('CustomizableUI.hidePanelForNode(document.querySelector("[id*=smallprint][id$=BAV]"))');
  await untilTrue(async () => (await textIn('popup', 'body')) === '');
}

/** The words of an element in the popup or sidebar that is open, '' where there is none. */
function textIn(type: 'popup' | 'sidebar', selector: string): Promise<string> {
  return observer.evaluate(
    (kind, wanted) => browser.extension.getViews({ type: kind })[0]?.document.querySelector(wanted)?.textContent ?? '',
    type,
    selector,
  );
}

/** How wide all of the popup is, what of it is seen beside its scrollbar, and that, in pixels. */
function measurePopup(): Promise<{ readonly full: number; readonly seen: number; readonly bar: number }> {
  return observer.evaluate(() => {
    const popup = browser.extension.getViews({ type: 'popup' })[0];
    const { scrollWidth = 0, clientWidth = 0 } = popup?.document.documentElement ?? {};
    return { full: scrollWidth, seen: clientWidth, bar: (popup?.innerWidth ?? 0) - clientWidth };
  });
}

function clickIn(type: 'popup' | 'sidebar', selector: string): Promise<void> {
  return observer.evaluate(
    (kind, wanted) =>
      browser.extension.getViews({ type: kind })[0]?.document.querySelector<HTMLElement>(wanted)?.click(),
    type,
    selector,
  );
}
