import {
  attributeOf,
  bodyOf,
  documentOf,
  isElement,
  parentNodeOf,
  rangeIn,
  rectsOf,
  removeAttribute,
  setAttribute,
  tagOf,
  viewOf,
} from './dom-access';
import { findQuote, type TextPart, type Wanted } from './find-quote';

/**
 * The name under which the page's highlights hold ours, and by which `::highlight()` styles it. Pages can list the names
 * of highlights, so it is drawn at random for each document: it neither names us nor is the same on the next page.
 */
export const HIGHLIGHT = `h${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`;

/** Dark text on amber: 12:1, whatever the page's own colours are. */
const STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffd54a; color: #241c00; }`;

/**
 * Scrolls to a quote and marks it, and takes away the last mark; false where the page no longer holds it. The mark is a
 * CSS custom highlight: the page's tree stays as it is. One thing changes it: a closed `<details>` around the quote is
 * opened, as the browser itself does for find in page; this happens on the reader's click only.
 */
export function markQuote(page: Document, wanted: Wanted): boolean {
  const parts = findQuote(page, wanted);
  const first = parts[0];
  if (!first) return false;
  reveal(first.node);
  highlight(parts);
  scrollTo(first);
  return true;
}

/** Opens what the browser would open for find in page: closed `<details>` and `hidden="until-found"`. */
function reveal(node: Node): void {
  for (let element = elementAbove(node); element; element = elementAbove(element)) {
    if (tagOf(element) === 'details') setAttribute(element, 'open', '');
    if (attributeOf(element, 'hidden') === 'until-found') {
      element.dispatchEvent(new Event('beforematch', { bubbles: true }));
      removeAttribute(element, 'hidden');
    }
  }
}

function highlight(parts: readonly TextPart[]): void {
  for (const [page, own] of groupByDocument(parts)) {
    const view = viewOf(page);
    if (!view?.CSS.highlights) continue;
    const ranges = own.map((part) => rangeOf(page, part));
    view.CSS.highlights.set(HIGHLIGHT, new view.Highlight(...ranges));
    for (const root of new Set(own.map((part) => part.node.getRootNode()))) adoptStyle(root, view);
  }
}

function groupByDocument(parts: readonly TextPart[]): Map<Document, TextPart[]> {
  const groups = new Map<Document, TextPart[]>();
  for (const part of parts) {
    const page = part.node.ownerDocument;
    groups.set(page, [...(groups.get(page) ?? []), part]);
  }
  return groups;
}

function rangeOf(page: Document, { node, start, end }: TextPart): Range {
  const range = rangeIn(page);
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Roots that have the style. */
const styled = new WeakSet<Node>();

function adoptStyle(root: Node, view: Window & typeof globalThis): void {
  if (styled.has(root) || !('adoptedStyleSheets' in root)) return;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    (root as Document).adoptedStyleSheets = [...(root as Document).adoptedStyleSheets, sheet];
    styled.add(root);
  } catch {
    // Older Firefox lets no extension adopt sheets (bug 1751346): there the page still scrolls to the quote.
  }
}

/** Share of the window's height at which a quote in a long paragraph comes to stand. */
const EYE_LEVEL = 0.35;

function scrollTo({ node, start, end }: TextPart): void {
  const page = node.ownerDocument;
  const view = viewOf(page);
  const element = visibleAround(node);
  if (!view || !element) return;
  const behavior = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const quote = rangeOf(page, { node, start, end }).getBoundingClientRect();
  if (quote.height === 0 || element.getBoundingClientRect().height < view.innerHeight * 0.8) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  scrollerOf(element, view).scrollBy({ top: quote.top - view.innerHeight * EYE_LEVEL, behavior });
}

/** The nearest element around a node that is laid out: the quote itself may stand in a collapsed accordion. */
function visibleAround(node: Node): Element | null {
  let element = elementAbove(node);
  while (element && rectsOf(element).length === 0) element = elementAbove(element);
  return element;
}

function scrollerOf(element: Element, view: Window): Element | Window {
  const body = bodyOf(documentOf(element));
  for (let outer: Element | null = element; outer && outer !== body; outer = elementAbove(outer)) {
    const { overflowY } = view.getComputedStyle(outer);
    if (outer.scrollHeight > outer.clientHeight + 1 && /auto|scroll/.test(overflowY)) return outer;
  }
  return view;
}

/** Out of a shadow root, too, but not out of a slot: what is drawn there stands where its own parent puts it. */
function elementAbove(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return (parent as Partial<ShadowRoot>).host ?? null;
}
