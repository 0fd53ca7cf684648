import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { provideExtension, ROOT } from '../../lib/cli/browser/build-extension';
import { firefox } from '../../lib/cli/browser/firefox';
import { thisMachine } from '../../lib/cli/browser/machine';
import { requireBrowser } from '../../lib/cli/browser/provide-browser';
import { type FirefoxExtension, launchFirefox } from './firefox-extension';

/** What is used of the extension's own API, inside one of its pages. */
declare const browser: {
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
  readonly tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
};

const DECISION_LIMIT_MS = 20_000;
const SAMPLE = readFileSync(join(ROOT, 'tests', 'sample', 'privacy.html'), 'utf8');
const POLICY = SAMPLE.slice(SAMPLE.indexOf('<main>'), SAMPLE.indexOf('</main>') + '</main>'.length);
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inShadow = (mode: string) => `<policy-view></policy-view><script>
  document.querySelector('policy-view').attachShadow({ mode: '${mode}' }).innerHTML =
    ${JSON.stringify(POLICY).replaceAll('</', '<\\/')};
</script>`;

/** Where a policy may stand, by path; in Chromium: tests/e2e/odd-documents.spec.ts. */
const BODIES: Readonly<Record<string, string>> = {
  'an-open-shadow-root': inShadow('open'),
  'a-closed-shadow-root': inShadow('closed'),
  'a-declared-shadow-root': `<div><template shadowrootmode="open">${POLICY}</template></div>`,
  'slots-of-a-shadow-root': `<policy-view><template shadowrootmode="open"><slot></slot></template>${POLICY}</policy-view>`,
  'a-frame': `<p>Welcome.</p><iframe srcdoc="${escaped(POLICY)}"></iframe>`,
  'a-frame-within-a-frame': `<iframe srcdoc="${escaped(`<iframe srcdoc="${escaped(POLICY)}"></iframe>`)}"></iframe>`,
  'collapsed-panels': POLICY.replaceAll('<section', '<section hidden'),
};

const TEXT = POLICY.replace(/\s+/g, ' ')
  .replace(/<\/?(?:h\d|li|p|section|tr|ul)\b[^>]*>/g, '\n\n')
  .replace(/<[^>]*>/g, ' ');

/** A page that is no policy, whose link to one stands in a shadow root within a frame of the same origin. */
const HIDDEN_LINK = `<iframe srcdoc="${escaped(`<site-foot><template shadowrootmode="closed">
  <footer><a href="/shop/policy">Privacy policy</a></footer></template></site-foot>`)}"></iframe>`;

let server: Server;
let extension: FirefoxExtension;
let origin = '';

before(async () => {
  const program = await requireBrowser(firefox, thisMachine());
  const folder = await provideExtension('firefox');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  server = createServer(({ url = '' }, response) => {
    const body = BODIES[url.slice('/privacy/'.length)];
    const page = (title: string, html: string) => `<!doctype html><html lang="en"><title>${title}</title><body>${html}`;
    const isText = url.endsWith('/nothing-but-text');
    response
      .writeHead(200, { 'content-type': `text/${isText ? 'plain' : 'html'}; charset=utf-8` })
      .end(isText ? TEXT : body ? page('Privacy policy', body) : page('Shop', HIDDEN_LINK));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  origin = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : bound}`;
  extension = await launchFirefox(program, folder, manifest.browser_specific_settings.gecko.id);
});

after(async () => {
  await extension?.close();
  server?.close();
});

for (const path of [...Object.keys(BODIES), 'nothing-but-text']) {
  test(`a policy in ${path.replaceAll('-', ' ')} gets its letter, and its quotes are found again`, async () => {
    const page = await extension.browser.newPage();
    await page.goto(`${origin}/privacy/${path}`);
    const options = await extension.open('options.html', 'h1');
    const tabId = await findTab(options, `/privacy/${path}`);
    assert.match(await waitForBadge(options, tabId), /^[A-E]$/);
    await options.close();

    // The sidebar's page stays where it is when a quote is shown; once the last section is there, nothing moves any more.
    const sidebar = await extension.open(`sidepanel.html?tabId=${tabId}`, '.recipient');
    await sidebar.click('article summary');
    await sidebar.click('article .quote');
    const marked = () => page.evaluate(countMarks);
    for (const end = Date.now() + DECISION_LIMIT_MS; Date.now() < end && (await marked()) === 0; ) await sleep(100);
    assert.ok((await marked()) > 0, 'the quote is not marked');
    await sidebar.close();
    await page.close();
  });
}

test('a link in a closed shadow root within a frame is found', async () => {
  const page = await extension.browser.newPage();
  await page.goto(`${origin}/shop`);
  const options = await extension.open('options.html', 'h1');
  const popup = await extension.open(`popup.html?tabId=${await findTab(options, '/shop')}`, '.link-card button');
  assert.match(await popup.$eval('.link-card', (card) => card.textContent ?? ''), /Privacy policy/);
  await popup.close();
  await options.close();
  await page.close();
});

/** Highlights of a page and of the frames in it; runs in the page. */
function countMarks(): number {
  const views: (typeof globalThis & Window)[] = [window];
  // A list can grow while it is walked.
  for (const view of views)
    for (const frame of view.document.querySelectorAll('iframe'))
      if (frame.contentWindow) views.push(frame.contentWindow as typeof globalThis & Window);
  return views.flatMap((view) => [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight])).length;
}

async function findTab(page: Page, path: string): Promise<number> {
  const tabs = await page.evaluate((end) => browser.tabs.query({ url: `http://127.0.0.1${end}` }), path);
  assert.ok(tabs[0], 'the extension does not see the tab');
  return tabs[0].id;
}

async function waitForBadge(page: Page, tabId: number): Promise<string> {
  let badge = '';
  for (const end = Date.now() + DECISION_LIMIT_MS; Date.now() < end; await sleep(100)) {
    badge = await page.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId);
    if (/^[A-E–]$/.test(badge)) break;
  }
  return badge;
}
