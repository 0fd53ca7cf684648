import { expression } from '../expression';
import { namesBody } from './bodies';
import type { TaggedWord } from './tag-words';

/** A noun phrase that names somebody: `words[start]` to `words[end - 1]`. */
export interface BodyPhrase {
  /** Index of its first word after articles and praise: "[our trusted] partners". */
  readonly start: number;
  /** Index after its last word. */
  readonly end: number;
  /** Index of the word that names the body; equal to the last one unless "of …" or "in …" follows. */
  readonly head: number;
  /** Whether it is a name: "Stripe". */
  readonly isName: boolean;
}

/** Words before a phrase that tell nothing of who it is. */
const LEAD = expression()`
  ^(?:
    our|the|such|these|those|this|that|any|some|certain|various|its|their|a|an|all|several|many|few|both|each|every
    |one|or|more|two|following|trusted|trustworthy|reputable|carefully|selected|select|chosen|valued|respective|own
    |relevant|appropriate|authori[sz]ed|specific|particular|additional|different|applicable|limited|number|of|types?
    |categories|kinds|range|variety|other|another|your|said
  )$
`;

/** "a number of", "one or more", "categories of": these are lead only when the phrase goes on. */
const MOST_LEAD = 6;

/** Longest phrase in words; longer ones are not read by anybody on a chip. */
const LONGEST = 9;

