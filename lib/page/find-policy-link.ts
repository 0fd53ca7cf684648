import { isWebAddress, withoutPlace } from '../text/link';
import { attributeOf, childNodesOf, findWithin, isElement, tagOf } from './dom-access';
import { childrenOf } from './dom-tree';
import { addressOf } from './links';
import { placeLink } from './place-link';
import type { LinkPlace, PolicyLink } from './policy-link';
import { type Naming, namePolicy } from './policy-link-words';
import { isSameSite } from './same-site';
import { textWithin } from './text-within';

/** The page must stay usable: after so many milliseconds it has its turn. */
const SLICE_MS = 12;

/** Past so many nodes a page only keeps its reader waiting; many times the largest saved page. */
const MOST_NODES = 1_000_000;

/** Lists of vendors in consent banners name hundreds of policies: more need not be weighed. */
const MOST_CANDIDATES = 400;

/** How many of the page's last links count as its foot where no element says so. A judgement. */
const LINKS_OF_FOOT = 25;

interface Candidate {
  readonly element: Element;
  readonly text: string;
  readonly href: string;
  readonly naming: Naming | null;
  /** `rel="privacy-policy"` */
  readonly isDeclared: boolean;
  /** How many links stand before it. */
  readonly order: number;
}

/**
 * A page's link to its site's privacy policy, or null: what it says decides, never its address alone. First comes the
 * one nearest to a box with which the reader agrees, then what the page declares by `rel`, forms, footer and consent
 * banner. Looks at the tree only, in slices, and changes nothing.
 */
export async function findPolicyLink(page: Document): Promise<PolicyLink | null> {
  const rest = createRests();
  const { candidates, links } = await collect(page, rest);
  let best: Ranked | null = null;
  for (const candidate of candidates) {
    await rest();
    const ranked = rank(candidate, page.location.href, links);
    if (ranked && ranked.rank > (best?.rank ?? 0)) best = ranked;
  }
  return best?.link ?? null;
}

/** Gives the page its turn wherever a slice of time has been used up. */
function createRests(): () => Promise<void> | undefined {
  let end = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < end) return;
    return new Promise((resolve) =>
      setTimeout(() => {
        end = performance.now() + SLICE_MS;
        resolve();
      }),
    );
  };
}

async function collect(
  page: Document,
  rest: () => Promise<void> | undefined,
): Promise<{ candidates: Candidate[]; links: number }> {
  const candidates: Candidate[] = [];
  const here = withoutPlace(page.location.href);
  // Where in the children of each open element the walk stands: a page may have all its nodes in one.
  const open: { readonly children: ArrayLike<Node>; next: number }[] = [{ children: childNodesOf(page), next: 0 }];
  let links = 0;
  let nodes = 0;
  for (let level = open.at(-1); level && nodes < MOST_NODES; level = open.at(-1)) {
    if (nodes++ % 128 === 0) await rest();
    const node = level.children[level.next++];
    if (!node) open.pop();
    if (!node || !isElement(node)) continue;
    const name = tagOf(node);
    if (isLink(name)) {
      const candidate = candidates.length < MOST_CANDIDATES ? candidateOf(node, here, links) : null;
      if (candidate) candidates.push(candidate);
      links++;
    }
    const children = childrenOf(node, name);
    if (children.length > 0) open.push({ children, next: 0 });
  }
  return { candidates, links };
}

function isLink(name: string): boolean {
  return name === 'a' || name === 'area' || name === 'link';
}

function candidateOf(element: Element, here: string, order: number): Candidate | null {
  const isDeclared = /(?:^|\s)privacy-policy(?:\s|$)/i.test(attributeOf(element, 'rel') ?? '');
  if (tagOf(element) === 'link' && !isDeclared) return null;
  const text = wordsOf(element);
  const naming = namePolicy(text);
  if (!naming && !isDeclared) return null;
  const href = webAddressOf(element);
  if (href === null || withoutPlace(href) === here) return null;
  return { element, text, href, naming, isDeclared, order };
}

/** What a browser cannot read it gives as it is written: "https://[host]/privacy". */
function webAddressOf(element: Element): string | null {
  const address = addressOf(element);
  return address !== null && isWebAddress(address) && URL.canParse(address) ? address : null;
}

/** More than any name has. */
const NAME = { characters: 160, nodes: 60 };

/** What a link says: its text, else what it is called for those who do not see it; '' where that is no name. */
function wordsOf(link: Element): string {
  const text = textWithin(link, NAME);
  if (text === null) return '';
  const image = findWithin(link, 'img');
  const picture = image && attributeOf(image, 'alt');
  const words = text || attributeOf(link, 'aria-label') || picture || attributeOf(link, 'title') || '';
  return words.slice(0, NAME.characters).replace(/\s+/g, ' ').trim();
}

/** By place, with gaps for what is taken off. */
const RANKS: Readonly<Record<LinkPlace, number>> = {
  agreement: 80,
  rel: 65,
  form: 60,
  footer: 50,
  banner: 45,
  page: 30,
};

/** What a link loses that leads to another site: in a form it may be the policy of a guard, in a banner a vendor's. */
const ELSEWHERE = 20;

/** What it loses that names only the subject. */
const SUBJECT_ONLY = 4;

/** Less than a step: of two in one place the shorter name is that of the policy for all, not for some of its readers. */
const PER_CHARACTER = 1 / 200;

/** In a text, longer names are headlines about a policy. A judgement, in words. */
const LONGEST_IN_TEXT = 6;

interface Ranked {
  readonly rank: number;
  readonly link: PolicyLink;
}

function rank(candidate: Candidate, here: string, links: number): Ranked | null {
  const { element, text, href, naming, isDeclared, order } = candidate;
  const { place: found, steps, isAside, isGuard } = placeLink(element);
  const isOwn = isSameSite(href, here);
  // A site's own policy may stand beside the words about a captcha, in the same form.
  if (isGuard && !isOwn) return null;
  const place = isDeclared && RANKS[found] < RANKS.rel ? 'rel' : found;
  const isSubject = naming === 'subject';
  // In the navigation or in a text that may as well be a product, settings or news.
  if (isSubject && place === 'page' && (isAside || order < links - LINKS_OF_FOOT)) return null;
  if (isAside && place === 'page' && text.split(' ').length > LONGEST_IN_TEXT) return null;
  const losses =
    steps + (isSubject ? SUBJECT_ONLY : 0) + (isOwn ? 0 : ELSEWHERE) + (isAside ? 2 : 0) + text.length * PER_CHARACTER;
  return { rank: RANKS[place] - losses, link: { text, href, place } };
}
