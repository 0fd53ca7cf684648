import { languageOf } from '../text/language';
import type { PolicyText } from '../text/policy-text';
import { countWords } from '../text/words';
import { ARTICLE_TITLE, addressOf, COOKIE_TITLE, OTHER_TITLE, POLICY_TITLE, PRIVACY_TITLE, wordsOf } from './languages';
import type { Verdict, VerdictReason } from './page-reading';
import { isShortPolicy } from './short-policy';

/** The shortest of 107 saved policies has 79 words; what is shorter is mostly a shell that has yet to be filled, or a note. */
const FEWEST_WORDS = 60;

/** Texts are judged by their first part: enough for every topic to come up, and the time stays bounded. */
const JUDGED_CHARACTERS = 120_000;

/**
 * Decides by its text whether a page is a privacy policy; pure and linear. Density of legal words cannot tell a policy
 * from an article about policies. What can: a policy promises ("we collect", "our policy") to a reader it calls "you"
 * (45 to 85 such words in 1,000, articles about 3), it covers many topics, and it has a policy's title. A contract is
 * known by its own words outnumbering those about data. The thresholds were set on 301 saved pages.
 */
export function judge(policy: PolicyText, title: string, url: string): Verdict {
  const facts = measure(policy, title, url);
  if (facts.words === 0) return no('empty');
  if (facts.words < FEWEST_WORDS)
    return isShortPolicy(policy, title) ? { policy: true, reasons: ['title'] } : no('too-short');
  const against = reasonsAgainst(facts);
  return against.length > 0 ? { policy: false, reasons: against } : { policy: true, reasons: reasonsFor(facts) };
}

/** What a page calls itself, in its title, its first headings or its address; "policy" is a document, "privacy" a subject, "mixed" that beside others. */
type Name = 'policy' | 'privacy' | 'mixed' | 'article' | 'cookies' | 'other' | 'none';

interface Facts {
  readonly name: Name;
  readonly words: number;
  /** Counts in 1,000 words. */
  readonly voice: number;
  readonly data: number;
  readonly contract: number;
  /** Null where the language's promises are not told from other sentences. */
  readonly promise: number | null;
  readonly topics: number;
}

function measure(policy: PolicyText, title: string, url: string): Facts {
  const text = policy.text.slice(0, JUDGED_CHARACTERS);
  const words = countWords(text);
  const perThousand = (expression: RegExp): number => (countMatches(text, expression) * 1000) / Math.max(words, 1);
  const language = wordsOf(languageOf(text));
  return {
    name: nameOf(policy, title, url),
    words,
    voice: perThousand(language.voice),
    data: perThousand(language.data),
    contract: perThousand(language.contract),
    promise: language.promise ? perThousand(language.promise) : null,
    topics: language.topics.filter((topic) => topic.test(text)).length,
  };
}

function reasonsAgainst(facts: Facts): VerdictReason[] {
  const named = isNamed(facts);
  const reasons: VerdictReason[] = [];
  const mostContract = named && facts.name !== 'mixed' ? 1.5 : 0.6;
  if (facts.name === 'other' || facts.contract > facts.data * mostContract) reasons.push('terms');
  if (facts.name === 'cookies') reasons.push('cookies-only');
  if (facts.name === 'article' || !promises(facts)) reasons.push('no-voice');
  if (facts.topics < fewestTopics(facts) || (!named && facts.data < 15)) reasons.push('few-topics');
  return reasons;
}

function isNamed({ name }: Facts): boolean {
  return name === 'policy' || name === 'privacy' || name === 'mixed';
}

function fewestTopics(facts: Facts): number {
  if (!isNamed(facts)) return 7;
  return facts.words < 150 ? 3 : 4;
}

/** Some policies speak of themselves in the third person: those must be policies in everything else. */
function promises(facts: Facts): boolean {
  const { name, voice, promise, data, topics } = facts;
  const named = isNamed(facts);
  if (promise === null) return voice >= (named ? 5 : 15) || (named && data >= 35);
  if (!named) return promise >= 8 && voice >= 30;
  if (voice >= 15) return promise >= (voice >= 20 ? 2 : 3) || (name === 'policy' && data >= 20);
  return name === 'policy' && promise >= 2 && data >= 20 && topics >= 7;
}

function reasonsFor(facts: Facts): VerdictReason[] {
  const reasons: VerdictReason[] = [];
  if (isNamed(facts)) reasons.push('title');
  if (facts.voice >= 20) reasons.push('voice');
  if (facts.topics >= 6 || reasons.length === 0) reasons.push('topics');
  return reasons;
}

function nameOf(policy: PolicyText, title: string, url: string): Name {
  const headings = policy.blocks.filter((block) => block.kind === 'heading').slice(0, 2);
  const first = headings.map((block) => policy.text.slice(block.start, block.end)).filter((text) => text.length < 120);
  const names = [title, first[0] ?? '', addressOf(url), first[1] ?? ''];
  if (ARTICLE_TITLE.test(title) && PRIVACY_TITLE.test(title)) return 'article';
  const name = names.map(nameFrom).find((found) => found !== 'none') ?? 'none';
  return name === 'privacy' && names.some((text) => POLICY_TITLE.test(text)) ? 'policy' : name;
}

function nameFrom(text: string): Name {
  if (POLICY_TITLE.test(text)) return 'policy';
  if (PRIVACY_TITLE.test(text)) return OTHER_TITLE.test(text) ? 'mixed' : 'privacy';
  if (COOKIE_TITLE.test(text)) return 'cookies';
  return OTHER_TITLE.test(text) ? 'other' : 'none';
}

function countMatches(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}

function no(...reasons: VerdictReason[]): Verdict {
  return { policy: false, reasons };
}
