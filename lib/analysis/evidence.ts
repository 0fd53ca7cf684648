import type { RuleRow } from '../rules/rule-sheet';
import type { Modality } from '../taxonomy/modality';
import { CUE } from '../text/cues';
import { hasException } from '../text/exceptions';
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

/** The quote of a passage that states a rule's practice, with what it is to be read with. */
export function evidenceOf(reading: Reading, index: number, rule: RuleRow, modality: Modality): Evidence {
  const passage = reading.passages[index];
  if (!passage) throw new Error(`There is no passage ${index}: the text has ${reading.passages.length}.`);
  const { text, start, end } = quoteOf(reading, passage);
  return {
    text,
    start,
    end,
    heading: contextOf(reading, passage.heading),
    leadIn: contextOf(reading, passage.leadIn),
    modality: isExempt(reading, index, rule, modality) ? 'with-exceptions' : modality,
  };
}

/** The beginning of a passage that a quote is to be read with. */
export function contextOf({ policy, normal, passages }: Reading, index: number | null): string | null {
  const passage = index === null ? undefined : passages[index];
  if (!passage) return null;
  const start = normal.toOriginal(passage.start);
  const end = normal.toOriginal(passage.end - 1) + 1;
  if (end - start <= LONGEST_CONTEXT) return policy.text.slice(start, end);
  return `${policy.text.slice(start, start + LONGEST_CONTEXT - 1)}…`;
}

/** Promises of what is not done: there "with your consent" is an exception too. */
const REFUSAL = /^no-/;

/** Whether a promise takes something out of itself. */
function isExempt({ text }: Reading, index: number, { id, stance }: RuleRow, modality: Modality): boolean {
  const { folded, cues } = text.unit(index);
  if (!(cues & CUE.exempt)) return false;
  const isPromise = modality === 'denies' || (stance === 'good' && (modality === 'says' || REFUSAL.test(id)));
  return isPromise && hasException(folded);
}

/** Best first: plain before conditional, then whole sentences of a readable length, then the order of the text. */
export function rankEvidence(evidence: readonly Evidence[]): Evidence[] {
  if (evidence.length < 2) return [...evidence];
  // Of those that say the same the first, and each looked at once.
  const unique = new Map<string, { readonly quote: Evidence; readonly cost: number }>();
  for (const quote of evidence) {
    const words = quote.text.toLowerCase();
    if (!unique.has(words)) unique.set(words, { quote, cost: cost(quote) });
  }
  return [...unique.values()]
    .sort((a, b) => a.cost - b.cost || a.quote.start - b.quote.start)
    .map(({ quote }) => quote);
}

/** Units below which a quote is read at a glance: a shorter one is no clearer. */
const GLANCE = 120;

/** Cost of reading a quote as proof, in units of text; conditions cost as much as a long clause. */
function cost({ text, modality, leadIn }: Evidence): number {
  const condition = modality === 'says' || modality === 'denies' ? 0 : 60;
  const fragment = text.length < 25 ? 120 : 0;
  // What ends in a colon only announces the proof.
  const announcement = text.endsWith(':') ? 200 : 0;
  // Cells of a table are read with the heads of their columns.
  const cells = text.includes(' | ') ? 60 : 0;
  const context = leadIn === null && !LEANS_ON_ANOTHER.test(text) ? 0 : 40;
  return Math.max(GLANCE, text.length) + condition + fragment + announcement + cells + context;
}

/** How a sentence begins that is best understood after the one before it. */
const LEANS_ON_ANOTHER =
  /^(?:however|please note|for (?:example|instance)|in (?:such|this|that|these) cases?|but|if so)\b/i;
