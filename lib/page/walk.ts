import type { BlockKind } from '../text/policy-text';
import { BlockBuilder, type RawBlock } from './block-builder';
import { attributeOf, documentOf, hasAttribute, isElement, isText, tagOf } from './dom-access';
import { childrenOf, isFrame } from './dom-tree';
import {
  boldnessOf,
  headingLevelOf,
  isInline,
  isItem,
  isSkipped,
  isTitle,
  keepsLines,
  Layout,
  mayBeItem,
  SOFT_HEADING_LEVEL,
} from './elements';
import { findOtherVersions } from './language-versions';
import { readMarkdown } from './markdown';
import { isCell, isDataRow, isRow, SectionRows } from './table-rows';

/** A block-level element with what stands in it. `first` to `last` is a half-open range of the walk's blocks. */
export interface Container {
  readonly element: Element;
  readonly name: string;
  readonly parent: Container | null;
  /** Within what the page declares to be its main part, an article of it, or a dialog. */
  readonly inMain: boolean;
  readonly first: number;
  last: number;
}

/** The text of a live tree: its blocks in reading order, and the block-level elements that hold them (preorder). */
export interface Walk {
  readonly blocks: readonly RawBlock[];
  readonly containers: readonly Container[];
  /** The deepest nesting met. */
  readonly depth: number;
  /** The walk stopped early because the page is over the limits; what was read so far is there. */
  readonly tooLarge: boolean;
}

/**
 * Past these a page is no document that anyone reads, and reading it would hold the page up. The largest of 301 saved
 * pages has 9,887 elements and 134,000 characters.
 */
const MOST_NODES = 200_000;
const MOST_CHARACTERS = 4_000_000;

/** Lists of real policies nest three or four deep; a judgement. */
const MOST_ITEMS_DEEP = 12;

/** Parsers nest no deeper than 512; what scripts nest deeper is not looked through again at each of its levels. */
export const DEEPEST_OF_PARSERS = 600;

const NONE: ReadonlySet<Element> = new Set();

/** What the text below an element inherits from those above it. */
interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly lists: number;
  /** How many items the text stands in. */
  readonly items: number;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inRow: boolean;
  readonly inTitle: boolean;
  readonly inMain: boolean;
  readonly keepsLines: boolean;
}

interface Frame {
  /** Whose children they are; null for the root's own place. */
  readonly element: Element | null;
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
  items: 0,
  inLink: false,
  inBold: false,
  inRow: false,
  inTitle: false,
  inMain: false,
  keepsLines: false,
};

/**
 * Reads a live tree into blocks. It changes nothing, keeps every text node that it used, does not recurse (a page may
 * nest 100,000 deep) and never throws on a malformed tree.
 */
export function walk(root: Node): Walk {
  const builder = new BlockBuilder();
  const layout = new Layout();
  const sections = new SectionRows();
  const otherVersions = isElement(root) ? findOtherVersions(documentOf(root)) : NONE;
  const containers: Container[] = [];
  const stack: Frame[] = [{ element: null, children: [root], next: 0, context: OUTSIDE, leave: null }];
  let container: Container | null = null;
  let nodes = 0;
  let characters = 0;
  let depth = 0;
  let tooLarge = false;

  const openContainer = (element: Element, name: string, inMain: boolean): (() => void) => {
    builder.flush();
    const first = builder.blocks.length;
    const opened: Container = { element, name, parent: container, inMain, first, last: first };
    containers.push(opened);
    container = opened;
    return () => {
      builder.flush();
      opened.last = builder.blocks.length;
      container = opened.parent;
    };
  };

  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.next++];
    if (!node) {
      stack.pop();
      frame.leave?.();
      continue;
    }
    const text = isText(node) ? node : null;
    characters += text?.length ?? 0;
    if (++nodes > MOST_NODES || characters > MOST_CHARACTERS) {
      tooLarge = true;
      break;
    }
    if (text) builder.append(text, settingOf(text, frame));
    if (text || !isElement(node)) continue;
    const name = tagOf(node);
    // Asked for once: a page has thousands of elements, and each question to the browser counts.
    const role = attributeOf(node, 'role');
    if (otherVersions.has(node) || isSkipped(node, name, role, frame.context.kind === 'heading')) continue;
    if (name === 'br') {
      builder.breakLine();
      continue;
    }
    depth = Math.max(depth, stack.length);
    const context = contextOf(node, name, role, frame, sections, stack.length > DEEPEST_OF_PARSERS);
    const leave = enter(node, name, role, frame, context.inMain);
    const children = childrenOf(node, name);
    stack.push({ element: node, children, next: 0, context, leave });
  }
  builder.flush();
  return { blocks: readMarkdown(builder.blocks), containers, depth, tooLarge };

  /** Cells and blocks inside a row or a title are parts of its one line; every other block-level element is a container. */
  function enter(
    element: Element,
    name: string,
    role: string | null,
    outer: Frame,
    inMain: boolean,
  ): (() => void) | null {
    const { inRow, inTitle } = outer.context;
    const breaks = layout.breaksLine(element, name, role, outer.element) && !(inTitle && isInline(element));
    if (!inRow && !inTitle) return breaks ? openContainer(element, name, inMain) : null;
    if (isCell(name, role)) builder.startCell();
    else if (breaks) builder.space();
    return breaks ? () => builder.space() : null;
  }
}

