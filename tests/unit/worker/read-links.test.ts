import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze } from '../../../lib/analysis/analyze';
import { FEWEST_WORDS } from '../../../lib/analysis/score';
import { isPageText } from '../../../lib/messages/text-of-tab';
import type { PageReading } from '../../../lib/page/page-reading';
import { forgetReadings, forgetTab } from '../../../lib/reports/forget-readings';
import { linkedTextOf } from '../../../lib/reports/linked-text';
import { noteOpenedTab, openedTabs } from '../../../lib/reports/opened-tabs';
import { readingOf, watchReading } from '../../../lib/reports/readings';
import { LONGEST_TEXT } from '../../../lib/text/policy-text';
import { closeLeftTabs } from '../../../lib/worker/opened-tab';
import { readLinks } from '../../../lib/worker/read-links';
import { ANALYSIS } from '../reports/sample-readings';
import { FakeTabs, POLICY_URL, pageReading } from './fake-tabs';

vi.mock('../../../lib/analysis/analyze', () => ({ analyze: vi.fn() }));

const SHOP = 'https://brackwater.example/';
const ELSEWHERE = 'https://legal.elsewhere.example/privacy';
const LONG = { wordsRead: 900, wordsOnPage: 900 };

let tabs: FakeTabs;
let create: ReturnType<typeof vi.fn>;
let remove: ReturnType<typeof vi.fn>;
let contains: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = new FakeTabs();
  tabs.show(7, SHOP);
  create = vi.fn(async ({ url }: { url: string }) => {
    tabs.show(99, url, 'complete');
    return { id: 99 };
  });
  remove = vi.fn(async (tabId: number) => tabs.close(tabId));
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create as never);
  vi.spyOn(fakeBrowser.tabs, 'remove').mockImplementation(remove as never);
  contains = vi.fn(async () => true);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(contains as never);
  vi.mocked(analyze).mockReturnValue(ANALYSIS);
});

afterEach(() => vi.useRealTimers());

/** The linked reader is loaded into the page, then called. */
function answerFetch(page: Partial<PageReading>): void {
  tabs.answer(null);
  tabs.answer(pageReading({ health: LONG, ...page }));
}

function refuseFetch(): void {
  tabs.answer(null);
  tabs.answer(null);
}

const read = async (links: readonly string[], force = false) =>
  readLinks({ tab: await fakeBrowser.tabs.get(7), links, force });

/** The reading of a link that the page is still at, and how to end it. */
async function beginReading() {
  tabs.answer(null);
  const answer = tabs.hold();
  const done = read([POLICY_URL]);
  await vi.waitFor(() => expect(tabs.executeScript).toHaveBeenCalledTimes(2));
  return { answer, done };
}

