import type { Analysis, DataQuote } from '../analysis/report';
import { DATA_KINDS } from '../taxonomy/data-kinds';
import { isDenial, MANNERS, type Manner } from '../taxonomy/manners';
import type { Modality } from '../taxonomy/modality';
import type { DataLabelRow, LabelQuote } from './summary';

/** What is said of each kind of data that a policy names, in the order of the kinds. */
export function labelData({ data, notData = [], headings = [] }: Analysis): DataLabelRow[] {
  const starts = new Set(headings.map(({ start }) => start));
  const place = ({ text, start, end, leadIn, modality }: DataQuote, manner: Manner): LabelQuote => ({
    text,
    start,
    end,
    leadIn: leadIn ?? null,
    heading: starts.has(start) ? null : (headings.findLast((heading) => heading.start < start)?.text ?? null),
    ...(modality && !isDenial(manner) && { modality }),
  });
  return DATA_KINDS.flatMap((kind) => {
    const said: Partial<Record<Manner, LabelQuote[]>> = {};
    for (const mention of [...data, ...notData]) {
      if (mention.kind !== kind) continue;
      for (const quote of mention.evidence) {
        for (const manner of quote.manners ?? []) {
          const quotes = said[manner] ?? [];
          if (!quotes.some(({ start }) => start === quote.start)) said[manner] = [...quotes, place(quote, manner)];
        }
      }
    }
    for (const manner of MANNERS) if (said[manner]) said[manner] = firmestFirst(preferSentences(said[manner], starts));
    return Object.keys(said).length > 0 ? [{ kind, said }] : [];
  });
}

/** The quotes that are no heading: "3. Cookies" names data, but a sentence says what becomes of it. */
function preferSentences(quotes: LabelQuote[], headings: ReadonlySet<number>): LabelQuote[] {
  const sentences = quotes.filter(({ start }) => !headings.has(start));
  return sentences.length > 0 ? sentences : quotes;
}

/** From what is least to what is done without asking. */
const FIRMNESS: readonly (Modality | undefined)[] = ['with-consent', 'may', 'unless-opt-out', undefined];

function firmestFirst(quotes: LabelQuote[]): LabelQuote[] {
  return quotes.sort((a, b) => FIRMNESS.indexOf(b.modality) - FIRMNESS.indexOf(a.modality));
}
