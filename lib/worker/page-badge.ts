import { browser } from 'wxt/browser';
import { score } from '../analysis/score';
import { type ShownVerdict, tellPageBadge } from '../messages/page-badge';
import type { TabReading } from '../reports/tab-reading';
import type { Weights } from '../rules/weights';
import { readPageBadge } from '../settings/page-badge';
import { inTurn } from './in-turn';

/**
 * Shows a tab's reading in its page, or has the badge there go. It stays while the page is read again. Nobody waits for
 * it: a page that hangs must hold up nothing else.
 */
export function showInPage(tabId: number, reading: TabReading | null, weights: Weights): void {
  if (reading?.state === 'analysing') return;
  // A queue of its own beside the tab's, whose number is not negative: what is told last arrives last.
  void inTurn(~tabId, () => tell(tabId, verdictOf(reading, weights))).catch(() => {});
}

/** A page that may not be touched, or was left or closed meanwhile, is no error: there is nothing to show it in. */
async function tell(tabId: number, shown: ShownVerdict | null): Promise<void> {
  if (shown) {
    if (!(await readPageBadge())) return;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/page-badge.js'] });
  }
  await tellPageBadge(tabId, shown);
}

/**
 * What there is to say in a page: null for one that is no policy, even if the reader had it analysed. A policy in a
 * language without rules gets no badge: it would say nothing of the policy, on every page of the kind, to somebody who
 * can do nothing about it; the toolbar and the popup name the language. A text too thin for a grade gets one only where
 * something to watch was found in it.
 */
export function verdictOf(reading: TabReading | null, weights: Weights): ShownVerdict | null {
  if (reading?.state !== 'analysed' || !reading.reasons.some(isForPolicy)) return null;
  const { url, analysis } = reading;
  const verdict = score(analysis, weights);
  const watch = analysis.findings.filter(({ rule, stance }) => stance === 'bad' && weights[rule] > 0).length;
  if (verdict.score === null && (verdict.reason !== 'too-thin' || watch === 0)) return null;
  return { url, grade: verdict.grade, watch };
}

/** The reasons that speak for a policy; all others speak against one. */
function isForPolicy(reason: string): boolean {
  return /^(?:title|voice|topics)$/.test(reason);
}
