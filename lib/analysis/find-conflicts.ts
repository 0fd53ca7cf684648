import type { Modality } from '../taxonomy/modality';
import type { RuleId } from '../taxonomy/rule-ids';
import { expression } from '../text/expression';
import { normalise } from '../text/normal-form';
import type { Conflict, Evidence, Finding } from './report';

/** A promise, the practices that break it, and what a quote of them must say to break it. */
type Break = readonly [promise: RuleId, practices: readonly RuleId[], words: RegExp];

/** "We may share", "we have sold": it is the company that gives it away. */
const GIVES = expression()`
  \bwe (?:(?:also|may|might|can|will|do|sometimes|have|currently|regularly) )*(?:
    shared?|sell|sold|rent|disclosed?|trade|transfer|exchange|provide|make
  )\b
`;

/** The same, or what a law calls a sale though no money is paid. */
const SELLS = expression()`
  \bwe (?:(?:also|may|might|can|will|do|sometimes|have|currently|regularly) )*(?:sell|sold|rent|trade)\b
  |\b(?:considered|constitute|deemed|qualify|(?:is|are|be) a)\b[^.]{0,40}\bsales?\b
`;

/** For advertising across sites: what laws put beside a sale. */
const GIVES_FOR_ADS = expression()`
  \bwe (?:(?:also|may|might|can|will|do|sometimes|have|currently|regularly) )*(?:shared?|disclosed?|provide|make)\b[\s\S]*(?:
    cross-context|behaviou?ral|targeted|interest-based|personali[sz]ed|tailored
  ) (?:advert|ads?\b)
`;

const TRAINS = /\bwe (?:(?:also|may|might|can|will|do|sometimes|have|currently|regularly) )*(?:use|train)\b/;

const IGNORES = /\b(?:do not|don't|does not) (?:\w+ )?(?:respond|honou?r|recogni[sz]e|react|act)\b/;

/** Only what is said of all data, or of a signal: what holds for some data is no word on other data. */
const BREAKS: readonly Break[] = [
  ['no-sale', ['sells-data'], SELLS],
  ['no-sale', ['shares-with-advertisers', 'cross-site-tracking', 'targeted-advertising'], GIVES_FOR_ADS],
  ['no-sharing', ['sells-data', 'shares-with-advertisers', 'shares-for-marketing', 'shares-with-partners'], GIVES],
  ['consent-before-sharing', ['sells-data', 'shares-with-advertisers', 'shares-for-marketing'], GIVES],
  ['no-ai-training', ['ai-training'], TRAINS],
  ['dnt-honored', ['dnt-ignored'], IGNORES],
];

/** A promise on personal data as such. */
const OF_ALL_DATA = expression()`
  \b(?:your|personal(?:ly[ -]identif\w+)?|(?:users?|customers?|members?)'?s?|any) (?:[\w-]+ )?
  (?:information|data|details|info)\b
`;

/** A promise on some data, for some readers, or for some purpose only. */
const OF_SOME = expression()`
  \b(?:
    this|these|such|those|following|certain|sensitive|above|covered|access|login|business|identifiable|raw|payment
    |card|health|location|contact|mobile|sms|text|camera
  ) (?:[\w-]+ ){0,2}(?:information|data|details|info|numbers?)\b
  |\b(?:shar|sell|disclos|rent|pass|giv|provid)\w* (?:it|them|this|these)\b
  |\b(?:
    when|if|where|while|children|minors|students?|collected (?:from|through|via|by)|about (?:your|children)
    |for (?:their|third|direct|marketing|money|monetary|profit|advert\w+|(?:any )?other|purposes)|in exchange
    |(?:in|through) (?:the|our|this) app|content|messages|outside|default|as (?:disclosed|described)
    |residents?|under 1\d|explicit\w*
  )\b
`;

/** A practice of others, for the law's sake, at the reader's wish, or with data that names nobody. */
const NO_BREACH = expression()`
  \b(?:
    courts?|(?<!\bunder [a-z]{3,20} (?:state )?)laws?(?! and)|legal\w*|merger|acqui\w+|bankruptcy|requests?
    |requested|consent\w*|permission|direct(?:ion|ed|s)?|choose|aggregated?|anonym\w+|de-?identified
    |non-?personal\w*|hashed|fraud|employees?|applicants?|services? providers?|on our behalf|if we|if any
  )\b
`;

/** Pairs in which the policy promises one thing and says another: for each promise and each practice the first quotes. */
export function findConflicts(findings: readonly Finding[]): Conflict[] {
  const evidenceOf = (rule: RuleId): readonly Evidence[] =>
    findings.find((finding) => finding.rule === rule)?.evidence ?? [];
  return BREAKS.flatMap(([rule, practices, words]) => {
    const promises = evidenceOf(rule).filter(isPromise);
    const plain = promises.find(isOfAllData);
    return practices.flatMap((practice) => {
      const breaches = evidenceOf(practice).filter((quote) => words.test(wordsOf(quote)));
      for (const quote of breaches) {
        const promise = plain ?? promises.find((other) => isOfTheSame(other, quote));
        if (promise && breaks(promise, quote))
          return [{ promise: { rule, quote: promise }, breach: { rule: practice, quote } }];
      }
      return [];
    });
  });
}

/** A promise that names exceptions is not broken by them. */
function isPromise({ modality }: Evidence): boolean {
  return modality === 'says' || modality === 'denies';
}

function isOfAllData(quote: Evidence): boolean {
  const words = wordsOf(quote);
  return /\bdo not track\b|\bdnt\b/.test(words) || (OF_ALL_DATA.test(words) && !OF_SOME.test(words));
}

/** What is the reader's by name: "your notes". */
const YOURS = /\byour ([a-z]{4,})\b/g;

/** These may be anything. */
const ANYTHING =
  /^(?:personal|information|data|details|consent|permission|rights?|privacy|account|use|device|browser|request)$/;

const ON_CONDITION = /\b(?:when|if|where|while|unless|except|without|outside|default)\b/;

/** "Your notes never train our models" and "we use your notes to train": a promise on some data, broken with the same. */
function isOfTheSame(promise: Evidence, quote: Evidence): boolean {
  const words = wordsOf(promise);
  if (ON_CONDITION.test(words)) return false;
  const named = new Set([...words.matchAll(YOURS)].map(([, thing]) => thing));
  return [...wordsOf(quote).matchAll(YOURS)].some(([, thing = '']) => named.has(thing) && !ANYTHING.test(thing));
}

/** What needs the reader's consent breaks no promise, nor does what holds elsewhere or stands in the same sentence. */
function breaks(promise: Evidence, quote: Evidence): boolean {
  const { modality, region, start } = quote;
  const isElsewhere = region !== undefined && promise.region !== undefined && region !== promise.region;
  return !isElsewhere && start !== promise.start && FIRM.has(modality) && !NO_BREACH.test(wordsOf(quote));
}

const FIRM: ReadonlySet<Modality> = new Set(['says', 'may', 'unless-opt-out']);

/** A quote with what leads it in, folded. */
export function wordsOf({ leadIn, text }: { readonly leadIn?: string | null; readonly text: string }): string {
  return normalise(leadIn ? `${leadIn} ${text}` : text).folded;
}
