import { runReader } from '../../lib/cli/browser/extension-api';
import { expect, test } from './support/fixtures';
import { OptionsPage } from './support/options-page';
import { type Area, PageBadge } from './support/page-badge';
import { ARTICLE, SAMPLE, SAMPLE_ADDRESS } from './support/pages';
import type { PolicyTab } from './support/policy-tab';

const OTHER_ADDRESS = 'https://www.fernweh-post.example/privacy/apps';
const LINE = /^Grade [A-E], (?:very )?(?:good|mixed|poor): (?:\d+ things?|nothing found) to watch$/;

test('a policy has its grade in the corner, and an article has none', async ({ policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  const [line, hide] = await badge.buttons();
  expect(line).toMatch(LINE);
  expect(line).toContain(`Grade ${await policyTab.badge()},`);
  expect(hide).toBe('Hide this badge');
  await expect.poll(() => badge.host()).toEqual({ name: 'div', attributes: [] });

  await policyTab.visit('https://www.paper.example/nobody-reads', ARTICLE);
  await policyTab.decision();
  await badge.waitUntilGone();
});

test('it says as many things to watch as the popup lists', async ({ policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  const [amount] = /\d+/.exec((await badge.buttons())[0] ?? '') ?? [];
  const popup = await policyTab.popup();
  await expect(popup.page.getByText(`${amount} findings`).first()).toBeVisible();
  await popup.close();
});

test('a click opens the popup, and a click that the page makes up does not', async ({ extension, policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  const session = await extension.context.browser()?.newBrowserCDPSession();
  // The popup itself, which Playwright never lists: its address names no tab, unlike that of the window in its place.
  const popups = async () => {
    const found = await session?.send('Target.getTargets', { filter: [{ type: 'page' }] });
    return (found?.targetInfos ?? []).filter(({ url }) => url.includes('/popup.html')).length;
  };
  const { x, y } = middleOf(await badge.areaOf('Grade'));
  await policyTab.page.evaluate(
    ([left, top]) => {
      const target = document.elementFromPoint(left, top);
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: left, clientY: top }));
      }
      (target as HTMLElement).click();
    },
    [x, y] as const,
  );
  await policyTab.page.waitForTimeout(500);
  expect(await popups()).toBe(0);
  await policyTab.page.bringToFront();
  await badge.press('Grade');
  await expect.poll(popups).toBe(1);
  await policyTab.page.mouse.click(5, 5);
});

test('the page sees an element without a name, and nothing of what is in it', async ({ policyTab }) => {
  await visit(policyTab, SAMPLE);
  const seen = await policyTab.page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const own = Object.keys(window).filter((key) => /smallprint/i.test(key));
    return { html: host?.outerHTML, root: host?.shadowRoot, text: (host as HTMLElement).innerText, own };
  });
  expect(seen).toEqual({ html: '<div></div>', root: null, text: '', own: [] });
});

