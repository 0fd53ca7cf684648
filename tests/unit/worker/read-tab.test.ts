import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze } from '../../../lib/analysis/analyze';
import { score } from '../../../lib/analysis/score';
import { readingOf, watchReading } from '../../../lib/reports/readings';
import { setWeight } from '../../../lib/settings/change-weights';
import { clearTab, isBeingRead, readTab, repaintTab, type Visit } from '../../../lib/worker/read-tab';
import { readyEngine } from '../../../lib/worker/ready-engine';
import { ANALYSIS } from '../reports/sample-readings';
import { badgeTextOf, FakeTabs, POLICY_URL, pageReading } from './fake-tabs';

vi.mock('../../../lib/analysis/analyze', () => ({ analyze: vi.fn() }));
vi.mock('../../../lib/worker/ready-engine', () => ({ readyEngine: vi.fn() }));
vi.mock('../../../lib/analysis/score', () => ({ score: vi.fn() }));

const OTHER_URL = 'https://brackwater.example/cookies';
let tabs: FakeTabs;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = new FakeTabs();
  tabs.show(7, POLICY_URL);
  vi.mocked(analyze).mockReturnValue(ANALYSIS);
  // A stand-in that depends on the weights, so that the tests see which ones were used.
  vi.mocked(score).mockImplementation((_, weights) =>
    weights['sells-data'] === 0 ? { score: 90, grade: 'A', ledger: [] } : { score: 50, grade: 'C', ledger: [] },
  );
});

describe('reading a tab', () => {
  it('says at once that it reads, then keeps the analysis and paints the grade', async () => {
    const states: unknown[] = [];
    watchReading(7, async (reading) => states.push([reading?.state, reading?.url]));
    const answer = tabs.hold();
    const done = readTab(visit());
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('…'));
    expect(isBeingRead(7)).toBe(true);
    answer(pageReading());
    await done;
    expect(isBeingRead(7)).toBe(false);
    expect(states).toEqual([
      ['analysing', POLICY_URL],
      ['analysed', POLICY_URL],
    ]);
    expect(await readingOf(7)).toMatchObject({
      title: 'Privacy policy of Brackwater',
      analysis: ANALYSIS,
      reasons: ['voice', 'topics'],
      health: { wordsRead: 11, wordsOnPage: 12 },
    });
    expect(analyze).toHaveBeenCalledExactlyOnceWith(pageReading().policy, 'en');
    expect(await badgeTextOf(7)).toBe('C');
  });

  it('readies the engine while the page is being read, not before it is asked to', async () => {
    const answer = tabs.hold();
    const asked = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    vi.mocked(readyEngine).mockImplementationOnce(() => expect(asked).toHaveBeenCalledOnce());
    const done = readTab(visit());
    await vi.waitFor(() => expect(readyEngine).toHaveBeenCalled());
    expect(analyze).not.toHaveBeenCalled();
    answer(pageReading());
    await done;
    expect(analyze).toHaveBeenCalledOnce();
  });

  it('does not store a score', async () => {
    tabs.answer(pageReading());
    await readTab(visit());
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/"(?:score|grade)"/);
  });

  it('keeps that a page is no policy, without a badge and without analysing it', async () => {
    tabs.answer(pageReading({ verdict: { policy: false, reasons: ['terms'] } }));
    await readTab(visit());
    expect(await readingOf(7)).toMatchObject({ state: 'not-a-policy', reasons: ['terms'] });
    expect(await badgeTextOf(7)).toBe('');
    expect(analyze).not.toHaveBeenCalled();
  });

  it('analyses it all the same when the reader insists, and keeps the reasons against it', async () => {
    tabs.answer(pageReading({ verdict: { policy: false, reasons: ['too-short'] } }));
    await readTab(visit({ force: true }));
    expect(await readingOf(7)).toMatchObject({ state: 'analysed', reasons: ['too-short'] });
  });

  it('takes a fragment for a place on the same page', async () => {
    tabs.show(7, `${POLICY_URL}#retention`);
    tabs.answer(pageReading());
    await readTab(visit());
    expect(await readingOf(7)).toMatchObject({ state: 'analysed' });
  });

  it('keeps that a page may not be read, even where its address is withheld', async () => {
    tabs.show(7, undefined);
    tabs.refuse('Cannot access a chrome:// URL');
    await readTab(visit({ url: '' }));
    expect(await readingOf(7)).toMatchObject({ state: 'unreadable', url: '' });
    expect(await badgeTextOf(7)).toBe('');
  });

  it('finds a page unreadable whose address is withheld, even if the reader runs there', async () => {
    tabs.show(7, undefined);
    tabs.answer(pageReading({ url: 'about:blank' }));
    await readTab(visit({ url: '' }));
    expect(await readingOf(7)).toMatchObject({ state: 'unreadable', url: '' });
  });

  it('keeps a failure with its reason', async () => {
    tabs.answer(null);
    await readTab(visit());
    expect(await readingOf(7)).toMatchObject({ state: 'failed', message: 'Nothing came back from the page.' });
    expect(await badgeTextOf(7)).toBe('–');
  });

  it('keeps a failure of the analysis, and the next page goes on', async () => {
    vi.mocked(analyze).mockImplementationOnce(() => {
      throw new Error('stack overflow');
    });
    tabs.answer(pageReading());
    await readTab(visit());
    expect(await readingOf(7)).toMatchObject({ state: 'failed', message: expect.stringContaining('stack overflow') });
    tabs.answer(pageReading());
    await readTab(visit());
    expect(await readingOf(7)).toMatchObject({ state: 'analysed' });
  });
});

