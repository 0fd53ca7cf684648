import { expression } from '../text/expression';
import { type Link, withoutPlace } from '../text/link';
import type { PolicyText } from '../text/policy-text';
import type { Span } from '../text/sentences';
import { countWords } from '../text/words';
import { OTHER_TITLE, PRIVACY_TITLE, wordsOf } from './languages';
import type { PolicyPart } from './page-reading';
import { isSameSite } from './same-site';

/** Fewer links to sections may stand in any policy. */
const FEWEST_PARTS = 3;

/** More pages than any policy has that was seen. */
const MOST_PARTS = 20;

/**
 * Words for each link to a section: a page with more of its own is a policy that mentions other pages, one with fewer
 * is their index, perhaps with a summary of each. A judgement.
 */
const MOST_WORDS_PER_PART = 120;

/** Longer words of a link are a sentence. */
const LONGEST_NAME = 90;

/** What the sections of policies are called in English; in other languages the words about data and of topics must do. */
const SECTION = expression('i')`
  \b(?:what|how|why|when|where|who|which)\b.*\b(?:
    collect|gather|use|share|disclose|store|keep|retain|protect|transfer|process|data|information|privacy|cookies
    |contact|changes?|access|delete
  )\w*|\b(?:data|information|details)\b.* (?:we|you)\b
  |\b(?:
    collecti(?:on|ng)|us(?:e|ing)|shar(?:e|ing)|disclos(?:ure|ing)|stor(?:age|ing)|retention|retaining
    |protecti(?:on|ng)|security|transfers?|transferring|processing|access(?:ing)?|delet(?:ion|ing)
  )\b.*\b(?:data|information)\b
  |\b(?:data|information)\b.*\b(?:
    collection|use|usage|sharing|disclosure|storage|retention|security|transfers?|processing|protection|safety
  )\b|\byour (?:privacy |data |legal )?(?:rights|choices|controls|data|information|privacy)\b
  |\b(?:
    cookies?|tracking|third part(?:y|ies)|children|minors|legal bas[ie]s|retention|security|international transfers?
  )\b|\bchanges to (?:this|our|the)\b
  |\bprivacy\b.*\b(?:california|europe\w*|children|apps?|notice|statement|policy|rights)\b
`;

/** Beside a policy, not in it. */
const OTHER = expression('i')`
  \bterms\b|\bconditions\b|\blicen[cs]e|\bimprint\b|\baccessib|\bblog\b|\bnews\b|\bcareers\b|\bsettings\b|\bprint\b
  |\bpdf\b
`;

/** Where the topics begin that are no more than to say how one can write to the site, and when the policy changes. */
const FIRST_FORMAL_TOPIC = 7;

/** Use: where that of data is meant, data is named; else it may be that of anything. */
const USE = 1;

/** Words of a link that leave it to the heading above to say what it leads to. */
const VAGUE = expression('i')`
  ^\W*(?:
    (?:read|learn|find out|see|view|show|tell me)\s?(?:more|details|all)?|more(?: details| information)?|details
    |continue|go|here|full (?:text|section)
  )\b.{0,12}$
`;

interface PageOfParts {
  readonly title: string;
  readonly url: string;
  /** BCP 47 primary tags: what the text tells, and what the page declares, since an index has few words to be told by. */
  readonly languages: readonly string[];
}

/**
 * The other pages of a policy whose page is an index of them, in order and each once; empty where the page is a policy
 * of its own. Such a page is named for privacy, has little text, and its links lead to sections on the same site.
 */
export function findPolicyParts(
  policy: PolicyText,
  links: readonly Link[],
  { title, url, languages }: PageOfParts,
): PolicyPart[] {
  const [first] = policy.blocks;
  if (!PRIVACY_TITLE.test(title) && !(first && PRIVACY_TITLE.test(textOf(policy, first)))) return [];
  const parts = new Map<string, PolicyPart>();
  const leading = links
    .map(({ href, ...span }) => ({ ...span, address: withoutPlace(href), words: textOf(policy, span) }))
    .filter(({ address }) => leadsOn(address, url));
  const vague = repeatedWords(leading);
  for (const link of leading) {
    const { address, words } = link;
    if (parts.has(address)) continue;
    const name = vague.has(words) || VAGUE.test(words) ? headingAbove(policy, link) : words;
    if (name === null || !languages.some((language) => namesSection(name, language))) continue;
    parts.set(address, { title: name, url: address });
    if (parts.size === MOST_PARTS) break;
  }
  const isIndex = parts.size >= FEWEST_PARTS && countWords(policy.text) <= parts.size * MOST_WORDS_PER_PART;
  return isIndex ? [...parts.values()] : [];
}

/** To another page of the same site. */
function leadsOn(address: string, url: string): boolean {
  return /^https?:/i.test(address) && address !== withoutPlace(url) && isSameSite(address, url);
}

/** What is said of links to different pages tells of none of them, in any language: "Read more". */
function repeatedWords(links: readonly { readonly address: string; readonly words: string }[]): Set<string> {
  const addresses = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { address, words } of links) {
    if ((addresses.get(words) ?? address) !== address) repeated.add(words);
    addresses.set(words, address);
  }
  return repeated;
}

function namesSection(name: string, language: string): boolean {
  if (name.length > LONGEST_NAME || OTHER.test(name)) return false;
  if (language === 'en') return SECTION.test(name);
  const words = wordsOf(language);
  if (!words || OTHER_TITLE.test(name)) return false;
  const topics = words.topics.filter((_, index) => index < FIRST_FORMAL_TOPIC && index !== USE);
  // What is counted carries the flag `g`, with which `test` would go on from where it last stopped.
  return name.search(words.data) >= 0 || topics.some((topic) => topic.test(name));
}

/** A teaser has a heading, a paragraph or two, and the link. */
function headingAbove(policy: PolicyText, link: Span): string | null {
  const index = policy.blocks.findIndex((block) => block.start <= link.start && link.end <= block.end);
  const near = policy.blocks.slice(Math.max(0, index - 3), index + 1);
  const heading = near.findLast((block) => block.kind === 'heading');
  return heading ? textOf(policy, heading) : null;
}

function textOf({ text }: PolicyText, { start, end }: Span): string {
  return text.slice(start, end);
}
