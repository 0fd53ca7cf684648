import { expression } from '../text/expression';
import type { PolicyText } from '../text/policy-text';
import { countWords } from '../text/words';
import {
  ARTICLE_TITLE,
  addressInWords,
  COOKIE_TITLE,
  OTHER_TITLE,
  POLICY_TITLE,
  PRIVACY_TITLE,
  wordsOf,
} from './languages';

/** Texts are judged by their first part: enough for every topic to come up, and the time stays bounded. */
const JUDGED_CHARACTERS = 120_000;

/** Longer headings are sentences. */
const LONGEST_NAME = 120;

/** What stands between the name of a page and that of its site: "Privacy policy – Guide to Bremen" is no guide to policies. */
const SEPARATOR = /\s[-–—|·•:»/]\s|[|｜:：]/;

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * What a page calls itself, in its title, its first headings or its address; "policy" is a document, "privacy" a
 * subject under an address for documents, "subject" one of which the title alone speaks, "mixed" that beside others.
 */
export type Name = 'policy' | 'privacy' | 'subject' | 'mixed' | 'article' | 'cookies' | 'other' | 'none';

/** What tells a policy from other texts. Rates are counts in 1,000 words. */
export interface Signs {
  readonly name: Name;
  readonly words: number;
  /** Null where the language has no words here. */
  readonly text: TextSigns | null;
  /** What policies hold in every language: how many of a handful. */
  readonly universal: number;
}

/** What is counted by the words of a language: rates in 1,000 words, but for the last two. */
export interface TextSigns {
  readonly voice: number;
  readonly data: number;
  readonly contract: number;
  /** Null where the language's promises are not told from other sentences. */
  readonly promise: number | null;
  /** Advice to those who write policies; null where it is not told. */
  readonly advice: number | null;
  /** First person: null where it is not told from the second. */
  readonly own: number | null;
  /** Whether it speaks of itself as a document; null where it is not told. */
  readonly isDocument: boolean | null;
  /** Of the topics that are looked for, how many come up. */
  readonly topics: number;
}

const UNIVERSAL = [/cookie/i, /gdpr|rgpd|2016\s?\/\s?679/i, /\S@\S/, /\bIP\b/, /google|facebook|analytics/i];

/**
 * Measures a text in a language, a BCP 47 primary tag; linear in its length. `counted` is the number of its words, where
 * that is known.
 */
export function measure(policy: PolicyText, title: string, url: string, language: string, counted?: number): Signs {
  const text = withoutUnseen(policy.text.slice(0, JUDGED_CHARACTERS));
  const words = counted !== undefined && text === policy.text ? counted : countWords(text);
  return {
    name: nameOf(policy, withoutUnseen(title), url),
    words,
    text: measureText(text, words, language),
    universal: UNIVERSAL.filter((sign) => sign.test(text)).length,
  };
}

/** Long German words are cut by soft hyphens, and lines of any language may break at spaces without width. */
function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

function measureText(text: string, words: number, language: string): TextSigns | null {
  const known = wordsOf(language);
  if (!known) return null;
  const perThousand = (expression: RegExp): number =>
    ((text.match(expression)?.length ?? 0) * 1000) / Math.max(words, 1);
  return {
    voice: perThousand(known.voice),
    data: perThousand(known.data),
    contract: perThousand(known.contract),
    promise: known.promise && perThousand(known.promise),
    advice: known.advice && perThousand(known.advice),
    own: known.own && perThousand(known.own),
    isDocument: language === 'en' ? OWN_KIND.test(text) : null,
    topics: known.topics.filter((topic) => topic.test(text)).length,
  };
}

