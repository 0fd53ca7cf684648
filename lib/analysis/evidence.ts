import type { RuleRow } from '../rules/rule-sheet';
import type { Modality } from '../taxonomy/modality';
import type { RuleTopic } from '../taxonomy/topics';
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
    leadIn: contextOf(reading, passage.leadIn ?? leanedOn(reading, index)),
    modality: qualify(reading, index, rule, modality),
  };
}

/** The sentence before, where the passage cannot be read without it. */
function leanedOn({ passages, normal }: Reading, index: number): number | null {
  const { start, block } = passages[index] ?? { start: 0, block: -1 };
  const leans = passages[index - 1]?.block === block && LEANS_ON_ANOTHER.test(normal.clean.slice(start, start + 60));
  return leans ? index - 1 : null;
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

const ASKS_FIRST = /consent/;
const UNLESS_ASKED = /\b(?:unless|without|except)\b[^.;]{0,80}\b(?:consent|permission|agree|opt)/g;

/** The modality of a promise, by what it takes out of itself and by whether it is more than an effort. */
function qualify(reading: Reading, index: number, rule: RuleRow, modality: Modality): Modality {
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

/** Best first: plain before conditional, then whole sentences of a readable length, then the order of the text. */
export function rankEvidence(evidence: readonly Evidence[], rule: RuleRow): Evidence[] {
  if (evidence.length < 2) return [...evidence];
  // Of those that say the same the first, and each looked at once.
  const said: Said = new Map();
  const unique: { readonly quote: Evidence; readonly cost: number }[] = [];
  for (const quote of evidence) {
    if (isNew(said, quote.text)) unique.push({ quote, cost: cost(quote, rule) });
  }
  return unique.sort((a, b) => a.cost - b.cost || a.quote.start - b.quote.start).map(({ quote }) => quote);
}

/** By length: the quote of that length, or in lower case those of them that say different things. */
type Said = Map<number, string | Set<string>>;

/** Notes a quote, and tells whether none before it says the same; few are of one length, the others are not compared. */
function isNew(said: Said, text: string): boolean {
  const known = said.get(text.length);
  if (known === undefined) {
    said.set(text.length, text);
    return true;
  }
  if (known === text) return false;
  const words = typeof known === 'string' ? new Set([known.toLowerCase()]) : known;
  said.set(text.length, words);
  const { size } = words;
  return words.add(text.toLowerCase()).size > size;
}

/**
 * Units below which a quote is no clearer for being shorter, so that the one that stands first in the text comes first:
 * an ordinary sentence of a policy. Of 120 to 200 the one with which most first quotes were those that readers chose.
 */
const GLANCE = 180;

/** Units above which a quote is long, whatever its length. */
const LONG = 300;

/** Cost of reading a quote as proof, in units of text; conditions cost as much as a long clause. */
function cost({ text, modality, leadIn }: Evidence, { id, topic }: RuleRow): number {
  // Where the practice is the asking, "with their consent" is no condition.
  const plain = id === 'parental-consent' && modality === 'with-consent';
  const condition = plain || modality === 'says' || modality === 'denies' ? 0 : 60;
  const fragment = text.length < 25 || (isTitle(text) && !LEADS_IN.test(leadIn ?? '')) ? 120 : 0;
  // What says that something follows only announces the proof, but for "in the following cases:".
  const announcement = announces(text) ? (OF_CASES.test(text) ? 30 : 200) : 0;
  // Cells of a table are read with the heads of their columns; a question only takes for granted.
  const cells = text.includes(' | ') ? 60 : text.endsWith('?') ? 20 : 0;
  const context = leadIn === null && !LEANS_ON_ANOTHER.test(text) && !COMES_SECOND.test(text) ? 0 : 40;
  // What names nobody may explain rather than state: "Cookies are small files."
  const impersonal = leadIn !== null || TELLS_OF_ITSELF.has(topic) || NAMES_SOMEBODY.test(text) ? 0 : 30;
  return (
    Math.min(LONG, Math.max(GLANCE, text.length)) + condition + fragment + announcement + cells + impersonal + context
  );
}

function announces(text: string): boolean {
  return text.endsWith(':') || (text.endsWith('.') && text.includes('the following') && ANNOUNCES.test(text));
}

const ANNOUNCES = /\bthe following(?: [\w'-]+){1,6}\.$/;

const OF_CASES = /\b(?:case|circumstance|situation|condition|exception)s?:$/;

/** Rules on what a policy has rather than on what anybody does: headings and addresses are proof enough. */
const TELLS_OF_ITSELF: ReadonlySet<RuleTopic> = new Set(['contact', 'specific-audiences', 'policy-change']);

const NAMES_SOMEBODY = /\b(?:we|us|our|you|your)\b/i;

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

/** How a sentence begins that is best understood after the one before it. */
const LEANS_ON_ANOTHER =
  /^(?:however|therefore|for (?:example|instance)|in (?:such|this|that|these) (?:cases?|event|situations?)|but|otherwise|they|these|those|it (?:may|will|can|also|does)|if (?:so|this|that|they|you (?:do|choose to do) (?:so|this))|(?:to do|doing) (?:so|this)|such \w+)\b/i;

/** How a sentence begins that adds to another, and where more is to be read. */
const COMES_SECOND =
  /^(?:please (?:note|see|refer)|or|and|also|additionally|in addition)\b|\b(?:learn|read|for|find|know) (?:more|further|details)\b|\bmore (?:details?|information)\b/i;
