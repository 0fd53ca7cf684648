import type { Facts, Retention } from '../../facts';
import { Icon } from '../Icon';
import { factsMessages } from '../messages/facts-messages';
import { type FactEntry, FactRows } from './FactRows';
import type { ReportActions } from './report-view';

/** Since when the policy holds, and how long it says that things are kept. */
export function GoodToKnow({ facts, actions }: { facts: Facts; actions: ReportActions }) {
  const { dates, retention } = facts;
  return (
    <FactRows
      icon={<Icon name="page" />}
      heading={factsMessages.heading}
      rows={[
        [factsMessages.term.dates, dates.map((date) => ({ text: factsMessages.date(date), quote: date.quote }))],
        [factsMessages.term.retention, retention.map(entryOfRetention)],
      ]}
      actions={actions}
    />
  );
}

/** "For six years after that": after what stands in the sentence alone. */
const POINTS_BACK = /\b(?:that|this|then|thereafter|afterwards)$/i;

function entryOfRetention(fact: Retention): FactEntry {
  const { what, period, quote } = fact;
  const text = factsMessages.retention(fact);
  if (what !== null) return { about: what, text, quote, said: POINTS_BACK.test(period) ? quote.text : null };
  return { text: text.charAt(0).toUpperCase() + text.slice(1), quote, said: quote.text };
}
