import { expression } from '../text/expression';
import type { KeepingVerb } from './keeping-verb';
import type { Statement } from './statements';

/** Longer names are no names. */
const LONGEST = 90;

/** Where a clause begins. */
const CLAUSE = /(?:[;:,(]|\b(?:and|but)) /g;

/** Between a subject and its verb: "will be", "are generally". */
const PASSIVE = expression()`
  \s(?:
    (?:
      may|will|shall|must|can|would|is|are|be|been|being|has|have|also|then|only|generally|typically|usually
      |normally|automatically|permanently|securely|fully|either|to|immediately|all|not|completely|routinely
      |subsequently
    ),? ?
  )+$
`;

/** Between "we" and its verb. */
const ACTIVE = expression()`
  \b(?:we|us|company|inc|ltd|gmbh)(?: (?:
      may|will|shall|must|can|do|also|then|only|generally|typically|usually|normally|automatically|permanently
      |securely|either|keep and|store and|collect and|not|to|have|need|are|required|obliged|legally|intend|in
      |practice|or|anonymi[sz]e|delete
    )
  )* $|\b(?:is|are) (?:legally )?(?:required|obliged|obligated) to $
`;

/** What stands for something named elsewhere, or for so much that only the sentence tells which of it. */
const POINTER = expression()`
  ^(?:
    (?:them|who|all|some|any|everything|he|you|there)(?: of it)?
    |(?:your |all |some |any )*(?:
      (?:personal )?(?:data|information)|(?:user )?accounts?|records?|content|cop(?:y|ies)
    )
  )$|^(?:their|its) |\b(?:and|or)$
`;

/** Ends an object: "invoices [for seven years]". */
const OBJECT_ENDS = expression()`
  \s(?:
    for|within|in|after|until|up to|no longer|at least|as long|over|during|only|on|to|so|from the date|when|that are
    |once|if|securely|indefinitely|permanently|automatically|anywhere|from our|upon|following|pursuant|in accordance
    |such that|under|or (?:transform|anonymi[sz]e|delete|de-identify|erase|destroy|store|keep|retain)
  )\b|[,;:.]
`;

/** Ends a part of a name: "personal data that relates [to messages]". */
const LEADS_ON =
  /\b(?:relates|\w+(?:ed|ing)|\w+ary|sent|such|that|which|who|access|cop(?:y|ies)|part|some|all|any|subject)$/;

/** What a sentence says is kept or erased, as written; null where it does not say so plainly. */
export function nameWhatIsKept(statement: Statement, verb: KeepingVerb, boundStart: number): string | null {
  const bare = { folded: blankAsides(statement.folded), clean: blankAsides(statement.clean) };
  return excepted(bare, verb) ?? label(bare, verb) ?? subject(bare, verb, boundStart) ?? object(bare, verb, boundStart);
}

interface Words {
  readonly folded: string;
  readonly clean: string;
}

/** Asides in parentheses give way to spaces, so that offsets stay. */
function blankAsides(text: string): string {
  return text.replace(/\([^()]{0,160}\)/g, (aside) => ' '.repeat(aside.length));
}

/** "All is deleted, except [invoices], which the law makes us keep". */
function excepted({ folded, clean }: Words, verb: KeepingVerb): string | null {
  const name = EXCEPTED.exec(folded.slice(0, verb.start));
  return name && accept(clean.slice(name.index, name.index + name[0].length));
}

const EXCEPTED = /(?<=\bexcept (?:for )?)(?!for )[^,;:.]+(?=, (?:which|that) [^,;:.]*$)/;

/** "Support tickets: retained for two years". */
function label({ folded, clean }: Words, verb: KeepingVerb): string | null {
  const colon = folded.indexOf(': ');
  if (colon <= 0 || colon > 60 || colon > verb.start || verb.start - colon > 40) return null;
  return accept(clean.slice(0, colon));
}

/** "[Your messages] are stored …". */
function subject({ folded, clean }: Words, verb: KeepingVerb, boundStart: number): string | null {
  const before = folded.slice(0, verb.start);
  const link = PASSIVE.exec(before);
  if (!link || !/\b(?:is|are|be|been|being)\b/.test(link[0])) return null;
  // "It may take 30 days for [the data] to be removed".
  const infinitive = /\bto\b/.test(link[0]) ? before.lastIndexOf(' for ', link.index) : null;
  if (infinitive !== null && infinitive < 0) return null;
  const from = infinitive === null ? clauseStart(before, link.index) : infinitive + 5;
  // "Logs older than 7 days are deleted": the period is no part of the name.
  const to = boundStart > from && boundStart < link.index ? boundStart : link.index;
  return accept(clean.slice(from, to).replace(/\s(?:that|which)$/, ''));
}

/** "We keep [invoices] for …". */
function object({ folded, clean }: Words, verb: KeepingVerb, boundStart: number): string | null {
  if (!ACTIVE.test(folded.slice(0, verb.start))) return null;
  const to = boundStart > verb.end ? boundStart : folded.length;
  const after = folded.slice(verb.end, to);
  if (!/^ \S/.test(after)) return null;
  const stop = OBJECT_ENDS.exec(after);
  // A list, of which the first would be told alone; or words that lead on to what is cut off.
  if (stop?.[0] === ',' && /\b(?:and|or)\b/.test(after.slice(stop.index))) return null;
  const words = clean.slice(verb.end, verb.end + (stop?.index ?? after.length));
  return LEADS_ON.test(words) || /^ (?:that|this|these|those) /.test(words) ? null : accept(words);
}

const SUBORDINATES =
  'after|when|if|once|because|since|unless|where|while|until|in|upon|by|for|as|although|we|they|is|are|will|however';
const SUBORDINATE = new RegExp(`\\b(?:${SUBORDINATES}|you|therefore|generally|example|instance)\\b`);
const NO_NAME = new RegExp(`^(?:${SUBORDINATES}|it|this|these|those|such|that|which|within|at|on|how long)\\b`, 'i');

function clauseStart(before: string, end: number): number {
  let from = 0;
  for (const { 0: mark, index } of before.slice(0, end).matchAll(CLAUSE)) {
    // "Names, addresses and invoices are kept": a list is one subject.
    const isOpened = SUBORDINATE.test(before.slice(from, index));
    // "For riders and senders, their data …": the comma ends what "for" began, the "and" does not.
    if (
      (mark === ', ' && !isOpened) ||
      (mark === 'and ' && !/\b(?:we|they|is|are|will)\b/.test(before.slice(from, index)))
    )
      continue;
    from = index + mark.length;
  }
  return from;
}

function accept(words: string): string | null {
  const what = words
    .replace(/^[ •*–-]+|[ ,]+$/g, '')
    .replace(/^(?:and|or|then|that|as a rule|generally|in general|(?:please )?note that|any|all|the|a|an)\s+/i, '')
    .replace(/\s+/g, ' ');
  if (what.length < 3 || what.length > LONGEST || POINTER.test(what.toLowerCase()) || !/\p{L}/u.test(what)) return null;
  return /[()]|\b(?:it|we) /.test(what) || NO_NAME.test(what) ? null : what;
}
