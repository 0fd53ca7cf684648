import { score } from '../../lib/analysis/score';
import type { TabReading } from '../../lib/reports/tab-reading';
import { RULE_TITLES } from '../../lib/rules/cards';
import type { Weights } from '../../lib/rules/weights';
import { summarise } from '../../lib/summary';
import type { PopupView } from '../../lib/ui/popup/popup-view';
import type { Reasons } from '../../lib/ui/use-reasons';

const titles = new Map(RULE_TITLES.map((rule) => [rule.id, rule]));

/** A reading of a policy, or of what may be one. */
export type PolicyReading = Exclude<TabReading, { readonly state: 'not-a-policy' | 'unreadable' }>;

/** Whether a reading is about a policy; for all others see elsewhere.tsx. */
export function isOfPolicy(reading: TabReading): reading is PolicyReading {
  return reading.state !== 'not-a-policy' && reading.state !== 'unreadable';
}

/** What the popup shows of a policy's reading under the reader's weights; nothing is analysed again. */
export function viewOf<Reading extends PolicyReading>(
  reading: Reading,
  weights: Weights,
  reasons: Reasons,
): PopupView & { readonly state: Reading['state'] };
export function viewOf(reading: PolicyReading, weights: Weights, reasons: Reasons): PopupView {
  if (reading.state !== 'analysed') return reading;
  const { analysis, title, url, health, pages = [] } = reading;
  const summary = summarise(analysis, score(analysis, weights), weights, (id) => {
    const rule = titles.get(id);
    return rule && { ...rule, why: reasons[id] ?? '' };
  });
  return { state: 'analysed', title, site: nameSite(pages[0]?.url ?? url), summary, health };
}

/** The host for people, e.g. "example.org"; '' where the address has none. */
function nameSite(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
