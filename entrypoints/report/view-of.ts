import type { Analysis, Score } from '../../lib/analysis/report';
import { score } from '../../lib/analysis/score';
import type { TabReading } from '../../lib/reports/tab-reading';
import { BARE_RULES } from '../../lib/rules/cards';
import type { Weights } from '../../lib/rules/weights';
import { type Summary, summarise } from '../../lib/summary';
import { withWords } from '../../lib/ui/messages/rule-words';
import type { ReportView } from '../../lib/ui/report/report-view';

const rules = new Map(BARE_RULES.map((rule) => [rule.id, rule]));

/** A reading of a policy, or of what may be one. */
export type PolicyReading = Exclude<TabReading, { readonly state: 'not-a-policy' | 'unreadable' }>;

/** What there is to say of a tab: its reading, or that its page was not read and is not to be without being asked for. */
export type KnownReading = TabReading | { readonly state: 'unread'; readonly url: string };

/** Whether a reading is about a policy; for all others see elsewhere.tsx. */
export function isOfPolicy(reading: KnownReading): reading is PolicyReading {
  return reading.state !== 'not-a-policy' && reading.state !== 'unreadable' && reading.state !== 'unread';
}

/** What the popup shows of a policy's reading under the reader's weights; nothing is analysed again. */
export function viewOf<Reading extends PolicyReading>(
  reading: Reading,
  weights: Weights,
): ReportView & { readonly state: Reading['state'] };
export function viewOf(reading: PolicyReading, weights: Weights): ReportView {
  if (reading.state !== 'analysed') return reading;
  const { analysis, title, url, health, pages = [] } = reading;
  const summary = summaryOf(analysis, score(analysis, weights), weights);
  return { state: 'analysed', title, site: nameSite(pages[0]?.url ?? url), summary, health };
}

/** What there is to say of an analysis with a score, in the words of this version's rules. */
export function summaryOf(analysis: Analysis, score: Score, weights: Weights): Summary {
  return summarise(analysis, score, weights, (id) => {
    const rule = rules.get(id);
    return rule && withWords(rule);
  });
}

/** The host for people, e.g. "example.org"; '' where the address has none. */
function nameSite(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
