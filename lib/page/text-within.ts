import { isElement, isText, tagOf } from './dom-access';
import { childrenOf } from './dom-tree';

/** How much of an element is looked at: a page may put all of itself into a link. */
export interface Bounds {
  readonly characters: number;
  readonly nodes: number;
}

const NO_TEXT = /^(?:style|script|svg|template|select)$/;

/** The text in an element, white space collapsed; null where it holds more than the bounds. */
export function textWithin(element: Element, { characters, nodes }: Bounds): string | null {
  let text = '';
  const open: Node[] = [element];
  for (let node = open.pop(), met = 0; node; node = open.pop(), met++) {
    if (met > nodes || text.length > characters) return null;
    if (isText(node)) text += node.data.slice(0, characters + 1);
    if (!isElement(node) || NO_TEXT.test(node.localName)) continue;
    const children = childrenOf(node, tagOf(node));
    if (children.length > nodes) return null;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) open.push(child);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}
