import { expression } from '../text/expression';
import type { Retention } from './facts';
import type { Statement } from './statements';

/** A verb with what it does to the data; half-open offsets. */
export interface KeepingVerb {
  readonly action: Retention['action'];
  readonly start: number;
  readonly end: number;
}

const KEEP = expression('g')`
  \b(?:
    keep(?:s|ing)?|kept|retain\w*|stor(?:e[sd]?|ing)|hold(?:s|ing)?|held|save[sd]?|archived?|preserve\w?|maintain\w*
    |remains?|persists?|cached?|logged
  )\b
`;
/** Nouns for it: they count where no verb does. */
const KEEPING = /\b(?:retention|storage|back-?ups?|archives?)\b/g;
const ERASE = expression('g')`
  \b(?:
    delet(?:e[sd]?|i\w+)|eras\w+|destroy\w*|purge[sd]?|anonymi[sz]e[sd]?|remov(?:e[sd]?|al)|de-identif(?:y|ied)
    |expunge\w?|wipe[sd]?|discard\w*|overwritten|dispose\w?|transform\w*
  )\b
`;

/** Words that tell of keeping, in a lead-in or in the sentence before. */
export const KEPT = /\b(?:kept|keep|retain(?:ed)?|stored?|held|retention)\b/;

/** Farther apart, in characters, a verb and a period hardly belong together. */
const FARTHEST = 160;

/** The verb of the clause to which a period belongs: the last one before it, else the first after it. */
export function nearestVerb({ folded, before }: Statement, from: number, to: number): KeepingVerb | null {
  const verbs = [...verbsOf(folded, KEEP, 'keep'), ...verbsOf(folded, ERASE, 'erase')].sort(
    (a, b) => a.start - b.start,
  );
  const isNear = (verb: KeepingVerb) => {
    const isBefore = verb.end <= from;
    const between = isBefore ? folded.slice(verb.end, from) : folded.slice(to, verb.start);
    return between.length <= FARTHEST && !/[;?]/.test(between) && !(isBefore && CONDITION.test(between));
  };
  const earlier = verbs.filter((verb) => verb.end <= from && isNear(verb)).at(-1);
  // In "after deletion of your account we keep it for 30 days" the nearer verb is the one; nouns only name the moment.
  if (earlier) return earlier;
  const later = verbs.find((verb) => verb.start >= to && isNear(verb));
  if (later) return later;
  const noun = verbsOf(folded, KEEPING, 'keep').find((verb) => isNear(verb));
  if (noun) return noun;
  if (/\bperiod\b/.test(folded) && KEPT.test(before)) return { action: 'keep', start: from, end: from };
  return null;
}

/** "We delete your account if you have not used it for a year": the year is not the deletion's. */
const CONDITION = /\b(?:if|when|where|unless|in the event|in case|provided)\b/;

function verbsOf(folded: string, expression: RegExp, action: Retention['action']): KeepingVerb[] {
  return [...folded.matchAll(expression)]
    .map(({ 0: word, index }) => ({ action, start: index, end: index + word.length }))
    .filter(({ start, end }) => !isNoun(folded, start, end));
}

/**
 * "Upon deletion of your account", "deleted messages", "an app store", "ask us to delete": nothing is kept or erased by
 * these.
 */
function isNoun(folded: string, start: number, end: number): boolean {
  const word = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 40), start);
  const after = folded.slice(end, end + 24);
  if (/^(?:deletion|erasure|removal)$/.test(word)) return !/^(?: (?:period|takes|will|is|after|within)|:)/.test(after);
  if (/\b(?:ask|asked|request|want|wish|instruct)(?: (?:us|that|to|we))* $/.test(before)) return true;
  if (/^(?:deleted|erased|removed|destroyed|archived|cached)$/.test(word) && !PARTICIPLE_IS_VERB.test(before))
    return true;
  if (
    /^(?:stored|retained|saved|held|kept)$/.test(word) &&
    /^ (?:personal )?(?:data|information|content|copies)\b/.test(after)
  )
    return true;
  if (word === 'store') return /\b(?:app|play|our|online|the|web|retail) $/.test(before);
  if (/^remov/.test(word) && /^ (?:\S+ ){0,2}(?:access|ability|permission)/.test(after)) return true;
  return (
    /^remains?$/.test(word) &&
    !/^ (?:in(?! (?:effect|force))|on|at|there|for|until|up|with|stored|available|accessible)/.test(after)
  );
}

const PARTICIPLE_IS_VERB = expression()`
  (?:
    ^|: |
    \b(?:
      is|are|be|been|being|was|were|gets?|have|has|\w+ly|or|and|then|also|both|,|all|information|data|logs?|records?
  ) )$
`;
