import type { Modality } from '../taxonomy/modality';
import type { Passage } from '../text/passages';
import type { Reading } from './reading';
import type { Evidence, Quote } from './report';

/** Longest heading or lead-in that is shown beside a quote. */
const LONGEST_CONTEXT = 160;

/** The verbatim quote of a passage. */
export function quoteOf({ policy, normal }: Reading, passage: Passage): Quote {
  const start = normal.toOriginal(passage.start);
  const end = normal.toOriginal(passage.end - 1) + 1;
  return { text: policy.text.slice(start, end), start, end };
}

/** A quote with the context in which it is to be read. */
export function evidenceOf(reading: Reading, passage: Passage, modality: Modality): Evidence {
  const context = (index: number | null): string | null => {
    const at = index === null ? undefined : reading.passages[index];
    return at ? shorten(quoteOf(reading, at).text) : null;
  };
  return { ...quoteOf(reading, passage), heading: context(passage.heading), leadIn: context(passage.leadIn), modality };
}

function shorten(text: string): string {
  return text.length <= LONGEST_CONTEXT ? text : `${text.slice(0, LONGEST_CONTEXT - 1)}…`;
}

/** Best first: plain before conditional, then whole sentences of a readable length, then the order of the text. */
export function rankEvidence(evidence: readonly Evidence[]): Evidence[] {
  const unique = new Map(evidence.map((quote) => [quote.text.toLowerCase(), quote]).reverse() as [string, Evidence][]);
  return [...unique.values()].sort((a, b) => cost(a) - cost(b) || a.start - b.start);
}

/** Cost of reading a quote as proof, in units of text; conditions cost as much as a long clause. */
function cost({ text, modality, leadIn }: Evidence): number {
  const condition = modality === 'says' || modality === 'denies' ? 0 : 60;
  const fragment = text.length < 25 ? 120 : 0;
  // What ends in a colon only announces the proof.
  const announcement = text.endsWith(':') ? 200 : 0;
  return text.length + condition + fragment + announcement + (leadIn === null ? 0 : 40);
}
