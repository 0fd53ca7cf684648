import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis, Finding } from '../../../lib/analysis/report';
import { score } from '../../../lib/analysis/score';
import type { AnalysedReading, TabReading } from '../../../lib/reports/tab-reading';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { setPageBadge } from '../../../lib/settings/page-badge';
import type { RuleId } from '../../../lib/taxonomy/rule-ids';
import type { Stance } from '../../../lib/taxonomy/stance';
import { showInPage, verdictOf } from '../../../lib/worker/page-badge';
import { analysedReading } from '../reports/sample-readings';
import { FakeTabs, POLICY_URL } from './fake-tabs';

const BADGE = { target: { tabId: 7, frameIds: [0] }, files: ['/page-badge.js'] };
let tabs: FakeTabs;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = new FakeTabs();
  tabs.show(7, POLICY_URL);
});

describe('what there is to say in a page', () => {
  it('is the grade, and how many findings there are to watch', () => {
    const findings = [finding('sells-data', 'bad'), finding('cookies', 'bad'), finding('access-right', 'good')];
    const reading = policy({ findings });
    const { grade } = score(reading.analysis, DEFAULT_WEIGHTS);
    expect(grade).not.toBeNull();
    expect(verdictOf(reading, DEFAULT_WEIGHTS)).toEqual({ url: POLICY_URL, grade, watch: 2 });
  });

  it('leaves out what the reader gave no weight', () => {
    const findings = [finding('sells-data', 'bad'), finding('cookies', 'bad')];
    expect(verdictOf(policy({ findings }), { ...DEFAULT_WEIGHTS, 'sells-data': 0 })).toMatchObject({ watch: 1 });
  });

  it('is that nothing was found, where a policy has a grade all the same', () => {
    expect(verdictOf(policy({ findings: [] }), DEFAULT_WEIGHTS)).toMatchObject({ watch: 0, grade: expect.any(String) });
  });

  it('is what was found in a text that is too thin for a grade', () => {
    const thin = { words: 40, findings: [finding('sells-data', 'bad')] };
    expect(verdictOf(policy(thin), DEFAULT_WEIGHTS)).toEqual({ url: POLICY_URL, grade: null, watch: 1 });
  });

  it.each<[string, TabReading | null]>([
    ['nothing known', null],
    ['a thin text in which nothing was found', policy({ words: 40, findings: [] })],
    ['a language without rules', policy({ language: 'de', findings: [finding('sells-data', 'bad')] })],
    ['a page that is no policy', { state: 'not-a-policy', url: POLICY_URL, at: 1, title: '', reasons: ['terms'] }],
    ['a page that is no policy and was analysed on request', { ...policy({}), reasons: ['terms', 'few-topics'] }],
    ['a page that failed', { state: 'failed', url: POLICY_URL, at: 1, message: '' }],
    ['a page that cannot be read', { state: 'unreadable', url: POLICY_URL, at: 1 }],
  ])('is nothing of %s', (_name, reading) => {
    expect(verdictOf(reading, DEFAULT_WEIGHTS)).toBeNull();
  });
});

describe('showing it', () => {
  it('runs the badge in the page’s own frame and tells it', async () => {
    showInPage(7, policy({}), DEFAULT_WEIGHTS);
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledTimes(1));
    expect(tabs.runBadge).toHaveBeenCalledExactlyOnceWith(BADGE);
    const message = { type: 'page-badge', shown: { url: POLICY_URL, grade: expect.any(String), watch: 0 } };
    expect(tabs.sendMessage).toHaveBeenCalledWith(7, message, { frameId: 0 });
  });

  it('runs nothing in the page where the reader wants no badge', async () => {
    await setPageBadge(false);
    showInPage(7, policy({}), DEFAULT_WEIGHTS);
    showInPage(7, null, DEFAULT_WEIGHTS);
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledTimes(1));
    expect(tabs.sendMessage.mock.lastCall?.[1]).toEqual({ type: 'page-badge', shown: null });
    expect(tabs.runBadge).not.toHaveBeenCalled();
  });

  it('has it go without running anything', async () => {
    showInPage(7, null, DEFAULT_WEIGHTS);
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledTimes(1));
    expect(tabs.runBadge).not.toHaveBeenCalled();
  });

  it('leaves it as it is while the page is read again', async () => {
    showInPage(7, { state: 'analysing', url: POLICY_URL, at: 1 }, DEFAULT_WEIGHTS);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('tells in order, however long the page takes, and holds up nobody', async () => {
    let finish = (_result: unknown) => {};
    tabs.runBadge.mockReturnValueOnce(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    showInPage(7, policy({}), DEFAULT_WEIGHTS);
    showInPage(7, null, DEFAULT_WEIGHTS);
    await vi.waitFor(() => expect(tabs.runBadge).toHaveBeenCalled());
    expect(tabs.sendMessage).not.toHaveBeenCalled();
    finish([]);
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledTimes(2));
    const told = tabs.sendMessage.mock.calls.map(([, message]) => (message as { shown: unknown }).shown !== null);
    expect(told).toEqual([true, false]);
  });

  it('takes a page that was left meanwhile for no error, and goes on', async () => {
    tabs.runBadge.mockRejectedValueOnce(new Error('Frame with ID 0 was removed.'));
    showInPage(7, policy({}), DEFAULT_WEIGHTS);
    showInPage(7, policy({}), DEFAULT_WEIGHTS);
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledTimes(1));
  });
});

function policy(analysis: Partial<Analysis>): AnalysedReading {
  const reading = analysedReading();
  const topics = ['first-party-collection', 'third-party-sharing', 'user-choice'] as const;
  return {
    ...reading,
    reasons: ['voice', 'topics'],
    analysis: { ...reading.analysis, language: 'en', words: 900, topics, findings: [], ...analysis },
  };
}

function finding(rule: RuleId, stance: Stance): Finding {
  const quote = { text: 'We may.', start: 0, end: 7, heading: null, leadIn: null, modality: 'may' } as const;
  return { rule, topic: 'tracking', stance, evidence: [quote] };
}
