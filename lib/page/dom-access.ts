/**
 * The DOM as the browser defines it. On forms and documents a page can put its own elements in the place of any property
 * (`<input name="children">`, `<img name="body">`), also for scripts in an isolated world: whatever is read of a page's
 * nodes, and could be one of those, is read through these.
 */

export const tagOf = getter(Element.prototype, 'localName');
export const childNodesOf = getter(Node.prototype, 'childNodes');
export const childElementsOf = getter(Element.prototype, 'children');
export const parentNodeOf = getter(Node.prototype, 'parentNode');
export const previousOf = getter(Node.prototype, 'previousSibling');
export const previousElementOf = getter(Element.prototype, 'previousElementSibling');
export const nextElementOf = getter(Element.prototype, 'nextElementSibling');
export const nextOf = getter(Node.prototype, 'nextSibling');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const bodyOf = getter(Document.prototype, 'body');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const viewOf = getter(Document.prototype, 'defaultView');
export const titleOf = getter(Document.prototype, 'title');

export const attributeOf = method(Element.prototype.getAttribute);
export const hasAttribute = method(Element.prototype.hasAttribute);
export const setAttribute = method(Element.prototype.setAttribute);
export const removeAttribute = method(Element.prototype.removeAttribute);
export const findWithin = method<Element, [selectors: string], Element | null>(Element.prototype.querySelector);
export const findIn = method<Document, [selectors: string], Element | null>(Document.prototype.querySelector);
export const findAllWithin = method<Element, [selectors: string], ArrayLike<Element>>(
  Element.prototype.querySelectorAll,
);
export const findAllIn = method<Document, [selectors: string], ArrayLike<Element>>(Document.prototype.querySelectorAll);
export const elementsWithin = method<Element, [name: string], ArrayLike<Element>>(
  Element.prototype.getElementsByTagName,
);
export const rangeIn = method(Document.prototype.createRange);
export const elementIn = method<Document, [name: string], HTMLElement>(Document.prototype.createElement);
export const appendTo = method<Node, [child: Node], Node>(Node.prototype.appendChild);
export const isConnected = getter(Node.prototype, 'isConnected');
export const textContentOf = getter(Node.prototype, 'textContent');
export const matches = method<Element, [selectors: string], boolean>(Element.prototype.matches);
export const boundsOf = method(Element.prototype.getBoundingClientRect);
export const listenIn = method<Document, [type: string, listener: (event: Event) => void, capture: boolean], void>(
  Document.prototype.addEventListener,
);
export const focusedIn = getter(Document.prototype, 'activeElement');
export const elementsAt = method<Document, [x: number, y: number], Element[]>(Document.prototype.elementsFromPoint);

/** Of NodeFilter, which not every context has as a global: SHOW_TEXT, and SHOW_ELEMENT with it. */
export const TEXT = 4;
export const ELEMENTS_AND_TEXT = 5;

/** Walks what stands below a node: `walkerOf(page, node, TEXT)`, or `ELEMENTS_AND_TEXT`. */
export const walkerOf = method<Document, [root: Node, show: number], TreeWalker>(Document.prototype.createTreeWalker);

const nodeTypeOf = getter(Node.prototype, 'nodeType');
const ownerDocumentOf = getter(Node.prototype, 'ownerDocument');
const clone = method(Node.prototype.cloneNode);

/** Whether a node is an element, also where it comes from another frame (whose `Element` is another one). */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** Whether a node is a run of text (a CDATA section counts). */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === 3 || type === 4;
}

/** Whether a node is a shadow root or another fragment. */
export function isFragment(node: Node): node is DocumentFragment {
  return nodeTypeOf(node) === 11;
}

/** The document that an element belongs to. */
export function documentOf(element: Element): Document {
  return ownerDocumentOf(element) as Document;
}

/** The boxes in which an element is laid out; none where it is not. */
export function rectsOf(element: Element): DOMRectList {
  return Element.prototype.getClientRects.call(element);
}

/** A deep copy of a node, which no page shows. */
export function copyOf<Kind extends Node>(node: Kind): Kind {
  return clone(node, true) as Kind;
}

function getter<Target extends Node, Key extends keyof Target & string>(prototype: Target, key: Key) {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new Error(`"${key}" is no getter of this prototype: find the one that has it`);
  return (target: Target): Target[Key] => get.call(target);
}

function method<Target extends Node, Arguments extends unknown[], Result>(
  own: (this: Target, ...rest: Arguments) => Result,
): (target: Target, ...rest: Arguments) => Result {
  return (target, ...rest) => own.call(target, ...rest);
}