test('reading again gives the same text, and no link of the badge’s', async ({ extension, policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  const again = await runReader(extension.control, policyTab.id);
  expect(again?.policy.text).toContain('Fernweh');
  expect(again?.policy.text).not.toContain('to watch');
  await badge.press('Hide');
  await expect.poll(() => badge.buttons()).toHaveLength(4);
  expect(await runReader(extension.control, policyTab.id)).toEqual(again);
  // Even where the page takes the element into its text.
  await policyTab.page.evaluate(() => {
    document.querySelector('main')?.append(document.documentElement.lastElementChild as Element);
  });
  expect(await runReader(extension.control, policyTab.id)).toEqual(again);
  // The mark looks through the whole page for these words: they stand in the badge alone.
  const words = 'Hide Smallprint’s badge';
  expect(await policyTab.send({ type: 'mark', text: words, start: 0, end: words.length })).toEqual({ marked: false });
});

for (const [name, open, close] of [
  ['a modal dialog', "document.querySelector('dialog').showModal()", "document.querySelector('dialog').close()"],
  ['a layer that calls itself modal', 'layer.hidden = false', 'layer.hidden = true'],
  ['a layer over the whole window', 'cover.hidden = false', 'cover.hidden = true'],
] as const) {
  test(`${name} makes it go, and come back afterwards`, async ({ policyTab }) => {
    const dialogs = `<dialog><p>Join our newsletter?</p><button>No</button></dialog>
      <div id="layer" role="dialog" aria-modal="true" hidden style="position:fixed;inset:30%">Join?</div>
      <div id="cover" hidden style="position:fixed;inset:0;background:#0008">Join?</div>`;
    const badge = await visit(policyTab, SAMPLE.replace('</body>', `${dialogs}</body>`));
    await policyTab.page.evaluate(open);
    await badge.waitUntilGone();
    await policyTab.page.evaluate(close);
    await badge.waitUntilShown();
  });
}

test('it makes room for a consent banner, and for a chat button', async ({ policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  const before = await badge.areaOf();
  await policyTab.page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="chat" style="position:fixed;right:20px;bottom:20px;width:60px;height:60px">Chat</div>`,
    );
  });
  const chat = await boxOf(policyTab, '#chat');
  expect(overlap(before, chat)).toBe(true);
  await expect.poll(async () => overlap(await badge.areaOf(), chat)).toBe(false);
  const besideChat = await badge.areaOf();

  await policyTab.page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="banner" style="position:fixed;left:0;right:0;bottom:0;height:120px">
       We value your privacy <button>Accept all</button><button>Reject all</button></div>`,
    );
  });
  const banner = await boxOf(policyTab, '#banner');
  expect(overlap(besideChat, banner)).toBe(true);
  await expect.poll(async () => overlap(await badge.areaOf(), banner)).toBe(false);
});

test('between a consent banner and the site’s menu it waits until the reader has scrolled past the menu', async ({
  policyTab,
}) => {
  await policyTab.page.setViewportSize({ width: 320, height: 600 });
  const banner =
    '<div id="banner" style="position:fixed;inset:auto 0 0;height:150px;background:#eee">Cookies?</div></body>';
  const menu = '<nav><a href="/" style="display:block;padding:20px">Cards and stamps for everybody</a></nav><header>';
  await policyTab.page.emulateMedia({ reducedMotion: 'reduce' });
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE.replace('</body>', banner).replace('<header>', menu));
  await policyTab.decision();
  const badge = await PageBadge.of(policyTab.page);
  await expect.poll(() => badge.host()).not.toBeNull();
  expect(await badge.isShown()).toBe(false);
  await policyTab.page.evaluate(() => window.scrollTo(0, 900));
  await badge.waitUntilShown();
  expect(overlap(await badge.areaOf(), await boxOf(policyTab, '#banner'))).toBe(false);
  await policyTab.page.setViewportSize({ width: 1280, height: 900 });
});

test('it makes room for a form field that is scrolled under it', async ({ policyTab }) => {
  const form = `<form style="display:block;height:300px;margin:0"><textarea id="field" style="display:block;margin-left:auto;width:400px;height:300px">
    </textarea></form><div style="height:2000px"></div>`;
  const badge = await visit(policyTab, SAMPLE.replace('</main>', `</main>${form}`));
  const before = await badge.areaOf();
  await policyTab.page.evaluate(() => {
    const field = document.querySelector('#field') as HTMLElement;
    window.scrollTo(0, field.getBoundingClientRect().bottom + window.scrollY - window.innerHeight + 10);
  });
  await expect.poll(async () => overlap(await badge.areaOf(), await boxOf(policyTab, '#field'))).toBe(false);
  expect(overlap(before, await boxOf(policyTab, '#field'))).toBe(true);
});

test('hidden on a page, it stays hidden there and comes on the next', async ({ policyTab, options }) => {
  const badge = await visit(policyTab, SAMPLE);
  await badge.press('Hide');
  await badge.press('On this page');
  await badge.waitUntilGone();
  const letter = await policyTab.badge();
  await options.preset('Minimal').click();
  await options.page.getByRole('button', { name: /^Use/ }).click();
  await expect.poll(() => policyTab.badge()).not.toBe(letter);
  expect(await badge.isShown()).toBe(false);
  await policyTab.visit(OTHER_ADDRESS, SAMPLE);
  await badge.waitUntilShown();
});

