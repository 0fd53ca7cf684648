import type { Manner } from '../taxonomy/manners';
import { expression } from './expression';
import type { Span } from './sentences';

/** "We do not collect", "Acme never shares", and then nothing but what is not collected or shared, up to the match. */
const NOT_DONE = expression()`
  (?<!
    \b(?:
      you|they|it|users?|customers?|who|which|that|cookies?|children|parties|partners?|providers?|vendors?
      |advertisers?|captcha|software
    )(?: \w+)?
  )(?: (?:do|does|did|will|shall|would)(?: not|n't)|(?: will)? never)(?: (?:
      ever|also|actively|intentionally|directly|collects?|gathers?|obtain|record|stores?|use|process|save|shares?
      |disclose|sells?|rent|trade|lease|transfer|and|or
    ),?
  ){0,6} (
    collects?|gathers?|obtain|record|request|ask(?: you)?(?: for)?|log|tracks?|access|shares?|discloses?|transfer
    |release|give out|sells?|rent|trade
  )(?: (?!
      (?:
        we|with|to|for|who|that|which|through|using|via|from|by|in|on|at|when|if|because|than|how|unless|except|but
        |nor
      )\b
    )(?:-|\(?[a-z'-]+[,:)]?)
  ){0,9} (?:your )?\(?$
`;

/** "Your phone number is never shared", "will not be sold to anyone". */
const IS_NOT = expression()`
  ^(?: (?:and|or|numbers?|address(?:es)?|data|information|details|[a-z-]+,)){0,4} (?:is|are|will)(?: not|n't| never)
  (?: (?:be|ever|also)){0,2} (collected|recorded|tracked|shared|disclosed|transferred|sold|rented)\b
`;

/** "No location data is collected". */
const NO = /\b(?:no|none of your)(?: (?:personal|information|data|about|on|your|such|as)){0,4} $/;
const IS = expression()`
  ^(?: (?:data|information|numbers?|addresse?s?|details))?,? (?:is|are|will be|has been) (collected|recorded|tracked|shared|disclosed|sold)
  \b
`;

/** What makes such a statement one of some cases only. */
const SOME_CASES = expression()`
  \b(?:
    knowingly|children|minors|child|under (?:the age|\d)|without|unless|except|between|ongoing|do not track
    |in (?:relation|connection)|and (?:connect|link|associate|combine)|other than|until|if|when|while|where|solely
    |only|necessarily|always|through|via|using|for|in order|to (?:identify|track|build|create|make|contact|send)
    |with (?!(?:any|other|third|anyone|outside|external|others)\b)
  )\b
`;

/** What a folded sentence says plainly is not done with what the match names; null where it says no such thing. */
export function denialOf(folded: string, { start, end }: Span): Manner | null {
  const before = folded.slice(Math.max(0, start - 200), start);
  const after = folded.slice(end, end + 120);
  const verbs = NOT_DONE.exec(before)?.[0] ?? IS_NOT.exec(after)?.[0] ?? (NO.test(before) ? IS.exec(after)?.[0] : null);
  // "Not to any country that …" is no denial of where you are.
  if (!verbs || SOME_CASES.test(folded) || folded.slice(start, end).includes(' to ')) return null;
  if (/\b(?:collect|gather|obtain|record|request|ask|log|track|access)/.test(verbs)) return 'not-collected';
  return /\b(?:shar|disclos|transfer|releas|give)/.test(verbs) ? 'not-shared' : 'not-sold';
}

const SELLS = /\b(?<!not |never )(?:sell|sells|selling|sold)\b/;

/** The company gives it to somebody; "information that you share with us" and "not share" are no such thing. */
const SHARES = expression()`
  (?<!\b(?:you|users?|others?|who|not|never|n't|to) (?:\w+ )?)\b(?:
    shares?|shared|sharing|discloses?|disclosed|disclosing|rents?
    |transfer(?:s|red)?(?! of (?!(?:\w+ ){0,2}(?:data|information|details)\b))
  )\b(?! (?:with|to) us\b)
`;

/** "We provide your address to our partners"; what is aggregated is nobody's. */
const GIVES = expression()`
  \b(?<!\b(?:you|users?|who) )(?:we|may|will)(?: also)? (?:provide|give|pass|send|make)
  (?: (?!aggregat|anonym|statistic|access\b|to\b)[a-z-]+){1,6} to (?:[a-z-]+ ){0,3}?(?:
    partners?|third[ -]part(?:y|ies)|advertisers?|affiliates?|vendors?|sponsors?|companies|others
  )\b
`;

const COLLECTS_TOO = expression()`
  \b(?:
    collects?|collected|collecting|gathers?|gathered|obtains?|obtained|records?|recorded|receives?|received|logs?
    |asks?|requests?|stores?|stored|uses?|provides? us|you provide|give us|tracks?
  )\b
`;

/** What a folded sentence says is done with the data that it names; none where it is only collected. */
export function mannersOf(folded: string): Manner[] {
  const manners: Manner[] = [];
  if (SHARES.test(folded) || GIVES.test(folded)) manners.push('shared');
  if (SELLS.test(folded)) manners.push('sold');
  if (manners.length > 0 && COLLECTS_TOO.test(folded)) manners.unshift('collected');
  return manners;
}
