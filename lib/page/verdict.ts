import { languageOf } from '../text/language';
import type { PolicyText } from '../text/policy-text';
import type { Verdict, VerdictReason } from './page-reading';
import { measure, type Signs, type TextSigns } from './policy-signs';
import { isShortPolicy } from './short-policy';

/** The shortest of 107 saved policies has 79 words; what is shorter is mostly a shell that has yet to be filled, or a note. */
const FEWEST_WORDS = 60;

/** Where the text itself cannot be judged, so many words, and so many of the signs that are the same everywhere. */
const FEWEST_UNJUDGED_WORDS = 150;
const FEWEST_UNIVERSAL_SIGNS = 2;

/**
 * Decides by its text whether a page is a privacy policy; pure and linear. Density of legal words cannot tell a policy
 * from an article about policies. What can: a policy promises ("we collect", "our policy") to a reader it calls "you"
 * (45 to 85 such words in 1,000, articles about 3), it covers many topics, and it has a policy's title. A contract is
 * known by its own words outnumbering those about data, a guide for companies by its advice outnumbering its promises.
 * The thresholds were set on 301 saved pages. `words` is the number of the text's words, where that is known.
 */
export function judge(
  policy: PolicyText,
  title: string,
  url: string,
  language = languageOf(policy.text),
  words?: number,
): Verdict {
  const signs = measure(policy, title, url, language, words);
  if (signs.words === 0) return no('empty');
  if (signs.words < FEWEST_WORDS)
    return isShortPolicy(policy, title, language) ? { policy: true, reasons: ['title'] } : no('too-short');
  const against = signs.text ? reasonsAgainst(signs, signs.text) : reasonsAgainstUnread(signs);
  return against.length > 0 ? no(...against) : { policy: true, reasons: reasonsFor(signs) };
}

function reasonsAgainst(signs: Signs, text: TextSigns): VerdictReason[] {
  const named = isNamed(signs);
  const reasons: VerdictReason[] = [];
  const mostContract = named && signs.name !== 'mixed' ? 1.5 : 0.6;
  if (signs.name === 'other' || text.contract > text.data * mostContract) reasons.push('terms');
  if (signs.name === 'cookies') reasons.push('cookies-only');
  if (signs.name === 'article' || !promises(signs, text)) reasons.push('no-voice');
  if (isAboutSubject(signs, text)) reasons.push('subject');
  if (text.topics < fewestTopics(signs, text) || (!named && text.data < 15)) reasons.push('few-topics');
  return reasons;
}

/** A text in a language without words here has its name to go by, and little else. */
function reasonsAgainstUnread({ name, words, universal }: Signs): VerdictReason[] {
  if (name === 'other' || name === 'mixed') return ['terms'];
  if (name === 'cookies') return ['cookies-only'];
  if (name === 'article') return ['no-voice'];
  if (words < FEWEST_UNJUDGED_WORDS) return ['too-short'];
  return name === 'none' || universal < FEWEST_UNIVERSAL_SIGNS ? ['few-topics'] : [];
}

function isNamed({ name }: Signs): boolean {
  return name === 'policy' || name === 'privacy' || name === 'subject' || name === 'mixed';
}

/** What advertises privacy, helps with it or offers work on it also promises, and speaks to "you" about data. */
function isAboutSubject({ name }: Signs, { isDocument }: TextSigns): boolean {
  return name === 'subject' && isDocument === false;
}

/** One fewer where the page names itself a policy or makes promise after promise, and in a short text. */
function fewestTopics(signs: Signs, { promise }: TextSigns): number {
  if (!isNamed(signs)) return 7;
  const isPlain = signs.name === 'policy' || (promise ?? 0) >= 8;
  return 4 - (isPlain ? 1 : 0) - (signs.words < 150 ? 1 : 0);
}

/** Some policies speak of themselves in the third person: those must be policies in everything else. */
function promises(signs: Signs, { voice, promise, advice, own, data, topics }: TextSigns): boolean {
  const named = isNamed(signs);
  const namesItself = named && signs.name !== 'subject';
  if (promise === null) return voice >= (namesItself ? 5 : 15) || (namesItself && data >= 35);
  if (advice !== null && own !== null && advice > promise && advice > own) return false;
  if (!named) return promise >= 8 && voice >= 30;
  const isDocument = signs.name === 'policy';
  if (voice >= 15) return promise >= 2 || (isDocument && data >= 15);
  return isDocument && promise >= 2 && data >= 15 && topics >= 6;
}

function reasonsFor(signs: Signs): VerdictReason[] {
  const reasons: VerdictReason[] = [];
  if (isNamed(signs)) reasons.push('title');
  if (signs.text && signs.text.voice >= 20) reasons.push('voice');
  if ((signs.text && signs.text.topics >= 6) || reasons.length === 0) reasons.push('topics');
  return reasons;
}

function no(...reasons: VerdictReason[]): Verdict {
  return { policy: false, reasons };
}