test('hidden on a site, it stays away from it until the options bring it back', async ({ extension, policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  await badge.press('Hide');
  await badge.press('On fernweh-post.example');
  await expect.poll(() => badge.text()).toContain('Hidden on');
  await badge.press('Dismiss');
  await badge.waitUntilGone();
  await policyTab.visit(OTHER_ADDRESS, SAMPLE);
  await policyTab.decision();
  await policyTab.page.waitForTimeout(500);
  expect(await badge.host()).toBeNull();

  const options = await OptionsPage.open(extension);
  await expect(options.mutedSites.getByRole('listitem')).toHaveText(/fernweh-post\.example/);
  await options.mutedSites.getByRole('button', { name: 'Show again here: fernweh-post.example' }).press('Enter');
  await expect(options.mutedSites).toContainText('No site is left out');
  await expect(options.mutedSites).toBeFocused();
  await badge.waitUntilShown();
  await options.toast.getByRole('button', { name: 'Undo' }).click();
  await badge.waitUntilGone();
  await options.mutedSites.getByRole('button').click();
  await badge.waitUntilShown();
  await options.page.close();
});

test('hidden everywhere, it is off until the options turn it on', async ({ extension, policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  await badge.press('Hide');
  await badge.press('Everywhere');
  await expect.poll(() => badge.text()).toContain('Hidden everywhere');
  const options = await OptionsPage.open(extension);
  await expect(options.pageBadge).not.toBeChecked();
  await policyTab.visit(OTHER_ADDRESS, SAMPLE);
  await policyTab.decision();
  await policyTab.page.waitForTimeout(500);
  expect(await badge.host()).toBeNull();
  await options.pageBadge.check();
  await badge.waitUntilShown();
  await options.page.close();
});

test('it follows the weights', async ({ policyTab, options }) => {
  const badge = await visit(policyTab, SAMPLE);
  const [before] = await badge.buttons();
  await options.preset('Minimal').click();
  await options.page.getByRole('button', { name: /^Use/ }).click();
  await expect.poll(async () => (await badge.buttons())[0]).not.toBe(before);
  expect((await badge.buttons())[0]).toMatch(LINE);
});

test('it goes when everything is forgotten', async ({ policyTab, options }) => {
  const badge = await visit(policyTab, SAMPLE);
  await options.page.bringToFront();
  await options.page.getByRole('button', { name: 'Forget everything…' }).click();
  await options.page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await badge.waitUntilGone();
});

test('it goes when a single-page site moves on, and comes with the next policy', async ({ policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  await policyTab.page.evaluate(() => {
    history.pushState(null, '', '/prices');
    document.title = 'Prices';
    (document.querySelector('h1') as HTMLElement).textContent = 'Prices';
  });
  await badge.waitUntilGone();
  await policyTab.page.evaluate(() => {
    history.pushState(null, '', '/privacy');
    document.title = 'Privacy Policy';
    (document.querySelector('h1') as HTMLElement).textContent = 'Privacy Policy';
  });
  await badge.waitUntilShown();
});

test('a page that takes it away has its way in the end, and the rest goes on', async ({ policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  await policyTab.page.evaluate(() => {
    const away = () => document.querySelector('html > div')?.remove();
    new MutationObserver(away).observe(document.documentElement, { childList: true });
    away();
  });
  await badge.waitUntilGone();
  await policyTab.page.waitForTimeout(1500);
  expect(await badge.host()).toBeNull();
  await expect.poll(() => policyTab.badge()).toMatch(/^[A-E]$/);
});

test('it is drawn as it should be, whatever a page says of styles', async ({ policyTab }) => {
  const hostile = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">
    </head>`;
  const badge = await visit(policyTab, SAMPLE.replace('</head>', hostile));
  const { x, y, height } = await badge.areaOf();
  const size = policyTab.page.viewportSize() ?? { width: 0, height: 0 };
  expect(x).toBeGreaterThan(size.width / 2);
  expect(y + height).toBeCloseTo((await innerHeightOf(policyTab)) - 16, 0);
});

test('a page’s own style reaches nothing of it', async ({ policyTab }) => {
  const style = `<style>html > div { all: revert !important; display: none !important; position: static !important;
    opacity: 0 !important; transform: scale(3) !important } * { font-size: 60px !important; --ink: #fff }</style></head>`;
  const plain = await (await visit(policyTab, SAMPLE)).areaOf();
  const badge = await visit(policyTab, SAMPLE.replace('</head>', style));
  const { width, height } = await badge.areaOf();
  expect({ width, height }).toEqual({ width: plain.width, height: plain.height });
});

test('it fits a window of 320 pixels, and is not printed', async ({ policyTab }) => {
  await policyTab.page.setViewportSize({ width: 320, height: 600 });
  const badge = await visit(policyTab, SAMPLE);
  const { x, width } = await badge.areaOf();
  expect(x).toBeGreaterThanOrEqual(16);
  expect(x + width).toBeLessThanOrEqual(320 - 16 + 1);
  await policyTab.page.emulateMedia({ media: 'print' });
  await badge.waitUntilGone();
});

test('it can be used by the keyboard alone', async ({ policyTab }) => {
  const badge = await visit(policyTab, SAMPLE);
  // From the end of the page backwards: the close button, which is the last thing in it.
  await policyTab.page.keyboard.press('Shift+Tab');
  await policyTab.page.keyboard.press('Enter');
  await expect.poll(() => badge.buttons()).toHaveLength(4);
  await policyTab.page.keyboard.press('Escape');
  await expect.poll(() => badge.buttons()).toHaveLength(2);
  await policyTab.page.keyboard.press('Enter');
  await policyTab.page.keyboard.press('Enter');
  await badge.waitUntilGone();
});

for (const [place, presses] of [
  ['On this page for now', 1],
  ['Everywhere', 2],
] as const) {
  test(`hidden by the keyboard (${place}), it gives the focus back to where it was`, async ({ policyTab, options }) => {
    const badge = await visit(policyTab, SAMPLE);
    const { page } = policyTab;
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'Imprint' });
      document.body.append(link);
      link.focus();
    });
    // Over the summary to the close button, and to the choice in its menu.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => badge.buttons()).toHaveLength(4);
    if (presses === 2) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    if (presses === 2) {
      await expect.poll(() => badge.buttons()).toEqual(['Dismiss']);
      await page.keyboard.press('Enter');
    }
    await badge.waitUntilGone();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Imprint');
    if (presses === 2) await options.pageBadge.check();
  });
}

test('with reading by itself off it comes only where the reader asked', async ({ policyTab, options }) => {
  await options.automatic.uncheck();
  await expect.poll(async () => (await options.stored())['automatic/1']).toBe(false);
  await policyTab.visit(SAMPLE_ADDRESS, SAMPLE);
  const badge = await PageBadge.of(policyTab.page);
  await policyTab.page.waitForTimeout(1000);
  expect(await badge.host()).toBeNull();
  const popup = await policyTab.popup();
  await badge.waitUntilShown();
  await popup.close();
  await options.automatic.check();
  await expect.poll(async () => (await options.stored())['automatic/1']).toBeUndefined();
});

/** Goes to a policy and waits for its badge, which does not move where nobody wants motion. */
async function visit(policyTab: PolicyTab, html: string): Promise<PageBadge> {
  await policyTab.page.emulateMedia({ reducedMotion: 'reduce' });
  await policyTab.visit(SAMPLE_ADDRESS, html);
  await policyTab.decision();
  const badge = await PageBadge.of(policyTab.page);
  await badge.waitUntilShown();
  return badge;
}

async function boxOf(policyTab: PolicyTab, selector: string): Promise<Area> {
  const box = await policyTab.page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on show`);
  return box;
}

function innerHeightOf(policyTab: PolicyTab): Promise<number> {
  return policyTab.page.evaluate(() => window.innerHeight);
}

function middleOf({ x, y, width, height }: Area): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function overlap(one: Area, other: Area): boolean {
  const beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const above = one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !beside && !above;
}
