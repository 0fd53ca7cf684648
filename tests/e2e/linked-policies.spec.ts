import type { Page } from '@playwright/test';
import { closeTab, openTab, type Tab } from '../../lib/cli/browser/extension-api';
import type { ExtensionBrowser } from '../../lib/cli/browser/launch-extension';
import { test as base, expect } from './support/fixtures';
import { SAMPLE, site } from './support/pages';
import { PopupPage } from './support/popup-page';
import { type Answer, SiteServer } from './support/site-server';

/** What is used of the extension's own API, inside one of its pages. */
declare const chrome: {
  readonly tabs: { query(query: object): Promise<{ readonly url?: string; readonly pendingUrl?: string }[]> };
};

const SIGN_UP = site(
  'Join Fernweh Post',
  `<h1>Join us</h1>
   <form action="/join">
     <label>E-mail <input type="email" name="mail"></label>
     <label><input type="checkbox" name="agree"> I have read the
       <a href="/legal/data">privacy notice</a> and agree to it.</label>
     <button>Join</button>
   </form>`,
);

/** A page whose only link to a policy is the one that is given. */
const shop = (link: string) =>
  site('Shop', `<h1>Shop</h1><p>See our ${link}.</p>`).replace('<li><a href="/privacy">Privacy</a></li>', '');

/** A site that sets a cookie with each page. */
const withCookie =
  (html: string): Answer =>
  (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'session=secret; Path=/' })
      .end(html);

class Visitor {
  constructor(
    private readonly extension: ExtensionBrowser,
    readonly tab: Tab,
    readonly server: SiteServer,
  ) {}

  async popupOn(path: string): Promise<PopupPage> {
    await this.tab.page.goto(this.server.address(path));
    return PopupPage.open(this.extension, this.tab.id);
  }

  /** How many tabs show an address or are on their way to it: a page that never comes is none to Playwright. */
  tabsOn(address: string): Promise<number> {
    return this.extension.control.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter((tab) => tab.url === wanted || tab.pendingUrl === wanted).length;
    }, address);
  }

  /** The addresses of all tabs but the extension's own. */
  openTabs(): string[] {
    return this.extension.context
      .pages()
      .map((page) => page.url())
      .filter((url) => !url.startsWith('chrome-extension:'));
  }
}

const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ extension }, use) => {
    const server = await SiteServer.start({ '/favicon.ico': '' });
    const tab = await openTab(extension);
    await use(new Visitor(extension, tab, server));
    await closeTab(extension.control, tab.id);
    await extension.context.clearCookies();
    server.close();
  },
});

const readIt = (page: Page) => page.getByRole('button', { name: 'Read it for me' });

test('the link beside the box to agree comes before the one in the footer', async ({ visitor }) => {
  visitor.server.set('/join', SIGN_UP);
  const popup = await visitor.popupOn('/join');
  await expect(popup.verdict).toHaveText('This page links to a privacy policy');
  await expect(popup.page.locator('.link-card')).toContainText('privacy notice');
  await expect(popup.page.locator('.link-card')).toContainText('/legal/data');
  await expect(popup.page.locator('.link-card')).toContainText('Beside the box to agree');
  await popup.close();
});

test('a policy of the same origin is read without leaving the page, without cookies and without a tab', async ({
  visitor,
}) => {
  const { server } = visitor;
  server.set('/join', withCookie(SIGN_UP));
  server.set('/legal/data', SAMPLE);
  const popup = await visitor.popupOn('/join');
  await expect(readIt(popup.page)).toBeVisible();
  // Nothing is asked for before the click.
  expect(server.visitsTo('/legal/data')).toEqual([]);
  const opened: string[] = [];
  popup.page.context().on('page', (page) => opened.push(page.url()));
  await readIt(popup.page).click();
  await expect(popup.score).toBeVisible();
  await expect(popup.page.locator('.from')).toContainText('From the link “privacy notice”');
  expect(server.visitsTo('/legal/data')).toEqual([{ path: '/legal/data', cookie: undefined, mode: 'same-origin' }]);
  expect(opened).toEqual([]);
  expect(visitor.tab.page.url()).toBe(server.address('/join'));
  await popup.close();

  // What this session knows is there at once, without another request.
  const again = await visitor.popupOn('/join');
  await expect(again.score).toBeVisible();
  expect(server.visitsTo('/legal/data')).toHaveLength(1);
  // A page that was visited sends its cookie: the check above could have failed.
  expect(server.visitsTo('/join').at(-1)?.cookie).toBe('session=secret');
  await again.close();
});

