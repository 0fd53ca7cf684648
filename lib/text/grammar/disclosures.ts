import { expression } from '../expression';
import { readList } from './body-list';
import type { BodyPhrase } from './noun-phrase';
import { readBodyPhrase } from './noun-phrase';
import { DATA, isCompanys, type Sentence } from './sentence';
import { type TaggedWord, tagWords } from './tag-words';

/** Verbs by which data reaches somebody; these are about data whatever their object is called. */
const PASSES_ON = /^(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing))$/;

/** Verbs that pass on many things: there the object has to be data. */
const GIVES = expression()`
  ^(?:
    sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|leas(?:e|es|ed|ing)|licen[cs](?:e|es|ed|ing)|trad(?:e|es|ed|ing)
    |transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|pass(?:es|ed|ing)?
    |send(?:s|ing)?|sent|releas(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|forward(?:s|ed|ing)?|made|make|makes|making
    |exchang(?:e|es|ed|ing)|communicat(?:e|es|ed|ing)|distribut(?:e|es|ed|ing)|reveal(?:s|ed|ing)?
    |submit(?:s|ted|ting)?
  )$
`;

/** "Information we collect about you": inside the object, these verbs do not end it. */
const HOLDS = expression()`
  ^(?:
    collect(?:s|ed|ing)?|have|has|had|hold(?:s|ing)?|held|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?
    |gather(?:s|ed|ing)?|process(?:es|ed|ing)?|ha(?:s|ve)|stor(?:e|es|ed|ing)|provid(?:e|ed)|relat(?:es?|ing)
    |including|regarding|concerning|identif(?:y|ies|ying)|described|necessary|needed|do|does|did|maintain(?:s|ed)?
    |retain(?:s|ed)?|available|browsing|is|are|be|been|may|might|can|will
  )$
`;

/** Before "to" or "with" these make it no giving: "related to", "in connection with". */
const NO_GIVING_BEFORE = expression()`
  ^(?:
    related|relating|relates?|pertaining|according|due|prior|subject|access|addition|respect|linked|regard|back
    |contrary|similar|response|respond|responding|order|connection|accordance|associated|together|along|combined
    |combine|comply|compliance|consistent|interact|interactions?|relationships?|agreements?|contracts?
    |communications?|dealings?|transactions?|accounts?|experiences?|work|working|connect|link|contact|engage
    |cooperation|conjunction|line|as|rights?|begin|beginning|familiar|provided|registered|integrated?|compared
    |limited
  )$
`;

/** A lead-in that leaves its sentence to the items: "We share your data with:", "… with the following companies:". */
const LEADS_TO_BODIES = expression()`
  \b(?:with|to|among|between|by)(?: (?:any|one or more|some|each|all) of)?(?: the)?(?: following)?
  (?: (?:types?|categories|kinds|groups) of)?(?: (?:third|other))?(?: (?:parties|recipients|companies|entities|persons|people|organi[sz]ations|partners|providers|third-parties))?
  $
`;

/** The item of a list whose lead-in says that data goes to what follows. */
export function findListItem({ words, folded, leadIn }: Sentence): BodyPhrase[] {
  const verb = [...leadIn.matchAll(/[a-z]+/g)].find(
    ({ 0: word, index }) =>
      (PASSES_ON.test(word) || (GIVES.test(word) && DATA.test(leadIn))) &&
      isCompanys(leadIn, index, index + word.length),
  );
  if (!verb) return [];
  const first = /^(?:and|or)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  const joint = /^(?:with|to)$/.test(words[first]?.lower ?? '');
  if (joint && isTitleOfPurpose(words, first)) return [];
  const opened = leadIn
    .trimEnd()
    .replace(/[:\-–—]$/, '')
    .trimEnd();
  const leads = LEADS_TO_BODIES.test(opened);
  if (!leads && !(joint && opened !== leadIn.trimEnd())) return [];
  if (!joint && /\b(?:by|between)$/.test(opened)) return [];
  if (!isCompanys(folded, folded.length, folded.length)) return [];
  return readList(words, joint ? first + 1 : first, /\bwe\b/.test(leadIn));
}

