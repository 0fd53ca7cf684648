import type { RuleRow } from '../rules/rule-sheet';
import type { RuleId } from '../taxonomy/rule-ids';
import { TOPICS_OF_THE_READER } from '../taxonomy/topics';
import { expression } from '../text/expression';
import { LEANS_ON_ANOTHER, TELLS_OF_ITSELF } from './evidence';
import type { Evidence } from './report';

/** A quote that states a practice. */
export interface Statement {
  readonly quote: Evidence;
  /** How many of the rule's patterns it states, at least 1: what says a thing in several ways is plainly about it. */
  ways: number;
}

/**
 * Best first: what is plainly about the practice, plain before conditional, then whole sentences of a readable length,
 * then the order of the text.
 */
export function rankEvidence(statements: readonly Statement[], rule: RuleRow): Evidence[] {
  if (statements.length < 2) return statements.map(({ quote }) => quote);
  // Of those that say the same the first, and each looked at once.
  const said: Said = new Map();
  const unique: { readonly quote: Evidence; readonly cost: number }[] = [];
  for (const { quote, ways } of statements) {
    if (isNew(said, quote.text)) unique.push({ quote, cost: cost(quote, rule) - WAYS * Math.log(ways) });
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

/** Units above which a quote is long, whatever its length: of 260, 300 and 400 the one that readers agree with most. */
const LONG = 260;

/**
 * What the ways in which a quote states its practice are worth, in units times the natural logarithm of their number. Of 60
 * to 250 the one with which most first quotes of 49 policies were those that readers chose.
 */
const WAYS = 200;

/** Cost of reading a quote as proof, in units of text; conditions cost as much as a long clause. */
function cost(quote: Evidence, rule: RuleRow): number {
  const { text, modality, leadIn } = quote;
  const { topic } = rule;
  const condition = modality === 'says' || modality === 'denies' ? 0 : 60;
  const broken = brokenness(text, LEADS_IN.test(leadIn ?? ''));
  // What says that something follows only announces the proof, but for "in the following cases:".
  const announcement = announces(text) ? (OF_CASES.test(text) ? 30 : 200) : 0;
  // Cells of a table are read with the heads of their columns; a question only takes for granted.
  const cells = CELLS.test(text) ? 60 : text.endsWith('?') ? 20 : 0;
  const context = leadIn === null && !LEANS_ON_ANOTHER.test(text) && !COMES_SECOND.test(text) ? 0 : 40;
  // What names nobody may explain rather than state: "Cookies are small files."
  const impersonal = leadIn !== null || TELLS_OF_ITSELF.has(topic) || NAMES_SOMEBODY.test(text) ? 0 : 30;
  const length = Math.min(LONG, Math.max(GLANCE, text.length));
  return length + condition + broken + announcement + cells + context + impersonal + besides(quote, rule);
}

/** What a quote costs that is no sentence: a title, or words that are cut off; items of a list may begin in the middle. */
function brokenness(text: string, isItem: boolean): number {
  if (text.length < 25 || (isTitle(text) && !isItem)) return 150;
  const isCut = isItem ? text.length < LONGEST_TITLE && IN_CAPITALS.test(text) : CUT_OFF.test(text);
  return isCut ? 60 : 0;
}

/** What a quote costs that speaks of the practice without being a plain statement of it. */
function besides({ text, heading }: Evidence, { id, topic, stance }: RuleRow): number {
  let sum = 0;
  const isOfReader = TOPICS_OF_THE_READER.includes(topic);
  // "If you want your data deleted, write to us" is how most rights are told.
  if (!isOfReader && SUPPOSES.test(text)) sum += 50;
  if (topic !== 'specific-audiences' && (FOR_A_REGION.test(text) || REGION.test(heading ?? ''))) sum += 40;
  if (POINTS_ELSEWHERE.test(text)) sum += 200;
  if (EXPLAINS.test(text)) sum += 60;
  if (!LEAVES_A_CHOICE.test(id)) {
    if ((stance === 'good' ? LIMITS : REFUSES).test(text)) sum += 70;
    if (!isOfReader && ASKS_OF_THE_READER.test(text)) sum += 40;
  }
  // A copy's period is hardly ever what readers ask for, however clearly it is stated.
  if (BESIDE_THE_POINT[id]?.test(text)) sum += id === 'stated-retention' ? 240 : 160;
  return sum;
}

/** Begins with a case, or with an example, rather than with what is done. */
const SUPPOSES = expression('i')`
  ^(?:however, )?(?:
    if\b(?! your | you (?:have [\w ]{0,12}(?:question|comment|concern)|would like|(?:do not|don['’]t|no longer) (?:want|wish)))
    |should |where (?:required|appropriate|permitted)|in the event
    |(?:for|as an) (?:example|instance)(?!.{0,50}\bwe\b)
  )
`;

/** Says where to read or what to write. */
const POINTS_ELSEWHERE = expression('i')`
  ^(?:please (?:see|refer|specify|let|be|visit)|for (?:more|further|additional) |more information|\[\[)
  |click(?:ing)? here|(?:can be found|is available) (?:at|in|here)|section (?:above|below)|(?:disclosed|described) in this policy
`;

/** Says what a text is about, or what a word means. */
const EXPLAINS = expression('i')`
  ^(?:
    this [\w'’ ]{1,40}(?:applies|describes|explains|includes?\b|is intended)|references? to|["“]?an? |
  ["“][^"”]{1,40}["”](?:,| means| refers| are| is) )|\bdefined as\b
`;

/** Tells how to put an end to the practice, where it is set, what is left of it then, or what is not done. */
const REFUSES = expression('i')`
  \bopt(?:ing)?[- ]?out|\b(?:disable|decline|unsubscribe|turn off|your (?:[\w'’]+ ){1,4}settings|will still)
  |\bnot (?:collect|store)\b|^although\b
`;

/** Rules for which what the reader may do, or refuse, is the proof. */
const LEAVES_A_CHOICE = /control|required|opt-out/;

/** Tells where a right ends. */
const LIMITS = /^you may only\b|\bdoes(?: not|n['’]t) mean\b/i;

const REGION =
  /\b(?:California|Nevada|Virginia|Colorado|EEA|Europe|European (?:Union|Economic)|Switzerland|U\.S\. State)\b/;

const FOR_A_REGION = expression('i')`
  ^(?:(?:however, )?under|for|in|if|when)\b.{0,80}\b(?:
    California|Nevada|Washington|EEA|European? (?:Union|Economic)|Switzerland
  )\b
`;

/** Tells of the reader where the practice is the company's. */
const ASKS_OF_THE_READER =
  /^(?:similarly, )?(?:you (?:also )?(?:remain|can|may|should)|by \w+ing|please contact)\b|^to protect\b/i;

/**
 * What quotes of a rule speak of without proving it: copies of data, no address, what can be objected to, others without a
 * word of their sites, what stays of an account.
 */
const BESIDE_THE_POINT: Partial<Record<RuleId, RegExp>> = {
  'stated-retention': /back-?up/i,
  'contact-details': /^[^@\d]*$|\bterms\b|in error/i,
  'legal-basis': /\bobject\b/i,
  'third-party-sites': /^(?!.*(?:site|link))/i,
  'account-deletion':
    /^if you (?:cancel|close|delete|no longer)\b|\b(?:after|following account|until|retain|discretion)/i,
};

const CELLS = / [|;] /;

/** Begins or ends in the middle of a sentence. */
const CUT_OFF = /^[a-z]|^.{0,79}[A-Za-z]$/;

function announces(text: string): boolean {
  return text.endsWith(':') || (text.endsWith('.') && text.includes('the following') && ANNOUNCES.test(text));
}

const ANNOUNCES = /\bthe following(?: [\w'-]+){1,6}\.$/;

const OF_CASES = /\b(?:case|circumstance|situation|condition|exception)s?:$/;

const NAMES_SOMEBODY = /\b(?:we|us|our|you|your)\b/i;

/** "Business transfers." names a practice without stating it. */
function isTitle(text: string): boolean {
  return text.length < LONGEST_TITLE && (!STATES.test(text) || IN_CAPITALS.test(text));
}

const LONGEST_TITLE = 70;

/** "Information We Receive From Third Parties." */
const IN_CAPITALS = /^(?!We |You |.*\b(?:use|is|are|may|can|not|has|do)\b)\S+(?: (?:[A-Z(&]\S*|[a-z]{1,3}))+\.?$/;

/** Other words above a list are a heading, or all of a sentence that goes on without it. */
const LEADS_IN = /[:…]$/;

/** Words of which most sentences about the reader and the company have one, and titles few. */
const STATES = expression('i')`
  \b(?:
    we|us|our|you|your|is|are|be|was|has|have|had|do|does|did|may|can|will|shall|must|not|never|to|use(?! of)
    |(?:use|collect|share|store|keep|set|sell|give|take|help|allow|provide|protect|enable)s|collect|store|help|allow
  )\b|@
`;

/** How a sentence begins that adds to another, and where more is to be read. */
const COMES_SECOND = expression('i')`
  ^(?:please (?:note|see|refer)|or|and|also|additionally|in addition)\b
  |\b(?:learn|read|for|find|know) (?:more|further|details)\b|\bmore (?:details?|information)\b
`;