/** "This privacy policy", by which policies in English speak of themselves; pages about privacy name those of others. */
const OWN_KIND = /\bthis (?:[\w’'&-]+ ){0,4}(?:policy|notice|statement)\b/i;

/** The title decides; where it says nothing, the address and the first headings do. */
function nameOf(policy: PolicyText, title: string, url: string): Name {
  if (title.split(SEPARATOR).some(isArticle) || hasSubtitle(title) || isSearch(url)) return 'article';
  const [first = '', second = ''] = headingsOf(policy);
  const address = addressInWords(url);
  const isElsewhere = FOR_OTHERS.test(address);
  const name = isElsewhere && isBare(title) ? 'privacy' : nameFrom(title);
  if (name === 'none' && (isArticle(first) || (isArticle(second) && !namesPolicy(first)))) return 'article';
  if (name === 'privacy' && SETTINGS.test(`${title} ${address}`) && !namesPolicy(first)) return 'article';
  if (name === 'none') {
    const beside = nameBesideTitle(nameFrom(first), nameFrom(address), nameFrom(second));
    return beside === 'privacy' && isElsewhere ? 'subject' : beside;
  }
  if (name !== 'privacy') return name;
  const texts = [title, first, address, second];
  if (texts.some((text) => namesPolicy(text) && !(isElsewhere && isBare(text)))) return 'policy';
  return isForDocuments(address) ? name : 'subject';
}

/** A question is about policies. */
function namesPolicy(text: string): boolean {
  return POLICY_TITLE.test(text) && !/[?？]\s*$/.test(text);
}

/** Whether an address is named for privacy, or for policies of any kind, and not for what sites tell and sell. */
function isForDocuments(address: string): boolean {
  return (PRIVACY_TITLE.test(address) || /\b(?:polic(?:y|ies)|legal)\b/i.test(address)) && !FOR_OTHERS.test(address);
}

/** Beside policies, pages about privacy stand under these. */
const FOR_OTHERS = expression('i')`
  \b(?:
    jobs?|careers?|blog|news|press|articles?|stor(?:y|ies)|help|support|faqs?|forums?|community|shop|store|products?
    |features?|solutions?|learn|guides?|docs|events?|courses?
  )\b
`;

/** One word is the name of a document as well as a subject to write about. */
function isBare(text: string): boolean {
  return /^\W*privacy\W*$/i.test(text);
}

/** A heading counts where it names a document: "We value your privacy" opens a consent banner over any page. */
function nameBesideTitle(first: Name, address: Name, second: Name): Name {
  if (first === 'policy' || address === 'policy') return 'policy';
  if (isAboutPrivacy(address)) return address;
  const documents = [first, address, second].filter((name) => name !== 'none' && !isAboutPrivacy(name));
  return documents[0] ?? (second === 'policy' ? second : 'none');
}

function isAboutPrivacy(name: Name): boolean {
  return name === 'policy' || name === 'privacy' || name === 'mixed';
}

/** Where a reader chooses what an account shows and shares. */
const SETTINGS = expression('i')`
  \b(?:settings?|preferences|choices|controls|check-?up|dashboard)\b|einstellung|param[èe]tres|pr[ée]f[ée]rences
  |ajustes|configuraci[óo]n|configura[çc][õo]es|impostazioni|preferenze|instellingen|ustawienia|inställningar
  |indstillinger|innstillinger|asetukset|nastavení|ayarlar|設定|设置|設置|설정|настройки
`;

/** Results for the words that a reader has searched for. */
function isSearch(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { searchParams } = new URL(url);
  return SEARCHED.some((name) => PRIVACY_TITLE.test(searchParams.get(name)?.replace(/[-_]/g, ' ') ?? ''));
}

/** By which sites pass on the words of a search. */
const SEARCHED = ['q', 's', 'query', 'search', 'search_query', 'keyword', 'keywords', 'term', 'text', 'wd'];

function isArticle(part: string): boolean {
  return PRIVACY_TITLE.test(part) && ARTICLE_TITLE.test(part);
}

function headingsOf({ text, blocks }: PolicyText): string[] {
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .slice(0, 2)
    .map(({ start, end }) => withoutUnseen(text.slice(start, end)))
    .filter((heading) => heading.length < LONGEST_NAME);
}

/** "Data protection in clubs: what to heed" */
function hasSubtitle(title: string): boolean {
  const [subject = '', subtitle = ''] = title.split(/[:：]\s/);
  return PRIVACY_TITLE.test(subject) && !POLICY_TITLE.test(subject) && ARTICLE_TITLE.test(subtitle);
}

function nameFrom(text: string): Name {
  if (POLICY_TITLE.test(text)) return 'policy';
  if (PRIVACY_TITLE.test(text)) return OTHER_TITLE.test(text) ? 'mixed' : 'privacy';
  if (COOKIE_TITLE.test(text)) return 'cookies';
  return OTHER_TITLE.test(text) ? 'other' : 'none';
}