/** Those to whom a verb of giving gives data: "we share your data with [our partners]". */
export function findDisclosures({ words, folded, leadIn }: Sentence): BodyPhrase[] {
  return words.flatMap((word, at) => {
    const passes = PASSES_ON.test(word.lower);
    const gives = GIVES.test(word.lower);
    if ((!passes && !gives) || !isVerbForm(words, at) || !isCompanys(folded, word.start, word.end)) return [];
    const joint = findJoint(words, at);
    if (joint === null) return [];
    const object = folded.slice(word.end, words[joint]?.start ?? word.end);
    const before = folded.slice(0, word.start);
    const isPassive = /\b(?:is|are|be|been|being|was|were|gets?|get)\s(?:\w+\s)?$/.test(before);
    const hasData = passes
      ? DATA.test(folded) || DATA.test(leadIn) || /\b(?:it|them)\b/.test(object)
      : DATA.test(object) || /^\s(?:it|them) $/.test(object) || (isPassive && DATA.test(before));
    // In a passive the name may well be the company's own.
    return hasData && !isNameless(folded, before, object)
      ? readList(words, joint + 1, passes && /\bwe\b/.test(before))
      : [];
  });
}

/** What tells nothing of anybody: "aggregated data", "nothing that can identify you". */
const NAMELESS = /\b(?:aggregat|anonym|de-?identif)|\b(?:not|nothing|no longer) [^.;]{0,40}\bidentif(?:y|ies)\b/;

/** Whether nothing but that is given; "it" is what the words before are about. */
function isNameless(folded: string, before: string, object: string): boolean {
  return /^\s(?:it|them) $/.test(object)
    ? NAMELESS.test(before)
    : NAMELESS.test(folded) && !/\b(?:personal|your)\b/.test(folded);
}

/** "Share" can be a noun; "sharing" and "disclosed" cannot, whatever the tagger thinks. */
function isVerbForm(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return word.tags.has('Verb') || /(?:ing|ed|sold|sent|given)$/.test(word.lower);
}

/** Words that begin another clause, in which somebody else may be spoken of. */
const OTHER_CLAUSE =
  /^(?:but|because|so|while|when|if|where|unless|although|though|until|except|not|never|without|how|than)$/;

/** Objects that are nobody else: "to us", "with others". */
const NOBODY = /^(?:you|us|me|them|him|her|it|whom|which|others|each)$/;

/** Farther from its verb, in words, "with" hardly belongs to it. */
const FARTHEST = 45;

/** Index of the "with" or "to" behind which the recipients stand; null where the verb has none. */
function findJoint(words: readonly TaggedWord[], verb: number): number | null {
  const isMutual = /^(?:shar|disclos|trad|exchang)/.test(words[verb]?.lower ?? '');
  for (let at = verb + 1; at < words.length && at - verb < FARTHEST; at++) {
    const word = words[at];
    if (!word || endsClause(word)) return null;
    if (/^(?:with|to)$/.test(word.lower) || (isMutual && /^(?:among|amongst|between)$/.test(word.lower))) {
      if (isInfinitive(words, at)) return null;
      const isOther = at - 1 > verb && NO_GIVING_BEFORE.test(words[at - 1]?.lower ?? '');
      if (!isOther && !NOBODY.test(words[at + 1]?.lower ?? '')) return at;
    } else if (isOtherVerb(words, at)) return null;
  }
  return null;
}

function endsClause({ gap, lower }: TaggedWord): boolean {
  return /[;:.?!]/.test(gap) || OTHER_CLAUSE.test(lower) || (/,/.test(gap) && /^(?:we|you|they|it)$/.test(lower));
}

/** "To provide"; but "to research firms", where the tagger sees a verb too. */
function isInfinitive(words: readonly TaggedWord[], to: number): boolean {
  if (words[to]?.lower !== 'to' || !words[to + 1]?.tags.has('Infinitive')) return false;
  return readBodyPhrase(words, to + 1, false) === null || !/s$/.test(words[to + 2]?.lower ?? '');
}

/** "To Protect Rights, Property, and Others:" tells what for, whatever the tagger makes of its capitals. */
function isTitleOfPurpose(words: readonly TaggedWord[], to: number): boolean {
  const [plain] = tagWords(`to ${words[to + 1]?.lower}`).slice(1);
  return (
    words[to]?.lower === 'to' && plain?.tags.has('Infinitive') === true && readBodyPhrase(words, to + 1, false) === null
  );
}

/** A verb with an object of its own: what follows it is no longer about who gets data. */
function isOtherVerb(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (!word?.tags.has('Verb') || word.tags.has('Gerund') || word.tags.has('PastTense')) return false;
  if ([HOLDS, PASSES_ON, GIVES, DATA].some((known) => known.test(word.lower))) return false;
  // "Contact details": before a noun and after none, the tagger's verb is half of a name.
  return !words[at + 1]?.tags.has('Noun') || words[at - 1]?.tags.has('Pronoun') === true;
}
