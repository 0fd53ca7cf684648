/** A node's children as a reader meets them: what fills a slot, an open shadow root, a same-origin frame's document. */
export function childrenOf(node: Node): ArrayLike<Node> {
  if (!isElement(node)) return node.childNodes;
  if (node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : node.childNodes;
  }
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (node.localName === 'iframe' || node.localName === 'frame') {
    const body = frameBody(node);
    return body ? [body] : [];
  }
  return node.childNodes;
}

/** A node's parent in the same sense: out of a slot, a shadow root or a same-origin frame into what holds it. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (isElement(parent)) return parent;
  if (parent.nodeType === 11) return (parent as Partial<ShadowRoot>).host ?? null;
  return null;
}

/** Whether a node is an element, also where it comes from another frame (whose `Element` is another one). */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is a run of text (a CDATA section counts). */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** An element's `class` and `id` as one string; an SVG element's `className` is no string. */
export function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** The body of a frame's document, or null where it is of another origin. */
function frameBody(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