/** Reads the noun phrase that begins at a word, or null where it names nobody. */
export function readBodyPhrase(words: readonly TaggedWord[], from: number, allowNames: boolean): BodyPhrase | null {
  const first = skipLead(words, from);
  const lead = words.slice(from, first).map(({ lower }) => lower);
  const end = endOfRun(words, first);
  const run = words.slice(first, end);
  const last = run.at(-1);
  if (!last || /['’]s?$/.test(last.text)) return null;
  const before = run.slice(0, -1).map(({ lower }) => lower);
  // "Members" alone could be anybody; "members of our group" are somebody.
  const isMember = /^members?$/.test(last.lower) && endOfTail(words, end) > end;
  if (isMember || namesBody(last.lower, before, lead)) {
    const keepsOther = run.length === 1 && words[first - 1]?.lower === 'other' && first > from;
    return { start: keepsOther ? first - 1 : first, end: endOfTail(words, end), head: end - 1, isName: false };
  }
  if (!allowNames) return null;
  // "Boltwood Inc." is called Boltwood.
  const forms = run.length - (run.findLastIndex(({ lower }) => !LEGAL_FORM.test(lower)) + 1);
  const name = run.slice(0, run.length - forms);
  const isPart = forms > 0 ? (word: TaggedWord) => isCapital(word) || word.text === '&' : isNameWord;
  if (name.length === 0 || !name.every(isPart)) return null;
  return { start: first, end: end - forms, head: end - forms - 1, isName: true };
}

/**
 * Reads a phrase that shares its last word with those before it: "hosting and payment providers". Null where what
 * stands at `from` is no such beginning.
 */
export function readJoinedPhrase(words: readonly TaggedWord[], from: number): BodyPhrase | null {
  const first = skipLead(words, from);
  for (let at = first, joins = 0; joins < 4; joins++) {
    const end = endOfRun(words, at);
    // What can stand alone shares no last word: "employees, consultants or …".
    if (end === at || end - at > 2 || (words[end - 1]?.tags.has('Plural') && !/ics$/.test(words[end - 1]?.lower ?? '')))
      return null;
    const joined = nextItem(words, end);
    if (joined === null) return null;
    const whole = readBodyPhrase(words, joined, false);
    if (whole && whole.start === joined && whole.head - whole.start >= 1) return { ...whole, start: first };
    at = joined;
  }
  return null;
}

/** What stands at the end of a company's full name. */
const LEGAL_FORM = expression()`
  ^(?:
    inc|incorporated|llc|llp|lp|ltd|limited|plc|corp|corporation|gmbh|kg|ag|se|pty|pte|ab|oy|aps|bv|b\.v|nv|n\.v|sa|s\.a
    |sas|srl|s\.r\.l
  )$
`;

/** Longest aside in words that a list goes on after. */
const LONGEST_ASIDE = 12;

/** Index after what only tells more of the item before it: "Boltwood[, Inc.]", "insurers [(in your country)]". */
export function skipAside(words: readonly TaggedWord[], from: number): number {
  let at = from;
  for (let word = words[at]; word; word = words[at]) {
    if (LEGAL_FORM.test(word.lower) && /^[A-Za-z]/.test(word.text) && /^\)?,?\s+$/.test(word.gap)) {
      at++;
    } else if (/^\.?\s+\(["“‘]?$/.test(word.gap)) {
      const closed = words.slice(at, at + LONGEST_ASIDE).findIndex(({ gap }, index) => index > 0 && gap.includes(')'));
      if (closed < 0) return at;
      at += closed;
    } else break;
  }
  return at;
}

/** Index of the next item of a list ", …", "and …", ", or …"; null where the list ends. */
export function nextItem(words: readonly TaggedWord[], after: number): number | null {
  const next = words[after];
  if (!next) return null;
  // What closes an aside, or shortens "Inc.", stands before it.
  const gap = next.gap.replace(/^\.?["”’]?\)?(?=[\s,;])/, '');
  const comma = /^\s*[,;/]\s*["“‘(]?$/.test(gap);
  const isJoin = /^(?:and|or|&|and\/or)$/.test(next.lower);
  if (isJoin && (comma || isOpen(gap))) {
    const item = words[after + 1];
    if (item?.lower === 'or' && words[after + 2]) return after + 2;
    return item && isOpen(item.gap) ? after + 1 : null;
  }
  return comma ? after : null;
}

function isOpen(gap: string): boolean {
  return /^[\s/]*["“‘]?$/.test(gap);
}

function skipLead(words: readonly TaggedWord[], from: number): number {
  let at = from;
  while (
    at - from < MOST_LEAD &&
    LEAD.test(words[at]?.lower ?? '') &&
    (at === from || /^\s+$/.test(words[at]?.gap ?? ''))
  )
    at++;
  return at;
}

/** Index after the longest run of words that can stand in one noun phrase. */
function endOfRun(words: readonly TaggedWord[], from: number): number {
  let at = from;
  while (at - from < LONGEST) {
    const word = words[at];
    if (!word || (at > from && !/^(?:\s+|\s?[-‐–’'"“”]\s?)$/.test(word.gap)) || !canStand(word, words[at + 1])) break;
    at++;
    // What follows a name that the company gives itself is no part of the phrase.
    if (/["”)]/.test(words[at]?.gap ?? '')) break;
  }
  return at;
}

function canStand({ lower, tags }: TaggedWord, next: TaggedWord | undefined): boolean {
  if (
    expression()`
      ^(?:
        and|or|and/or|but|who|that|which|whom|whose|to|for|with|as|so|not|only|when|if|we|you|us|it|them|may|will
        |can|including
      )$
    `.test(lower)
  )
    return false;
  if (tags.has('Pronoun') || tags.has('Preposition') || tags.has('Conjunction') || tags.has('Determiner')) return false;
  if (tags.has('Date') || tags.has('Negative') || tags.has('Adverb')) return false;
  if (namesBody(lower, ['third'], ['the'])) return true;
  if (tags.has('Noun') || tags.has('Adjective') || tags.has('Ordinal') || tags.has('Gerund')) return true;
  // The tagger takes "law" and "research" for verbs at times; before a body they are not.
  return tags.has('Verb') && !tags.has('Auxiliary') && next !== undefined && namesBody(next.lower, ['third'], ['the']);
}

const NO_NAME = expression()`
  ^(?:
    personal|data|information|polic(?:y|ies)|services?|sites?|website|terms|platform|company|users?|customers?
    |content|apps?|privacy|act|regulation|shield|framework|agreement|section|account|states?|union|kingdom|eea|eu
    |gdpr|ccpa|us|usa|uk|u\.s|inc|llc|ltd|gmbh|limited|corp|this|we|products?|cookies?|european|economic|area
    |america|canada|court|law|internet|members?|clients?|end|software|sdk|api|apis|purposes?|i|ip|pii|cpra
    |california|i+|ads?
  )$
`;

function isNameWord(word: TaggedWord): boolean {
  const { tags } = word;
  if (!isCapital(word)) return false;
  return (tags.has('ProperNoun') || tags.has('Organization')) && !tags.has('Place') && !tags.has('Person');
}

function isCapital({ text, lower }: TaggedWord): boolean {
  return /^[A-Z]/.test(text) && !NO_NAME.test(lower);
}

/** What of a place or a group is read with a body: "insurers in your country", "companies of the Wanderlust Group". */
function endOfTail(words: readonly TaggedWord[], end: number): number {
  const joint = words[end];
  if (!joint || !/^\s+$/.test(joint.gap)) return end;
  if (joint.lower !== 'of' && joint.lower !== 'in' && joint.lower !== 'within') return end;
  let at = end + 1;
  while (at - end <= 5 && isTailWord(words[at])) at++;
  const last = words[at - 1];
  if (!last || at === end + 1) return end;
  const isGroup = /^(?:group|family|network|industry|sector|chain|alliance)$/.test(last.lower);
  const isPlace = /^(?:countr(?:y|ies)|regions?|area|state|city|town|eu|eea|jurisdictions?)$/.test(last.lower);
  const fits = isGroup || (joint.lower !== 'of' && (isPlace || last.tags.has('Place')));
  return fits ? at : end;
}

function isTailWord(word: TaggedWord | undefined): boolean {
  if (!word || !/^(?:\s+|-)$/.test(word.gap)) return false;
  const { lower, tags } = word;
  if (/^(?:our|the|its|their|your|this|same|other)$/.test(lower)) return true;
  return (tags.has('Noun') || tags.has('Adjective')) && !tags.has('Pronoun') && !tags.has('Preposition');
}
