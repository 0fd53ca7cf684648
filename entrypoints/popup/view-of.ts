import { score } from '../../lib/analysis/score';
import type { TabReading } from '../../lib/reports/tab-reading';
import { RULE_CARDS } from '../../lib/rules/cards';
import type { Weights } from '../../lib/rules/weights';
import { summarise } from '../../lib/summary';
import type { PopupView } from '../../lib/ui/popup/popup-view';

const cards = new Map(RULE_CARDS.map((card) => [card.id, card]));

/** What the popup shows of a reading under the reader's weights; nothing is analysed again. */
export function viewOf(reading: TabReading, weights: Weights): PopupView {
  if (reading.state !== 'analysed') return reading;
  const { analysis, title, url, health } = reading;
  const summary = summarise(analysis, score(analysis, weights), weights, (rule) => cards.get(rule));
  return { state: 'analysed', title, site: nameSite(url), summary, health };
}

/** The host for people, e.g. "example.org"; '' where the address has none. */
function nameSite(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