test('a click on a quote opens the policy at that sentence', async ({ visitor, extension }) => {
  const { server } = visitor;
  server.set('/join', SIGN_UP);
  server.set('/legal/data', SAMPLE);
  const popup = await visitor.popupOn('/join');
  await readIt(popup.page).click();
  const opened = extension.context.waitForEvent('page');
  await popup.quote(popup.findings('What to watch').first()).click();
  const policy = await opened;
  await policy.waitForLoadState();
  expect(policy.url()).toContain('/legal/data');
  await expect.poll(() => policy.evaluate(() => scrollY)).toBeGreaterThan(0);
  await policy.close();
  await popup.close();
});

test('a policy on another origin is read in a tab behind, which closes again', async ({ visitor, extension }) => {
  const { server } = visitor;
  const policy = server.address('/policy', 'localhost');
  server.set('/', shop(`<a href="${policy}">Privacy Policy</a>`));
  server.set('/policy', SAMPLE);
  const popup = await visitor.popupOn('/');
  const opened = extension.context.waitForEvent('page');
  await expect(popup.page.locator('.link-card')).toContainText('Opens it in a tab behind this one');
  await readIt(popup.page).click();
  const tab = await opened;
  await tab.waitForEvent('close');
  await expect(popup.score).toBeVisible();
  expect(server.visitsTo('/policy').map(({ mode }) => mode)).toEqual(['navigate']);
  expect(visitor.openTabs()).toEqual([server.address('/')]);
  await popup.close();
});

test('a page whose text comes by script is read in a tab where it says too little without', async ({ visitor }) => {
  const { server } = visitor;
  server.set('/join', SIGN_UP);
  const script = `<script>document.querySelector('main').innerHTML = ${JSON.stringify(SAMPLE.replace(/<\/?script/g, ''))}</script>`;
  server.set('/legal/data', site('Privacy Policy', '<p>Loading</p>').replace('</body>', `${script}</body>`));
  const popup = await visitor.popupOn('/join');
  await readIt(popup.page).click();
  await expect(popup.score).toBeVisible({ timeout: 15_000 });
  expect(server.visitsTo('/legal/data').map(({ mode }) => mode)).toEqual(['same-origin', 'navigate']);
  expect(visitor.openTabs()).toEqual([server.address('/join')]);
  await popup.close();
});

test('the tab closes where the page never comes, also when the popup is gone', async ({ visitor, extension }) => {
  test.setTimeout(90_000);
  const { server } = visitor;
  const policy = server.address('/never', 'localhost');
  server.set('/', shop(`<a href="${policy}">Privacy Policy</a>`));
  server.set('/never', () => {});
  const popup = await visitor.popupOn('/');
  await readIt(popup.page).click();
  await expect.poll(() => visitor.tabsOn(policy)).toBe(1);
  await popup.close();
  await expect.poll(() => visitor.tabsOn(policy), { timeout: 40_000 }).toBe(0);
  const again = await PopupPage.open(extension, visitor.tab.id);
  await expect(again.verdict).toHaveText('The policy could not be read');
  await expect(again.page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await again.close();
});

test('a tab that a stopped background left open is closed by the next one', async ({ visitor, extension }) => {
  const { server } = visitor;
  const policy = server.address('/never', 'localhost');
  server.set('/', shop(`<a href="${policy}">Privacy Policy</a>`));
  server.set('/never', () => {});
  const popup = await visitor.popupOn('/');
  await readIt(popup.page).click();
  await expect.poll(() => visitor.tabsOn(policy)).toBe(1);
  await popup.close();
  await stopWorker(extension);
  expect(await visitor.tabsOn(policy)).toBe(1);
  // Any event starts the next one.
  server.set('/privacy', SAMPLE);
  await visitor.tab.page.goto(server.address('/privacy'));
  await expect.poll(() => visitor.tabsOn(policy), { timeout: 5_000 }).toBe(0);
});

async function stopWorker({ context, control }: ExtensionBrowser): Promise<void> {
  const session = await context.newCDPSession(control);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
