import { withoutPlace } from '../text/link';
import type { RawBlock } from './block-builder';
import { listLinks } from './links';
import { isOnlyLinks } from './only-links';
import { isSameSite } from './same-site';

/** Fewer links to the site's other pages may close a policy: "Cookie policy", "Terms". A judgement. */
const FEWEST_LINKS = 3;

/** Longer ones are sentences, in characters. */
const LONGEST_LINK = 40;
const LONGEST_IMPRINT = 160;

const IMPRINT = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\.?$/i;

/**
 * The blocks without the site's foot where no element says that it is one: at the end, at least three short lines that
 * are nothing but links, most of them to the site's other pages, and the line that says whose all this is. They have
 * headings of their own only above such a line. Addresses to write to and links to others stay.
 */
export function dropFoot(blocks: readonly RawBlock[], url: string): readonly RawBlock[] {
  const end = blocks.findLastIndex((block) => !isImprint(block)) + 1;
  let first = end;
  let own = 0;
  let others = 0;
  for (let block = blocks[first - 1]; block && isFootLine(block, end < blocks.length); block = blocks[first - 1]) {
    first--;
    if (block.kind === 'heading' || isImprint(block)) continue;
    if (leadsToSite(block, url)) own++;
    else others++;
  }
  const isFoot = own >= FEWEST_LINKS && own >= others && !opensLinks(blocks[first - 1], url);
  const kept = isFoot ? first : end;
  return kept === 0 || kept === blocks.length ? blocks : blocks.slice(0, kept);
}

function isFootLine(block: RawBlock, mayBeHeading: boolean): boolean {
  if (block.kind === 'heading') return mayBeHeading && block.text.length <= LONGEST_LINK && !/\d/.test(block.text);
  return isShortLink(block) || isImprint(block);
}

function isImprint({ text }: RawBlock): boolean {
  return text.length <= LONGEST_IMPRINT && IMPRINT.test(text);
}

/** A section of links has a heading, or a longer link above the others. */
function opensLinks(block: RawBlock | undefined, url: string): boolean {
  if (!block || block.kind === 'heading') return true;
  return isOnlyLinks(block) && leadsToSite(block, url);
}

/** Nothing but a link, and not to somebody to whom one may write. */
function isShortLink(block: RawBlock): boolean {
  const { text } = block;
  return text.length <= LONGEST_LINK && isOnlyLinks(block) && !/[@\d]|\w\.\w/.test(text);
}

function leadsToSite(block: RawBlock, url: string): boolean {
  const href = listLinks([block])[0]?.href ?? '';
  return /^https?:/i.test(href) && isSameSite(href, url) && !href.startsWith(`${withoutPlace(url)}#`);
}
