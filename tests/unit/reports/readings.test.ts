import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pruneReadings } from '../../../lib/reports/forget-readings';
import { allReadings, forgetReading, keepReading, readingOf, watchReading } from '../../../lib/reports/readings';
import type { TabReading } from '../../../lib/reports/tab-reading';
import { ANALYSIS, analysedReading, POLICY_URL } from './sample-readings';

const about = { url: POLICY_URL, at: 5 };

beforeEach(() => fakeBrowser.reset());

describe('readings', () => {
  const everyState: TabReading[] = [
    { ...about, state: 'analysing' },
    { ...about, state: 'analysing', links: [POLICY_URL, `${POLICY_URL}/cookies`] },
    analysedReading(),
    { ...about, state: 'not-a-policy', title: 'Terms', reasons: ['terms'] },
    { ...about, state: 'unreadable' },
    { ...about, state: 'failed', message: 'The page gave no answer.' },
  ];

  it.each(everyState)('of state $state come back as they were kept', async (reading) => {
    await keepReading(3, reading);
    expect(await readingOf(3)).toEqual(reading);
    expect(await readingOf(4)).toBeNull();
  });

  it('stay in session storage and never reach the disk', async () => {
    await keepReading(3, analysedReading());
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['reading:3']);
  });

  it('of several tabs kept at once are all there', async () => {
    await Promise.all([1, 2, 3].map((tabId) => keepReading(tabId, { ...about, state: 'analysing' })));
    expect([...(await allReadings()).keys()]).toEqual([1, 2, 3]);
  });

  const quote = { text: 'four', start: 0, end: 4 };
  it.each<[string, unknown]>([
    ['no object', 'analysed'],
    ['null', null],
    ['an unknown state', { ...about, state: 'summarised' }],
    ['no address', { state: 'analysing', at: 5 }],
    ['an address that is no text', { ...about, url: 7, state: 'analysing' }],
    ['a link that leads nowhere', { ...about, state: 'analysing', links: ['javascript:1'] }],
    ['no analysis', { ...analysedReading(), analysis: undefined }],
    ['a finding of a rule that no longer exists', withFindings([{ ...finding(), rule: 'reads-minds' }])],
    ['a finding without evidence', withFindings([{ ...finding(), evidence: [] }])],
    [
      'a quote that does not span its text',
      withAnalysis({ data: [{ kind: 'location', evidence: [{ ...quote, end: 5 }] }] }),
    ],
    ['a negative count', withAnalysis({ words: -1 })],
    ['findings of another shape', withFindings({ 'sells-data': true })],
    ['an unknown reason', { ...analysedReading(), reasons: ['because'] }],
  ])('with %s are dropped', async (_name, damaged) => {
    await fakeBrowser.storage.session.set({ 'reading:1': JSON.stringify(damaged) });
    await keepReading(2, analysedReading());
    expect(await readingOf(1)).toBeNull();
    expect([...(await allReadings()).keys()]).toEqual([2]);
  });

  it.each<[string, unknown]>([
    ['as no JSON', '{"state":'],
    ['as an object', analysedReading()],
  ])('that are kept %s are dropped', async (_name, damaged) => {
    await fakeBrowser.storage.session.set({ 'reading:1': damaged });
    expect(await readingOf(1)).toBeNull();
  });

  it('are forgotten one by one', async () => {
    await keepReading(1, analysedReading());
    await keepReading(2, analysedReading());
    await forgetReading(1);
    expect([...(await allReadings()).keys()]).toEqual([2]);
  });

  it('make room for a new one, oldest first, when session storage is full', async () => {
    for (const tabId of [1, 2, 3, 4]) await keepReading(tabId, analysedReading({ at: 100 - tabId }));
    await keepReading(5, { ...about, state: 'analysing' });
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await keepReading(6, analysedReading());
    expect([...(await allReadings()).keys()].sort()).toEqual([1, 2, 5, 6]);
  });

  it('of what links led to are the last twenty', async () => {
    const address = (i: number) => `${POLICY_URL}/${i}`;
    await keepReading(1, analysedReading());
    for (let i = 0; i < 25; i++) await keepReading(address(i), analysedReading({ url: address(i), at: i }));
    expect(await readingOf(address(4))).toBeNull();
    expect(await readingOf(address(5))).not.toBeNull();
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toHaveLength(21);
  });

  it('that cannot be kept at all are an error', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(keepReading(6, analysedReading())).rejects.toThrow('quota');
  });
});

describe('pruning', () => {
  it('forgets closed tabs, damaged entries included, and nothing else', async () => {
    await keepReading(1, analysedReading());
    await keepReading(2, analysedReading());
    await fakeBrowser.storage.session.set({ 'reading:3': 'damaged', other: 1 });
    await pruneReadings(async () => new Set([2]));
    expect(Object.keys(await fakeBrowser.storage.session.get(null)).sort()).toEqual(['other', 'reading:2']);
  });

  it('keeps the reading of a tab that opens while the tabs are listed', async () => {
    await keepReading(1, analysedReading());
    await pruneReadings(async () => {
      await keepReading(2, analysedReading());
      return new Set();
    });
    expect([...(await allReadings()).keys()]).toEqual([2]);
  });
});

describe('watching a tab', () => {
  it('tells each state of that tab, null when it is forgotten or damaged, until stopped', async () => {
    const onChange = vi.fn();
    const stop = watchReading(1, onChange);
    await keepReading(1, { ...about, state: 'analysing' });
    await keepReading(2, { ...about, state: 'unreadable' });
    await fakeBrowser.storage.session.set({ 'reading:1': '{"state":"analysed"}' });
    await keepReading(1, analysedReading());
    await forgetReading(1);
    stop();
    await keepReading(1, analysedReading());
    expect(onChange.mock.calls).toEqual([[{ ...about, state: 'analysing' }], [null], [analysedReading()], [null]]);
  });
});

function finding() {
  const [first] = ANALYSIS.findings;
  return { ...first };
}

function withFindings(findings: unknown) {
  return withAnalysis({ findings });
}

function withAnalysis(changes: Record<string, unknown>) {
  return { ...analysedReading(), analysis: { ...ANALYSIS, ...changes } };
}