describe('nothing is kept and no badge is left', () => {
  it.each([
    ['the frame is removed while the page is read', () => tabs.refuse('Frame with ID 0 was removed.')],
    ['the document is replaced before it is read', () => tabs.refuse('No document with id D1 in tab with id 7')],
    ['the page reads as another one', () => tabs.answer(pageReading({ url: OTHER_URL }))],
  ])('when %s', async (_name, arrange) => {
    arrange();
    await readTab(visit());
    await expectNothingKept();
  });

  it.each<[string, unknown]>([
    ['text', pageReading()],
    ['null', null],
  ])('when the tab has gone elsewhere by the time that the page gives %s', async (_name, result) => {
    const answer = tabs.hold();
    const done = readTab(visit());
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('…'));
    tabs.show(7, OTHER_URL);
    answer(result);
    await done;
    await expectNothingKept();
  });

  it.each(['…', 'C'])('of a page that is left in the very moment in which its badge becomes %s', async (text) => {
    const setTitle = fakeBrowser.action.setTitle;
    vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation((async (details: { title: string; tabId: number }) => {
      if ((await badgeTextOf(7)) === text) tabs.show(7, OTHER_URL);
      return setTitle(details);
    }) as never);
    tabs.answer(pageReading());
    await readTab(visit());
    expect(await badgeTextOf(7)).toBe('');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('Smallprint');
  });

  it('when the tab is closed meanwhile', async () => {
    const answer = tabs.hold();
    const done = readTab(visit());
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('…'));
    tabs.close(7);
    answer(pageReading());
    await done;
    expect(await readingOf(7)).toBeNull();
  });

  it('when the page was left meanwhile, even if the address is the same', async () => {
    const answer = tabs.hold();
    const done = readTab(visit());
    await vi.waitFor(async () => expect(await badgeTextOf(7)).toBe('…'));
    await clearTab(7);
    answer(pageReading());
    await done;
    await expectNothingKept();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  async function expectNothingKept() {
    expect(await readingOf(7)).toBeNull();
    expect(await badgeTextOf(7)).toBe('');
  }
});

describe('of two visits to a tab', () => {
  it.each([
    ['the first one answers first', [0, 1]],
    ['the second one answers first', [1, 0]],
  ])('the last wins, when %s', async (_name, order) => {
    const answers = [tabs.hold(), tabs.hold()];
    const results = [pageReading(), pageReading({ url: OTHER_URL, title: 'Cookies' })];
    const first = readTab(visit());
    await vi.waitFor(() => expect(tabs.executeScript).toHaveBeenCalledTimes(1));
    tabs.show(7, OTHER_URL);
    const second = readTab(visit({ url: OTHER_URL }));
    await vi.waitFor(() => expect(tabs.executeScript).toHaveBeenCalledTimes(2));
    const done = [first, second];
    for (const index of order) {
      answers[index]?.(results[index]);
      await done[index];
    }
    expect(await readingOf(7)).toMatchObject({ state: 'analysed', url: OTHER_URL, title: 'Cookies' });
    expect(await badgeTextOf(7)).toBe('C');
  });

  it('to one address within a millisecond, the last wins too', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    const answers = [tabs.hold(), tabs.hold()];
    const first = readTab(visit());
    await vi.waitFor(() => expect(tabs.executeScript).toHaveBeenCalledTimes(1));
    const second = readTab(visit());
    await vi.waitFor(() => expect(tabs.executeScript).toHaveBeenCalledTimes(2));
    answers[0]?.(pageReading({ title: 'Half loaded' }));
    await first;
    expect(await readingOf(7)).toMatchObject({ state: 'analysing' });
    answers[1]?.(pageReading({ title: 'Whole' }));
    await second;
    expect(await readingOf(7)).toMatchObject({ state: 'analysed', title: 'Whole' });
  });

  it('started in the same moment, exactly one is kept', async () => {
    tabs.answer(pageReading({ title: 'One' }));
    tabs.answer(pageReading({ title: 'Two' }));
    await Promise.all([readTab(visit()), readTab(visit())]);
    expect(await readingOf(7)).toMatchObject({ state: 'analysed' });
    expect(await badgeTextOf(7)).toBe('C');
  });
});

describe('visits to different tabs', () => {
  it('do not disturb each other', async () => {
    tabs.show(8, OTHER_URL);
    const answers = [tabs.hold(), tabs.hold()];
    const done = [readTab(visit()), readTab(visit({ tabId: 8, url: OTHER_URL }))];
    await vi.waitFor(() => expect(tabs.executeScript).toHaveBeenCalledTimes(2));
    answers[1]?.(pageReading({ url: OTHER_URL, verdict: { policy: false, reasons: ['cookies-only'] } }));
    answers[0]?.(pageReading());
    await Promise.all(done);
    expect(await readingOf(7)).toMatchObject({ state: 'analysed', url: POLICY_URL });
    expect(await readingOf(8)).toMatchObject({ state: 'not-a-policy', url: OTHER_URL });
  });
});

describe('painting again', () => {
  beforeEach(async () => {
    tabs.answer(pageReading());
    await readTab(visit());
  });

  it('uses the weights as they are now', async () => {
    await setWeight('sells-data', 0);
    await repaintTab(7);
    expect(await badgeTextOf(7)).toBe('A');
    expect(analyze).toHaveBeenCalledTimes(1);
  });

  it('leaves a tab alone of which everything was forgotten meanwhile', async () => {
    await clearTab(7);
    const painted = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    await repaintTab(7);
    expect(painted).not.toHaveBeenCalled();
  });

  it('leaves a tab alone that shows another page by now', async () => {
    tabs.show(7, OTHER_URL);
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '' });
    const painted = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    await repaintTab(7);
    expect(painted).not.toHaveBeenCalled();
  });
});

function visit(changes: Partial<Visit> = {}): Visit {
  return { tabId: 7, url: POLICY_URL, documentId: null, force: false, ...changes };
}
