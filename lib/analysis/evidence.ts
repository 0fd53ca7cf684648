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
  return {
    ...quoteOf(reading, passage),
    heading: contextOf(reading, passage.heading),
    leadIn: contextOf(reading, passage.leadIn),
    modality: isExempt(reading, index, rule, modality) ? 'with-exceptions' : modality,
  };
}

/** The beginning of a passage that a quote is to be read with. */
export function contextOf(reading: Reading, index: number | null): string | null {
  const passage = index === null ? undefined : reading.passages[index];
  return passage ? shorten(quoteOf(reading, passage).text) : null;
}

/** Promises of what is not done: there "with your consent" is an exception too. */
const REFUSAL = /^no-/;

const ASKS_FIRST = /consent/;
const UNLESS_ASKED = /\b(?:unless|without|except)\b[^.;]{0,80}\b(?:consent|permission|agree|opt)/g;

/** Whether a promise takes something out of itself. */
function isExempt({ text }: Reading, index: number, { id, stance }: RuleRow, modality: Modality): boolean {
  const { folded, cues } = text.unit(index);
  const isPromise = modality === 'denies' || (stance === 'good' && (modality === 'says' || REFUSAL.test(id)));
  // To promise consent is to except what is consented to.
  const promise = ASKS_FIRST.test(id) ? folded.replace(UNLESS_ASKED, '') : folded;
  return isPromise && (cues & CUE.exempt) !== 0 && hasException(promise);
}

function shorten(text: string): string {
  return text.length <= LONGEST_CONTEXT ? text : `${text.slice(0, LONGEST_CONTEXT - 1)}…`;
}

/** Best first: plain before conditional, then whole sentences of a readable length, then the order of the text. */
export function rankEvidence(evidence: readonly Evidence[]): Evidence[] {
  const unique = new Map(evidence.map((quote) => [quote.text.toLowerCase(), quote]).reverse() as [string, Evidence][]);
  return [...unique.values()].sort((a, b) => cost(a) - cost(b) || a.start - b.start);
}

/**
 * Units below which a quote is no clearer for being shorter, so that the one that stands first in the text comes first:
 * an ordinary sentence of a policy. Of 120 to 200 the one with which most first quotes were those that readers chose.
 */
const GLANCE = 180;

/** Cost of reading a quote as proof, in units of text; conditions cost as much as a long clause. */
function cost({ text, modality, leadIn }: Evidence): number {
  const condition = modality === 'says' || modality === 'denies' ? 0 : 60;
  const fragment = text.length < 25 || (!LEADS_IN.test(leadIn ?? '') && isTitle(text)) ? 120 : 0;
  // What ends in a colon only announces the proof.
  const announcement = text.endsWith(':') ? 200 : 0;
  // Cells of a table are read with the heads of their columns.
  const cells = text.includes(' | ') ? 60 : 0;
  const context = leadIn === null && !LEANS_ON_ANOTHER.test(text) ? 0 : 40;
  return Math.max(GLANCE, text.length) + condition + fragment + announcement + cells + context;
}

/** "Business transfers." names a practice without stating it. */
function isTitle(text: string): boolean {
  return text.length < LONGEST_TITLE && !STATES.test(text);
}

const LONGEST_TITLE = 70;

/** Other words above a list are a heading, or all of a sentence that goes on without it. */
const LEADS_IN = /[:…]$/;

/** Words of which most sentences about the reader and the company have one, and titles few. */
const STATES =
  /\b(?:we|us|our|you|your|is|are|be|was|has|have|had|do|does|did|may|can|will|shall|must|not|never|to|use(?! of)|(?:use|collect|share|store|keep|set|sell|give|take|help|allow|provide|protect|enable)s|collect|store|help|allow)\b|@/i;

/** How a sentence begins that is best understood after the one before it; and where more is to be read. */
const LEANS_ON_ANOTHER =
  /^(?:however|please (?:note|see|refer)|for (?:example|instance)|in (?:such|this|that|these) cases?|but|or|and|also|additionally|in addition|if so)\b|\b(?:learn|read|for|find|know) (?:more|further|details)\b|\bmore (?:details?|information)\b/i;
