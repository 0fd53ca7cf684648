import { type Link, safeAddress } from '../text/link';
import type { RawBlock } from './block-builder';
import { isElement, tagOf } from './dom-access';
import { parentOf } from './dom-tree';

/** No policy that anyone has seen has half as many; past this a page only fills the message. */
const MOST_LINKS = 400;

/** How far above its words a link is looked for: "a > b > span". */
const MOST_STEPS = 5;

/**
 * The links in the blocks of a text whose blocks are lines (`toPolicyText`), in order: only where they lead to the web
 * or to e-mail. Changes nothing in the page.
 */
export function listLinks(blocks: readonly RawBlock[]): Link[] {
  const links: Link[] = [];
  let offset = 0;
  for (const { text, pieces, linked } of blocks) {
    let last: Element | null = null;
    for (const piece of linked > 0 ? pieces : []) {
      const anchor: Element | null = anchorOf(piece.node);
      const previous = links.at(-1);
      if (anchor !== null && anchor === last && previous) {
        links[links.length - 1] = { ...previous, end: offset + piece.end };
      } else {
        const href: string | null = anchor === null ? null : addressOf(anchor);
        last = href === null ? null : anchor;
        if (href !== null) links.push({ start: offset + piece.start, end: offset + piece.end, href });
      }
      if (links.length >= MOST_LINKS) return links;
    }
    offset += text.length + 1;
  }
  return links;
}

function anchorOf(node: Node): Element | null {
  let above: Element | null = parentOf(node);
  for (let step = 0; above && step < MOST_STEPS; step++) {
    if (isElement(above) && tagOf(above) === 'a') return above;
    above = parentOf(above);
  }
  return null;
}

/** Where a link leads, or null: the page decides what `href` says, so it counts only as `safeAddress` lets it through. */
export function addressOf(anchor: Element): string | null {
  const { href } = anchor as Partial<HTMLAnchorElement>;
  return typeof href === 'string' ? safeAddress(href) : null;
}
