import { test as base, expect } from '@playwright/test';
import { Gallery } from './support/gallery';
import { KeptPictures } from './support/kept-pictures';

/** The surfaces of the gallery with the width that each has in the extension, and the height that a picture shows. */
const SURFACES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  popup: { width: 400, height: 720 },
  panel: { width: 360, height: 720 },
  options: { width: 1280, height: 800 },
  'page-badge': { width: 480, height: 300 },
  parts: { width: 480, height: 480 },
  welcome: { width: 1100, height: 800 },
};

/** The narrowest window: what remains of 1280 pixels at a zoom of 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

/** What these show, a wide window shows anyway. */
const NARROWER: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  'options/what-moved': { width: 480, height: 800 },
};

/** What makes these states stands below what a window shows. */
const PLACES: Readonly<Record<string, string>> = {
  'options/file-to-load': '#file',
  'options/file-with-a-long-name': '#file',
  'options/file-rejected': '#file',
  'options/file-that-is-no-json': '#file',
  'options/searched': '#rules',
  'options/nothing-found': '#rules',
  'options/rule-opened': '#rules',
  'options/long-words': '#rules',
  'options/right-to-left': '#rules',
};

/** In the dark only colours differ: these have all of them between them. */
const DARK = [
  'popup/with-facts',
  'popup/kind',
  'popup/not-a-policy',
  'panel/selection',
  'options/changed',
  'options/asked-to-forget',
  'page-badge/mixed',
  'page-badge/menu',
  'parts/grades',
  'parts/data-label-open',
];

/** Where the reader's system says all colours, as Windows does in high contrast: what these show must still be told apart. */
const FORCED = [
  'popup/with-facts',
  'options/changed',
  'page-badge/mixed',
  'page-badge/menu',
  'panel/selection',
  'parts/grades',
];

interface WorkerFixtures {
  readonly gallery: Gallery;
  readonly pictures: KeptPictures;
}

const test = base.extend<object, WorkerFixtures>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern -- there are none
    async ({}, use) => {
      const gallery = await Gallery.open();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  pictures: [
    async ({ gallery }, use, { config }) => {
      await use(await KeptPictures.compareWith(gallery, config.updateSnapshots));
    },
    { scope: 'worker' },
  ],
});

// A machine that is busy takes several times as long.
test.describe.configure({ timeout: 240_000 });

test('every surface is looked at', async ({ gallery: { states }, pictures }) => {
  expect(new Set(states.map((state) => state.split('/')[0]))).toEqual(new Set(Object.keys(SURFACES)));
  expect(states).toEqual(
    expect.arrayContaining([...DARK, ...FORCED, ...Object.keys(PLACES), ...Object.keys(NARROWER)]),
  );
  const wanted = [
    ...states.map((state) => `light/${state}.png`),
    ...DARK.map((state) => `dark/${state}.png`),
    ...FORCED.map((state) => `forced/${state}.png`),
  ];
  expect(pictures.listStray(wanted), 'pictures of no state: delete them').toEqual([]);
});

test('the numbers of a report stay whole beside a page that is shown at twice its size', async ({ gallery }) => {
  // A sidebar of 500 pixels.
  await gallery.page.setViewportSize({ width: 250, height: 640 });
  await gallery.show('popup/many');
  expect(await gallery.measureOverflow()).toBeLessThanOrEqual(0);
  const lines = await gallery.page.locator('.section__count, .report-header__score strong').evaluateAll((numbers) =>
    numbers.map((number) => {
      const words = document.createRange();
      // What follows is for those who hear it.
      words.selectNodeContents(number.firstChild ?? number);
      return new Set([...words.getClientRects()].map(({ top }) => top)).size;
    }),
  );
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(lines)).toEqual(new Set([1]));
});

test('where a quote stands can be read beside a page that is shown at twice its size', async ({ gallery }) => {
  await gallery.page.setViewportSize({ width: 250, height: 640 });
  await gallery.show('popup/many');
  await gallery.page.locator('article summary').first().click();
  const heading = gallery.page.locator('.quote__heading').first();
  await expect(heading).toBeVisible();
  expect((await heading.boundingBox())?.width).toBeGreaterThan(100);
  expect(await gallery.measureOverflow()).toBeLessThanOrEqual(0);
});

test('what is folded away below a message stands in one line also where a language needs more letters', async ({
  gallery,
}) => {
  await gallery.page.setViewportSize({ width: 400, height: 640 });
  await gallery.show('popup/link-by-fetch');
  const folded = gallery.page.locator('.aside summary');
  const { height } = (await folded.boundingBox()) ?? {};
  await folded.evaluate((summary) => summary.lastChild?.replaceWith('Warum diese Seite nicht als Erklärung gilt'));
  expect((await folded.boundingBox())?.height).toBe(height);
});

test('a kind of data stays one word in a panel of the usual width also where a language has longer ones', async ({
  gallery,
}) => {
  for (const width of [360, 375, 390]) {
    await gallery.page.setViewportSize({ width, height: 720 });
    await gallery.show('panel/report');
    const kind = gallery.page.locator('.data-label__kind').first();
    const lines = await kind.evaluate((element) => {
      const words = document.createRange();
      const name = [...element.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
      if (!name) throw new Error('the kind has no name');
      name.textContent = 'Kontaktdaten';
      words.selectNodeContents(name);
      return new Set([...words.getClientRects()].map(({ top }) => top)).size;
    });
    expect(lines, `at ${width}`).toBe(1);
  }
});

test('a heading under which nothing was found neither warns nor praises', async ({ gallery }) => {
  await gallery.show('popup/nothing-found');
  const colours = (selector: string) =>
    gallery.page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
  const [plain = ''] = await colours('.section__empty');
  for (const side of ['watch', 'favour']) {
    expect(await colours(`.section__heading--${side} :is(.icon, .section__count)`), side).toEqual([plain, plain]);
  }
});

for (const [surface, size] of Object.entries(SURFACES)) {
  test(`every state of ${surface} can be used by everyone, and looks as before`, async ({ gallery, pictures }) => {
    const { page } = gallery;
    const states = gallery.states.filter((state) => state.startsWith(`${surface}/`));
    await page.emulateMedia({ colorScheme: 'light' });
    for (const state of states) {
      await page.setViewportSize(NARROWER[state] ?? size);
      await gallery.show(state);
      expect.soft(await gallery.listBarriers(), state).toEqual([]);
      expect.soft(await gallery.measureOverflow(), `${state}, too wide by`).toBeLessThanOrEqual(0);
      await pictures.compare(page, `light/${state}.png`, PLACES[state]);
      await page.setViewportSize(NARROW);
      expect.soft(await gallery.measureOverflow(), `${state}, too wide for a narrow window by`).toBeLessThanOrEqual(0);
    }

    await page.emulateMedia({ colorScheme: 'dark' });
    for (const state of states) {
      await page.setViewportSize(NARROWER[state] ?? size);
      await gallery.show(state);
      expect.soft(await gallery.listBarriers('color-contrast'), `${state}, dark`).toEqual([]);
      if (DARK.includes(state)) await pictures.compare(page, `dark/${state}.png`, PLACES[state]);
    }

    await page.emulateMedia({ forcedColors: 'active' });
    for (const state of states.filter((name) => FORCED.includes(name))) {
      await page.setViewportSize(NARROWER[state] ?? size);
      await gallery.show(state);
      await pictures.compare(page, `forced/${state}.png`, PLACES[state]);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });
}
