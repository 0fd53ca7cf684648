import {
  attributeOf,
  bodyOf,
  childNodesOf,
  documentOf,
  isElement,
  isFragment,
  parentNodeOf,
  shadowRootOf,
  TEXT,
  walkerOf,
} from './dom-access';
import { isOwn } from './own-element';

/** An element's children as a reader meets them: what fills a slot, a shadow root, a same-origin frame's document. */
export function childrenOf(element: Element, name: string): ArrayLike<Node> {
  const children = childNodesOf(element);
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : children;
  }
  if (isFrame(name)) {
    const body = frameBody(element);
    return body ? [body] : [];
  }
  const shadow = shadowOf(element, name, children.length === 0);
  return shadow ? childNodesOf(shadow) : children;
}

/** A node's parent in the same sense: out of a slot or a shadow root into what holds it; null at the top of a document. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot && isElement(slot)) return slot;
  const parent = parentNodeOf(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return isFragment(parent) ? ((parent as Partial<ShadowRoot>).host ?? null) : null;
}

/** An element's `class` and `id` as one string, by which pages name their parts; an SVG element's `className` is none. */
export function classAndIdOf(element: Element): string {
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
}

/** Whether an element's name is that of a frame. */
export function isFrame(name: string): boolean {
  return name === 'iframe' || name === 'frame';
}

/** The shadow root of an element, also a closed one where the browser lets extensions see it. */
export function shadowOf(element: Element, name: string, isEmpty: boolean): ShadowRoot | null {
  const open = shadowRootOf(element);
  if (open) return open;
  // Asking costs about as much as reading the element: only where a closed root is to be expected.
  return name.includes('-') || (isEmpty && HOSTS.has(name)) ? closedShadowOf(element) : null;
}

/** Plain elements that may have a shadow root and serve as an empty shell for one. */
const HOSTS = new Set(['article', 'aside', 'body', 'div', 'main', 'section', 'span']);

/** What only extensions have: a namespace in Chromium, a property of each element in Firefox. */
interface ExtensionDom {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

function closedShadowOf(element: Element): ShadowRoot | null {
  // The badge that the extension itself puts into pages is no part of them.
  if (isOwn(element)) return null;
  try {
    const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: unknown };
    if (own && typeof own === 'object') return own as ShadowRoot;
    return (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** The body of a frame's document, or null where it is of another origin. */
function frameBody(frame: Element): Element | null {
  try {
    const page = (frame as HTMLIFrameElement).contentDocument;
    return page ? bodyOf(page) : null;
  } catch {
    return null;
  }
}

/** Whether an element has more text than so many UTF-16 units; looks no further than that. */
export function hasMoreText(element: Element, limit: number): boolean {
  let length = 0;
  const texts = walkerOf(documentOf(element), element, TEXT);
  while (texts.nextNode()) {
    length += (texts.currentNode as Text).data.length;
    if (length > limit) return true;
  }
  return false;
}
