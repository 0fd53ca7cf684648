import type { BlockKind } from '../text/policy-text';
import { BlockBuilder, type RawBlock } from './block-builder';
import { childrenOf, isElement, isText } from './dom-tree';
import { breaksLine, headingLevelOf, isDataRow, isListItem, isSkipped, SOFT_HEADING_LEVEL } from './elements';

/** A block-level element with what stands in it. `first` to `last` is a half-open range of the walk's blocks. */
export interface Region {
  readonly element: Element;
  readonly parent: Region | null;
  readonly first: number;
  last: number;
}

/** The text of a live tree: its blocks in reading order, and the block-level elements that hold them (preorder). */
export interface Walk {
  readonly blocks: readonly RawBlock[];
  readonly regions: readonly Region[];
  /** The deepest nesting met. */
  readonly depth: number;
  /** The walk stopped early because the page is over the limits; what was read so far is there. */
  readonly tooLarge: boolean;
}

/** Past these a page is no document that anyone reads, and reading it would hold the page up. */
const MOST_NODES = 200_000;
const MOST_CHARACTERS = 20_000_000;

/** What the text below an element inherits from those above it. */
interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly lists: number;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inRow: boolean;
  readonly keepsLines: boolean;
}

interface Frame {
  readonly children: ArrayLike<Node>;
  next: number;
  readonly context: Context;
  /** What is to be done once the children are read. */
  readonly leave: (() => void) | null;
}

const OUTSIDE: Context = {
  kind: 'paragraph',
  level: 0,
  lists: 0,
  inLink: false,
  inBold: false,
  inRow: false,
  keepsLines: false,
};

/**
 * Reads a live tree into blocks. It changes nothing, keeps every text node that it used, does not recurse (a page may
 * nest 100,000 deep) and never throws on a malformed tree.
 */
export function walk(root: Node): Walk {
  const builder = new BlockBuilder();
  const regions: Region[] = [];
  const stack: Frame[] = [{ children: [root], next: 0, context: OUTSIDE, leave: null }];
  let region: Region | null = null;
  let nodes = 0;
  let depth = 0;
  let tooLarge = false;

  const openRegion = (element: Element): (() => void) => {
    builder.flush();
    const opened: Region = { element, parent: region, first: builder.blocks.length, last: builder.blocks.length };
    regions.push(opened);
    region = opened;
    return () => {
      builder.flush();
      opened.last = builder.blocks.length;
      region = opened.parent;
    };
  };

  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.next++];
    if (!node) {
      stack.pop();
      frame.leave?.();
      continue;
    }
    if (++nodes > MOST_NODES || builder.characters > MOST_CHARACTERS) {
      tooLarge = true;
      break;
    }
    if (isText(node)) builder.append(node, frame.context);
    if (!isElement(node) || isSkipped(node)) continue;
    if (node.localName === 'br') {
      builder.breakLine();
      continue;
    }
    const context = contextOf(node, frame.context);
    depth = Math.max(depth, stack.length);
    stack.push({ children: childrenOf(node), next: 0, context, leave: enter(node, frame.context) });
  }
  builder.flush();
  return { blocks: builder.blocks, regions, depth, tooLarge };

  /** Cells and blocks inside a row are parts of its one line; every other block-level element is a region. */
  function enter(element: Element, outer: Context): (() => void) | null {
    const name = element.localName;
    if (outer.inRow) {
      if (name === 'td' || name === 'th') builder.startCell();
      else if (breaksLine(element)) builder.space();
      return breaksLine(element) ? () => builder.space() : null;
    }
    return breaksLine(element) ? openRegion(element) : null;
  }
}

function contextOf(element: Element, outer: Context): Context {
  const name = element.localName;
  if (name === 'a') return { ...outer, inLink: true };
  if (name === 'b' || name === 'strong') return { ...outer, inBold: true };
  if (outer.inRow) return outer;
  const heading = headingLevelOf(element);
  if (heading > 0 && outer.kind !== 'heading') return { ...outer, kind: 'heading', level: heading };
  if (name === 'tr' && isDataRow(element)) return { ...outer, kind: 'row', level: 0, inRow: true };
  if (name === 'ul' || name === 'ol' || name === 'menu') return { ...outer, lists: outer.lists + 1 };
  if (isListItem(element)) return { ...outer, kind: 'item', level: Math.max(1, outer.lists) };
  if (name === 'dt') return { ...outer, kind: 'heading', level: SOFT_HEADING_LEVEL };
  if (name === 'li' || name === 'dd') return { ...outer, kind: 'paragraph', level: 0 };
  if (name === 'pre' || name === 'xmp' || name === 'plaintext') return { ...outer, keepsLines: true };
  return outer;
}
