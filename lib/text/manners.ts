import type { Manner } from '../taxonomy/manners';
import { expression } from './expression';
import type { Span } from './sentences';

/** "We do not collect", "Acme never shares", and then nothing but what is not collected or shared, up to the match. */
const NOT_DONE = expression()`
  (?<!
    \b(?:
      you|they|it|users?|customers?|who|which|that|cookies?|children|parties|partners?|providers?|vendors?
      |advertisers?|captcha|software|please
    )(?: \w+)?
  )(?: (?:do|does|did|will|shall|would)(?: not|n't)|(?: will)? never)(?: (?:
      ever|also|directly|collects?|gathers?|obtain|record|stores?|use|process|save|shares?
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
  ^(?: (?:numbers?|address(?:es)?|data|information|details))?,? (?:is|are|will be|has been) (collected|recorded|tracked|shared|disclosed|transferred|sold|rented)\b
`;

/** What makes such a statement one of some cases only. */
const SOME_CASES = expression()`
  \b(?:
    knowingly|actively|intentionally|children|minors|child|under (?:the age|\d)|without|unless|except|between|ongoing|do not track
    |in (?:relation|connection|response)|and (?:connect|link|associate|combine)|other than|until|if|when|while|where|solely
    |only|necessarily|always|through|via|using|for|in order|to (?:identify|track|build|create|make|contact|send)
    |with (?!(?:any|other|third|anyone|outside|external|others)\b)|part(?:y|ies) (?:that|who|which)
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

/** What customers do, or what is done with a business, is no sale of data. */
const SELLS = expression('g')`
  \b(?<!\b(?:not|never|you|buying and|buy or) )(?:sell|sells|selling|sold)\b(?! on\b|[^.;]* (?:assets|merger)\b)
`;

/** The company gives it to somebody; "information that you share with us" and "not share" are no such thing. */
const SHARES = expression('g')`
  (?<!\b(?:you|users?|others?|who|not|never|n't|to) (?:\w+ )?(?:or )?)
  (?<!\b(?:device|processors?|partners?|parties|sites|they|when|from) (?:may |can |will )?)\b(?:
    (?:shar|disclos)(?:e[sd]?|ing)|rents?
    |transfer(?:s|red)?(?! of (?!(?:\w+ ){0,2}(?:data|information|details)\b))
  )\b(?! (?:(?:[a-z]+ ){0,3}(?:with|to) us|by|on|through|via)\b)
`;

/** "We provide your address to our partners"; what is aggregated is nobody's. */
const GIVES = expression('g')`
  \b(?<!\b(?:you|users?|who) )(?:we|may|will)(?: also)? (?:provide|give|pass|send|make)
  (?: (?!aggregat|anonym|statistic|access\b|to\b)[a-z-]+){1,6} to (?:[a-z-]+ ){0,3}?(?:
    partners?|third[ -]part(?:y|ies)|advertisers?|affiliates?|vendors?|sponsors?|companies|others
  )\b
`;

/** What is only called so, or goes no farther than the reader's own computer: cookies are "transferred to your browser". */
const NO_GIVING = expression('g')`
  shared (?:objects?|content|cookies?)|\bshar(?:e|ing)"? button|(?:bank|wire) transfer|(?:revenue|file)s? shar
  |\btransfer\w* [a-z'" ]{0,60}(?:computer|device|browser|hard|your account)
`;

/** "If you install apps, share articles or apply": the reader does it. "… and share it" may be the company. */
const BY_READER = /\byou (?:(?!(?:we|they)\b)[^.;: ]+ ){0,40}(?<!\b(?:may|will|can) )$/;

/** Between a verb of giving and a name: that names who gets it, by what means, when or what for, or what nobody is known by. */
const NO_OBJECT = expression()`
  (?<!\b(?:access|limit|link|relat|regard|respect)\w* )
  \b(?:with|to|through|using|via)(?: (?:an?|our|such|the|third[ -]party|your))* (?:(?!data|information)[a-z-]+ )?$
  |\bto (?!(?:our|the)\b)[a-z]+ (?:and [a-z]+ )?(?:our|th\w+|us|your?)\b|so that|(?:and|but) (?:they|we) |(?:collect|process) $|aggregat|anonym|statistic
  |(?:part|event) of
`;

/** Behind a name: who gets something. */
const OF_BODY = /^(?: (?:card|media|service|account))? (?:compan|gateway|network|partner|platform|process|provider)/;

const IN_AGGREGATE = /^[^.;]* (?:be|is|are|[io]n(?: an?)?) (?:aggregat|anonym)/;

/** "Your name may be [shared]", and "collect your name and [share] it". */
const IS_DONE = /^(?!.*\b(?:before|if) ).*\b(?:is|are|be)(?: [a-z]+){0,2} $/;
const BACK_TO_IT = /^ (?:it|such|th(?!e\b)\w+|to|with)\b/;

/** Whether what stands at `name` is what a verb of giving gives. */
function gives(folded: string, { 0: verb, index }: RegExpExecArray, { start, end }: Span): boolean {
  const after = folded.slice(index + verb.length);
  const behind = folded.slice(end);
  const isBack = BACK_TO_IT.test(after);
  // What is left out is not given.
  if (
    /excluding (?:your )?$/.test(folded.slice(0, start)) ||
    IN_AGGREGATE.test(after) ||
    (verb === 'share' && !isBack && BY_READER.test(folded.slice(0, index)))
  )
    return false;
  return start > index
    ? !NO_OBJECT.test(folded.slice(index + verb.length, start)) && !OF_BODY.test(behind)
    : isBack || IS_DONE.test(folded.slice(end, index));
}

const COLLECTS_TOO = expression()`
  \b(?:
    (?:collect|gather|obtain|record|ask|log|track|receive|store)(?:s|e?d)?|collecting|uses?|provides? us|you provide|give us
  )\b
`;

/** What a folded sentence says is done with the data that it names at `name`; none where that is only collected. */
export function mannersOf(folded: string, name: Span): Manner[] {
  const words = folded.replace(NO_GIVING, (some) => ' '.repeat(some.length));
  const does = (verbs: RegExp) => [...words.matchAll(verbs)].some((verb) => gives(words, verb, name));
  const manners: Manner[] = [];
  if (does(SHARES) || does(GIVES)) manners.push('shared');
  if (does(SELLS)) manners.push('sold');
  if (manners.length > 0 && COLLECTS_TOO.test(folded)) manners.unshift('collected');
  return manners;
}
