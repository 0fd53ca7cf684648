import type { Link } from '../text/link';
import type { Block, PolicyText } from '../text/policy-text';
import { countWords } from '../text/words';
import { PRIVACY_TITLE } from './languages';
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

/** What the sections of policies are called. */
const SECTION =
  /\b(?:what|how|why|when|where|who|which)\b.*\b(?:collect|gather|use|share|disclose|store|keep|retain|protect|transfer|process|data|information|privacy|cookies|contact|changes?|access|delete)\w*|\b(?:data|information|details)\b.* (?:we|you)\b|\b(?:collecti(?:on|ng)|us(?:e|ing)|shar(?:e|ing)|disclos(?:ure|ing)|stor(?:age|ing)|retention|retaining|protecti(?:on|ng)|security|transfers?|transferring|processing|access(?:ing)?|delet(?:ion|ing))\b.*\b(?:data|information)\b|\b(?:data|information)\b.*\b(?:collection|use|usage|sharing|disclosure|storage|retention|security|transfers?|processing|protection|safety)\b|\byour (?:privacy |data |legal )?(?:rights|choices|controls|data|information|privacy)\b|\b(?:cookies?|tracking|third part(?:y|ies)|children|minors|legal bas[ie]s|retention|security|international transfers?)\b|\bchanges to (?:this|our|the)\b|\bprivacy\b.*\b(?:california|europe\w*|children|apps?|notice|statement|policy|rights)\b/i;

/** Beside a policy, not in it. */
const OTHER =
  /\bterms\b|\bconditions\b|\blicen[cs]e|\bimprint\b|\baccessib|\bblog\b|\bnews\b|\bcareers\b|\bsettings\b|\bprint\b|\bpdf\b/i;

/** Words of a link that leave it to the heading above to say what it leads to. */
const VAGUE =
  /^\W*(?:(?:read|learn|find out|see|view|show|tell me)\s?(?:more|details|all)?|more(?: details| information)?|details|continue|go|here|full (?:text|section))\b.{0,12}$/i;

/**
 * The other pages of a policy whose page is an index of them, in order and each once; empty where the page is a policy
 * of its own. Such a page is named for privacy, has little text, and its links lead to sections on the same site.
 */
export function findPolicyParts(policy: PolicyText, links: readonly Link[], title: string, url: string): PolicyPart[] {
  const [first] = policy.blocks;
  if (!PRIVACY_TITLE.test(title) && !(first && PRIVACY_TITLE.test(wordsOf(policy, first)))) return [];
  const parts = new Map<string, PolicyPart>();
  for (const link of links) {
    const address = link.href.replace(/#.*/s, '');
    if (parts.has(address) || !leadsOn(address, url)) continue;
    const name = nameOf(policy, link);
    if (name !== null) parts.set(address, { title: name, url: address });
    if (parts.size === MOST_PARTS) break;
  }
  const isIndex = parts.size >= FEWEST_PARTS && countWords(policy.text) <= parts.size * MOST_WORDS_PER_PART;
  return isIndex ? [...parts.values()] : [];
}

/** To another page of the same site. */
function leadsOn(address: string, url: string): boolean {
  return /^https?:/i.test(address) && address !== url.replace(/#.*/s, '') && isSameSite(address, url);
}

function nameOf(policy: PolicyText, link: Link): string | null {
  const index = policy.blocks.findIndex((block) => block.start <= link.start && link.end <= block.end);
  const words = policy.text.slice(link.start, link.end);
  const name = VAGUE.test(words) ? headingAbove(policy, index) : words;
  return name !== null && name.length <= LONGEST_NAME && SECTION.test(name) && !OTHER.test(name) ? name : null;
}

/** A teaser has a heading, a paragraph or two, and the link. */
function headingAbove(policy: PolicyText, index: number): string | null {
  const near = policy.blocks.slice(Math.max(0, index - 3), index + 1);
  const heading = near.findLast((block) => block.kind === 'heading');
  return heading ? wordsOf(policy, heading) : null;
}

function wordsOf({ text }: PolicyText, { start, end }: Block): string {
  return text.slice(start, end);
}
