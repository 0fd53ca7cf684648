import { expression } from '../expression';
import { frame } from '../framing';
import type { TaggedWord } from './tag-words';

/** A sentence as it is read for who gets data. */
export interface Sentence {
  readonly words: readonly TaggedWord[];
  /** The sentence in lower case with plain quotes, of the same length. */
  readonly folded: string;
  /** What leads it in, folded; '' where nothing does. */
  readonly leadIn: string;
}

/** Words for what is given away. */
export const DATA = expression()`
  \b(?:
    information|data|details?|identifiers?|addresses|address|e-?mails?|profiles?|records?|lists?|content|usage
    |history|location|ids?|numbers?|contacts?|messages|photos|logs?
  )\b
`;

const ASKS =
  '(?:direct|ask|request|instruct|authori[sz]e|choose|consent|agree|permit|allow|tell|want|opt|elect|connect|link|like|wish)';

/** Said before: the reader's own doing, not done yet, or only supposed. */
const NOT_ITS_DOING: readonly RegExp[] = [
  new RegExp(`\\b(?:you(?:'d)?|your|users?|customers?) (?:\\w+ ){0,2}?${ASKS}\\w*\\b`),
  /\b(?:at|upon|on) your (?:request|direction|instruction)|\bdirect us to\b/,
  /\b(?:before|prior to|without|until|unless|whether|rather than|instead of) (?:we |us |our )?(?:ever )?$/,
  /\b(?:option|choose|choice|able) to (?:\w+ ){0,2}?$/,
  /(?:^|[,;:] )if [^,]*$/,
  /\b(?:term|defined|definition)\b/,
];

/** The same, said after: "when you authorise us to", "… is excluded". */
const TAKEN_BACK: readonly RegExp[] = [
  new RegExp(`\\b(?:if|when|where|once|unless|as|that) you(?:'d)? (?:\\w+ ){0,2}?${ASKS}\\w*\\b`),
  /\b(?:at|upon|on|with|without) your (?:\w+ )?(?:request|direction|instruction|consent|permission)|\bof your choice\b/,
  /\b(?:have|has|obtain|given) (?:your )?(?:\w+ )?(?:consent|permission)\b/,
  /\b(?:is|are) (?:excluded|prohibited|forbidden|ruled out)\b|\b(?:does|do|will) not (?:take place|occur|happen)\b/,
];

/** Whether it is the company that does what stands at `[start, end)` of a folded sentence, and does do it. */
export function isCompanys(folded: string, start: number, end: number): boolean {
  const { denied, byUser, controlled, hypothetical, recited } = frame(folded, { start, end });
  if (denied || byUser || controlled || hypothetical || recited) return false;
  const before = folded.slice(0, start);
  const after = folded.slice(end);
  return !NOT_ITS_DOING.some((sign) => sign.test(before)) && !TAKEN_BACK.some((sign) => sign.test(after));
}
