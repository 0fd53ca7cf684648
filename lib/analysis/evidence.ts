import type { RuleRow } from '../rules/rule-sheet';
import type { Modality } from '../taxonomy/modality';
import type { RuleTopic } from '../taxonomy/topics';
import { CUE } from '../text/cues';
import { hasException } from '../text/exceptions';
import { expression } from '../text/expression';
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
    // The heading above a heading is that of another section.
    heading: passage.kind === 'heading' ? null : contextOf(reading, passage.heading),
    leadIn: contextOf(reading, leanedOn(reading, passage, index) ?? ledInBy(reading, passage, text)),
    modality: qualify(reading, index, rule, modality),
  };
}

/** The sentence before, where the passage cannot be read without it; what leads in a list inside a sentence stays. */
function leanedOn({ passages, normal }: Reading, { start, block, leadIn }: Passage, index: number): number | null {
  const leans =
    passages[index - 1]?.block === block &&
    passages[leadIn ?? -1]?.block !== block &&
    LEANS_ON_ANOTHER.test(normal.clean.slice(start, start + 60));
  return leans ? index - 1 : null;
}

/**
 * What leads in a quote. A title above a list adds nothing to a whole sentence, and reads as if it did, unless it denies
 * something or asks for consent.
 */
function ledInBy({ passages, text }: Reading, { leadIn }: Passage, quote: string): number | null {
  if (leadIn === null || passages[leadIn]?.kind !== 'heading' || !WHOLE_SENTENCE.test(quote)) return leadIn;
  return text.cuesOf(leadIn) & (CUE.negation | CUE.consent) ? leadIn : null;
}

/** Begins and ends as one, and speaks of somebody. */
const WHOLE_SENTENCE = /^["“(]?(?=[A-Z])(?=.{0,200}\b(?:[Ww]e|[Oo]ur|[Yy]ou|[Yy]our)\b).*[.!?]["”)]?$/s;

/** The beginning of a passage that a quote is to be read with. */
export function contextOf(reading: Reading, index: number | null): string | null {
  const passage = reading.passages[index ?? -1];
  if (!passage) return null;
  const { text } = quoteOf(reading, passage);
  return text.length <= LONGEST_CONTEXT ? text : `${text.slice(0, LONGEST_CONTEXT).replace(/\s+\S*$/, '')}…`;
}

/** Promises of what is not done: there "with your consent" is an exception too. */
const REFUSAL = /^no-/;

/** Where the practice is the asking, or is told with no condition: an address, a date. */
const ASKS_FIRST = /consent|contact-|officer|-date/;
const UNLESS_ASKED = /\b(?:unless|without|except)\b[^.;]{0,80}\b(?:consent|permission|agree|opt)/g;

/** The modality of a promise, by what it takes out of itself and by whether it is more than an effort. */
function qualify(reading: Reading, index: number, rule: RuleRow, stated: Modality): Modality {
  const modality = stated === 'with-consent' && ASKS_FIRST.test(rule.id) ? 'says' : stated;
  if (isExempt(reading, index, rule, modality)) return 'with-exceptions';
  return isOnlyTried(reading, index, rule, modality) ? 'may' : modality;
}

/** Whether a promise takes something out of itself. */
function isExempt({ text }: Reading, index: number, { id, stance }: RuleRow, modality: Modality): boolean {
  const { folded, cues } = text.unit(index);
  if (!(cues & CUE.exempt)) return false;
  const isPromise = modality === 'denies' || (stance === 'good' && (modality === 'says' || REFUSAL.test(id)));
  if (!isPromise) return false;
  // To promise consent is to except what is consented to.
  return hasException(ASKS_FIRST.test(id) ? folded.replace(UNLESS_ASKED, '') : folded);
}

/** "We strive not to collect more" promises an effort; measures of security are an effort themselves. */
const TRIES = /\b(?:we|and)(?: \w+)? (?:strive|endeavou?r|try|aim|attempt|do our best)(?: \w+)? (?:to|that)\b/;

function isOnlyTried({ text }: Reading, index: number, { topic, stance }: RuleRow, modality: Modality): boolean {
  const isPromise = stance === 'good' && (modality === 'says' || modality === 'denies');
  if (!isPromise || topic === 'data-security' || TELLS_OF_ITSELF.has(topic)) return false;
  return TRIES.test(text.unit(index).folded);
}

/** How a sentence begins that is best understood after the one before it. */
export const LEANS_ON_ANOTHER = expression('i')`
  ^(?:
    however|therefore|for (?:example|instance)|in (?:such|this|that|these) (?:cases?|event|situations?)|but
    |otherwise|they|these|those|it (?:may|will|can|also|does)
    |if (?:so|this|that|they|you (?:do|choose to do) (?:so|this))|(?:to do|doing) (?:so|this)|such \w+
  )\b
`;

/** Rules on what a policy has rather than on what anybody does: headings and addresses are proof enough. */
export const TELLS_OF_ITSELF: ReadonlySet<RuleTopic> = new Set(['contact', 'specific-audiences', 'policy-change']);