/** In a row or a heading a line break is a space, whatever it looks like. */
function settingOf(text: Text, { context, element }: Frame): Context {
  if (context.keepsLines || context.inRow || context.kind === 'heading' || !keepsLines(text, element)) return context;
  return { ...context, keepsLines: true };
}

function contextOf(
  element: Element,
  name: string,
  role: string | null,
  { context: around, element: parent }: Frame,
  sections: SectionRows,
  isTooDeep: boolean,
): Context {
  const inBold = boldnessOf(element, name) ?? around.inBold;
  const outer = inBold === around.inBold ? around : { ...around, inBold };
  if (name === 'a') return isPlace(element) ? outer : { ...outer, inLink: true };
  if (isFrame(name)) return { ...OUTSIDE, inMain: outer.inMain };
  if (outer.inRow) return outer;
  const heading = headingLevelOf(element, name, role);
  if (heading > 0 && outer.kind !== 'heading') {
    return { ...outer, kind: 'heading', level: heading, inTitle: isTitle(element, name) };
  }
  if (name === 'ul' || name === 'ol' || name === 'menu') return { ...outer, lists: outer.lists + 1 };
  if (!isTooDeep && isRow(name, role) && isDataRow(element) && !sections.isSection(element))
    return { ...outer, kind: 'row', level: 0, inRow: true };
  if (!isTooDeep && isCell(name, role) && parent && outer.kind !== 'heading' && sections.isTitleCell(element, parent))
    return { ...outer, kind: 'heading', level: SOFT_HEADING_LEVEL };
  if (mayBeItem(name, role)) {
    const items = outer.items + 1;
    // Looking through an item for headings at each level of a page that nests hundreds would take seconds.
    if (items > MOST_ITEMS_DEEP || isItem(element))
      return { ...outer, kind: 'item', level: Math.max(1, outer.lists), items };
    return { ...outer, kind: 'paragraph', level: 0, items };
  }
  if (name === 'dt') return { ...outer, kind: 'heading', level: SOFT_HEADING_LEVEL };
  if (name === 'dd') return { ...outer, kind: 'paragraph', level: 0 };
  if (name === 'pre' || name === 'xmp' || name === 'plaintext' || name === 'textarea')
    return { ...outer, keepsLines: true };
  if (isMain(name, role)) return { ...outer, inMain: true };
  return outer;
}

/** An anchor that only gives what stands in it a name to be led to by, as old pages have around and before headings. */
function isPlace(anchor: Element): boolean {
  return !hasAttribute(anchor, 'href') && (hasAttribute(anchor, 'name') || hasAttribute(anchor, 'id'));
}

/** What a header belongs to that is not the site's. */
function isMain(name: string, role: string | null): boolean {
  return name === 'main' || name === 'article' || name === 'dialog' || role === 'main' || role === 'dialog';
}