describe('a policy behind a link', () => {
  it('is asked for by the page that has the link, and kept under its address', async () => {
    answerFetch({});
    await read([POLICY_URL]);
    expect(create).not.toHaveBeenCalled();
    expect(tabs.executeScript.mock.calls.map(([injection]) => injection)).toMatchObject([
      { target: { tabId: 7, frameIds: [0] }, files: ['/linked-reader.js'] },
      { target: { tabId: 7, frameIds: [0] }, args: [POLICY_URL] },
    ]);
    expect(await readingOf(POLICY_URL)).toMatchObject({ state: 'analysed', pages: [{ url: POLICY_URL, start: 0 }] });
    expect(await readingOf(7)).toBeNull();
  });

  it('is read in a tab behind where the page cannot ask for it, and the tab closes', async () => {
    refuseFetch();
    tabs.answer(pageReading({ url: ELSEWHERE, health: LONG }));
    await read([ELSEWHERE]);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: ELSEWHERE, active: false, windowId: 3 });
    expect(remove).toHaveBeenCalledExactlyOnceWith(99);
    expect(await openedTabs()).toEqual([]);
    expect(await readingOf(ELSEWHERE)).toMatchObject({ state: 'analysed' });
  });

  it('is read in a tab where it says too little without its scripts, and not where it is a PDF or gone', async () => {
    answerFetch({ health: { wordsRead: 20, wordsOnPage: 20 } });
    tabs.answer(pageReading({ health: LONG }));
    await read([POLICY_URL]);
    expect(create).toHaveBeenCalledOnce();
    for (const reason of ['pdf', 'gone'] as const) {
      answerFetch({ health: { wordsRead: 0, wordsOnPage: 0 }, verdict: { policy: false, reasons: [reason] } });
      await read([`${POLICY_URL}/${reason}`]);
      expect(await readingOf(`${POLICY_URL}/${reason}`)).toMatchObject({ state: 'not-a-policy', reasons: [reason] });
    }
    expect(create).toHaveBeenCalledOnce();
  });

  it('is read in a tab where much is said, but nothing of a policy: a frame or a script may bring it', async () => {
    answerFetch({ verdict: { policy: false, reasons: ['few-topics'] } });
    tabs.answer(pageReading({ health: LONG }));
    await read([POLICY_URL]);
    expect(create).toHaveBeenCalledOnce();
    expect(await readingOf(POLICY_URL)).toMatchObject({ state: 'analysed' });
  });

  it.each(['terms', 'cookies-only'] as const)(
    'is not read again where it is plain what else it is: %s',
    async (reason) => {
      answerFetch({ verdict: { policy: false, reasons: [reason] } });
      await read([POLICY_URL]);
      expect(create).not.toHaveBeenCalled();
      expect(await readingOf(POLICY_URL)).toMatchObject({ state: 'not-a-policy', reasons: [reason] });
    },
  );

  it.each([
    ['the reader is refused', () => tabs.refuse('Cannot access contents of the page.'), 'unreadable'],
    ['the tab is closed meanwhile', () => tabs.refuse('No tab with id: 99.'), 'failed'],
    ['the page brings back nonsense', () => tabs.answer({ nonsense: true }), 'failed'],
  ])('closes the tab and says so where %s', async (_, happen, state) => {
    refuseFetch();
    happen();
    await read([ELSEWHERE]);
    expect(remove).toHaveBeenCalledWith(99);
    expect(await openedTabs()).toEqual([]);
    expect(await readingOf(ELSEWHERE)).toMatchObject({ state });
  });

  it('says at once where the reader has given no access to its site, and opens no tab', async () => {
    contains.mockResolvedValue(false);
    refuseFetch();
    await read(['https://legal.elsewhere.example:8443/privacy?a#b']);
    expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ['https://legal.elsewhere.example/*'] });
    expect(create).not.toHaveBeenCalled();
    expect(await readingOf('https://legal.elsewhere.example:8443/privacy?a')).toMatchObject({ state: 'unreadable' });
  });

  it('says so too of an address for which no access can even be asked', async () => {
    contains.mockRejectedValue(
      new Error('Invalid value for origin pattern https://le*al.example/*: Invalid host wildcard.'),
    );
    refuseFetch();
    await read(['https://le*al.example/privacy']);
    expect(create).not.toHaveBeenCalled();
    expect(await readingOf('https://le*al.example/privacy')).toMatchObject({ state: 'unreadable' });
  });

  it('gives up on a tab whose page never comes', async () => {
    vi.useFakeTimers();
    create.mockImplementation(async () => {
      tabs.show(99, '', 'loading');
      return { id: 99 };
    });
    refuseFetch();
    const done = read([ELSEWHERE]);
    await vi.advanceTimersByTimeAsync(11_000);
    await done;
    expect(remove).toHaveBeenCalledExactlyOnceWith(99);
    expect(await readingOf(ELSEWHERE)).toMatchObject({ state: 'failed', message: 'The page did not load.' });
  });

  it('says that it may not be read where its tab has loaded what the browser tells no address of', async () => {
    vi.useFakeTimers();
    create.mockImplementation(async () => {
      tabs.show(99, '', 'complete');
      return { id: 99 };
    });
    refuseFetch();
    tabs.refuse('Cannot access contents of the page.');
    const done = read([ELSEWHERE]);
    await vi.advanceTimersByTimeAsync(11_000);
    await done;
    expect(await readingOf(ELSEWHERE)).toMatchObject({ state: 'unreadable' });
  });

  it('is what it says without its scripts where a tab shows nothing of it', async () => {
    answerFetch({ health: { wordsRead: 20, wordsOnPage: 20 } });
    tabs.refuse('The frame was removed.');
    await read([POLICY_URL]);
    expect(create).toHaveBeenCalledOnce();
    expect(await readingOf(POLICY_URL)).toMatchObject({ state: 'analysed', health: { wordsRead: 20 } });
  });

  it('is not read in a tab where it has just enough words for a grade', async () => {
    answerFetch({ health: { wordsRead: FEWEST_WORDS, wordsOnPage: FEWEST_WORDS } });
    await read([POLICY_URL]);
    expect(create).not.toHaveBeenCalled();
  });

  it('leaves its text and links for whoever looks for facts, until another is read', async () => {
    const links = [{ start: 52, end: 63, href: 'https://optout.brackwater.example/' }];
    answerFetch({ links });
    await read([POLICY_URL]);
    expect(await linkedTextOf(POLICY_URL)).toMatchObject({ policy: pageReading({}).policy, links });
    answerFetch({});
    await read([`${POLICY_URL}/other`]);
    expect(await linkedTextOf(POLICY_URL)).toBeNull();
    expect(await linkedTextOf(`${POLICY_URL}/other`)).toMatchObject({ links: [] });
  });

  it('is read once for two who ask', async () => {
    answerFetch({});
    await Promise.all([read([POLICY_URL]), read([POLICY_URL])]);
    expect(tabs.executeScript).toHaveBeenCalledTimes(2);
  });

  it('from a private tab is kept under that tab alone', async () => {
    tabs.makePrivate(7);
    answerFetch({});
    await read([POLICY_URL]);
    expect(await readingOf(POLICY_URL)).toBeNull();
    expect(await readingOf('7')).toMatchObject({ state: 'analysed', url: POLICY_URL });
    expect(await linkedTextOf('7')).toBeNull();
    expect(await fakeBrowser.storage.session.get('linked-text')).toEqual({});
  });

  it('from a private tab is read also while another from that tab is on its way', async () => {
    tabs.makePrivate(7);
    const { answer: answerFirst, done: first } = await beginReading();
    answerFetch({ url: `${POLICY_URL}/other` });
    await read([`${POLICY_URL}/other`]);
    answerFirst(pageReading({ health: LONG }));
    await first;
    expect(await readingOf('7')).toMatchObject({ state: 'analysed', url: `${POLICY_URL}/other` });
  });

  it('from a private tab is not lost where another from that tab ends at that moment', async () => {
    tabs.makePrivate(7);
    const { answer: answerFirst, done: first } = await beginReading();
    let second: Promise<void> | undefined;
    const get = fakeBrowser.storage.session.get.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementation((async (keys: string | null) => {
      const found = await get(keys);
      if (keys === 'linked:7' && !second) {
        answerFetch({ url: `${POLICY_URL}/other` });
        second = read([`${POLICY_URL}/other`]);
        // What was found is on its way, as from another process.
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return found;
    }) as never);
    answerFirst(pageReading({ health: LONG }));
    await first;
    await second;
    expect(await readingOf('7')).toMatchObject({ state: 'analysed', url: `${POLICY_URL}/other` });
  });

  it('from a private tab is told of where another was asked for in between', async () => {
    tabs.makePrivate(7);
    const { answer: answerFirst, done: first } = await beginReading();
    answerFetch({ url: `${POLICY_URL}/other` });
    await read([`${POLICY_URL}/other`]);
    const again = read([POLICY_URL]);
    await vi.waitFor(async () => expect(await readingOf('7')).toMatchObject({ state: 'analysing', url: POLICY_URL }));
    answerFirst(pageReading({ health: LONG }));
    await Promise.all([first, again]);
    expect(await readingOf('7')).toMatchObject({ state: 'analysed', url: POLICY_URL });
  });

  it('is told of to whoever asks again after everything was forgotten', async () => {
    const { answer, done: first } = await beginReading();
    await forgetReadings();
    const again = read([POLICY_URL]);
    await vi.waitFor(async () => expect(await readingOf(POLICY_URL)).toMatchObject({ state: 'analysing' }));
    answer(pageReading({ health: LONG }));
    await Promise.all([first, again]);
    expect(await readingOf(POLICY_URL)).toMatchObject({ state: 'analysed' });
  });

  it.each([
    ['private tab that is closed', forgetTab],
    ['reader who has everything forgotten', forgetReadings],
  ])('leaves nothing for a %s meanwhile', async (_, forget) => {
    if (forget === forgetTab) tabs.makePrivate(7);
    const { answer, done } = await beginReading();
    await forget(7);
    answer(pageReading({ health: LONG }));
    await done;
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('that no browser can read is not opened', async () => {
    refuseFetch();
    await read(['https://legal.elsewhere.example:port/privacy']);
    expect(create).not.toHaveBeenCalled();
    expect(await readingOf('https://legal.elsewhere.example:port/privacy')).toMatchObject({ state: 'unreadable' });
  });

  it('says so where the browser opens no tab', async () => {
    create.mockRejectedValue(new Error('No window with id: 3.'));
    refuseFetch();
    await read([ELSEWHERE]);
    expect(await readingOf(ELSEWHERE)).toMatchObject({ state: 'failed' });
  });
});

describe('a policy on several pages', () => {
  const PARTS = ['collect', 'share', 'rights'].map((name) => ({ title: name, url: `${POLICY_URL}/${name}` }));
  const links = [POLICY_URL, ...PARTS.map(({ url }) => url)];

  it('is analysed as one text, and becomes the reading of the tab that shows its first page', async () => {
    tabs.show(7, POLICY_URL);
    tabs.answer(pageReading({ parts: PARTS }));
    answerFetch({ title: 'What we collect', url: `${POLICY_URL}/collect` });
    answerFetch({ health: { wordsRead: 0, wordsOnPage: 0 }, verdict: { policy: false, reasons: ['gone'] } });
    answerFetch({ title: 'Your rights', url: `${POLICY_URL}/rights` });
    await read(links);
    const page = pageReading().policy.text;
    const [policy] = vi.mocked(analyze).mock.lastCall ?? [];
    expect(policy?.text).toBe([page, page, page].join('\n'));
    for (const { start, end } of policy?.blocks ?? []) expect(page).toContain(policy?.text.slice(start, end));
    expect(await readingOf(7)).toMatchObject({
      state: 'analysed',
      health: { wordsRead: 1811, wordsOnPage: 1812 },
      parts: [PARTS[1]],
      pages: [
        { url: POLICY_URL, start: 0 },
        { url: `${POLICY_URL}/collect`, start: page.length + 1 },
        { url: `${POLICY_URL}/rights`, start: 2 * (page.length + 1) },
      ],
    });
    expect(await readingOf(POLICY_URL)).toBeNull();
  });

  it('has no tab opened for a page of it that does not look like one by itself', async () => {
    answerFetch({ parts: PARTS });
    for (const { url } of PARTS) answerFetch({ url, verdict: { policy: false, reasons: ['few-topics'] } });
    await read(links);
    expect(create).not.toHaveBeenCalled();
    expect(await readingOf(POLICY_URL)).toMatchObject({ pages: { length: 4 } });
  });

  it('behind a link leaves the links of all its pages, each where it stands in the whole text', async () => {
    const words = { start: 52, end: 63 };
    answerFetch({ parts: PARTS, links: [{ ...words, href: 'https://one.brackwater.example/' }] });
    for (const { url, title } of PARTS) {
      answerFetch({ url, links: [{ ...words, href: `https://${title}.brackwater.example/` }] });
    }
    await read(links);
    const whole: unknown = { ...(await linkedTextOf(POLICY_URL)), url: POLICY_URL };
    if (!isPageText(whole)) throw new Error('What was kept is no text with its links.');
    const { policy, links: kept } = whole;
    expect(kept.map(({ href }) => new URL(href).hostname.split('.')[0])).toEqual(['one', 'collect', 'share', 'rights']);
    expect(new Set(kept.map(({ start, end }) => policy.text.slice(start, end)))).toEqual(new Set(['advertisers']));
    // All pages have the same text here: only where each begins tells whose links they are.
    const length = pageReading().policy.text.length + 1;
    expect(kept.map(({ start }) => (start - words.start) / length)).toEqual([0, 1, 2, 3]);
  });

  it('leaves out what would be too much together', async () => {
    tabs.show(7, POLICY_URL);
    tabs.answer(pageReading({ parts: PARTS }));
    answerFetch({ url: `${POLICY_URL}/collect` });
    answerFetch({ url: `${POLICY_URL}/share`, policy: { text: 'a'.repeat(LONGEST_TEXT - 100), blocks: [] } });
    answerFetch({ url: `${POLICY_URL}/rights` });
    await read(links);
    expect(await readingOf(7)).toMatchObject({
      state: 'analysed',
      parts: [PARTS[1], PARTS[2]],
      pages: [{ url: POLICY_URL }, { url: `${POLICY_URL}/collect` }],
    });
  });

  it('says while it is read what was asked for: who finds nobody at it can ask for the same again', async () => {
    tabs.show(7, POLICY_URL);
    tabs.answer(pageReading({ parts: PARTS }));
    for (const { url } of PARTS) answerFetch({ url });
    const told = vi.fn();
    watchReading(POLICY_URL, told);
    await read(links);
    expect(told.mock.calls[0]).toMatchObject([{ state: 'analysing', links }]);
  });

  it('has no more of it opened once its tab is closed', async () => {
    answerFetch({ parts: PARTS });
    tabs.answer(null);
    tabs.refuse('The tab was closed.');
    for (const _ of PARTS) tabs.refuse('No tab with id: 7.');
    const run = tabs.executeScript.getMockImplementation();
    tabs.executeScript.mockImplementation(async (injection) => {
      if (tabs.executeScript.mock.calls.length === 4) tabs.close(7);
      return run?.(injection) as never;
    });
    const tab = await fakeBrowser.tabs.get(7);
    await readLinks({ tab, links, force: false });
    expect(create).not.toHaveBeenCalled();
  });

  it('asks for no more of it once it was given up for another link of a private tab', async () => {
    tabs.makePrivate(7);
    answerFetch({ parts: PARTS });
    tabs.answer(null);
    const answer = tabs.hold();
    const first = read(links);
    await vi.waitFor(() => expect(tabs.executeScript).toHaveBeenCalledTimes(4));
    answerFetch({ url: ELSEWHERE });
    await read([ELSEWHERE]);
    answer(pageReading({ url: `${POLICY_URL}/collect`, health: LONG }));
    await first;
    expect(tabs.executeScript).toHaveBeenCalledTimes(6);
    expect(create).not.toHaveBeenCalled();
    expect(await readingOf('7')).toMatchObject({ state: 'analysed', url: ELSEWHERE });
  });

  it('is not made of the page that its tab had gone on to, though the reader came back', async () => {
    tabs.show(7, POLICY_URL);
    tabs.answer(pageReading({ url: SHOP }));
    await read(links, true);
    expect(tabs.executeScript).toHaveBeenCalledOnce();
    expect(analyze).not.toHaveBeenCalled();
    expect(await readingOf(7)).toBeNull();
    expect(await readingOf(POLICY_URL)).toMatchObject({ state: 'failed', message: 'The page went away.' });
  });

  it('leaves the tab alone that has moved on meanwhile', async () => {
    tabs.show(7, POLICY_URL);
    tabs.answer(pageReading({ parts: PARTS }));
    for (const { url } of PARTS) answerFetch({ url });
    vi.mocked(analyze).mockImplementation(() => {
      tabs.show(7, SHOP);
      return ANALYSIS;
    });
    await read(links);
    expect(await readingOf(7)).toBeNull();
  });
});

it('a worker closes the tabs that an earlier one left open', async () => {
  tabs.show(55, 'https://legal.elsewhere.example/never');
  await noteOpenedTab(55);
  await closeLeftTabs();
  expect(remove).toHaveBeenCalledExactlyOnceWith(55);
  expect(await openedTabs()).toEqual([]);
});
