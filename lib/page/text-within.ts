import { isElement, isText, tagOf } from './dom-access';
import { childrenOf } from './dom-tree';
import { INLINE } from './elements';

/** How much of an element is looked at: a page may put all of itself into a link. */
export interface Bounds {
  readonly characters: number;
  readonly nodes: number;
}

const NO_TEXT = /^(?:style|script|svg|template|select)$/;

/** Stands behind the children of an element that takes lines of its own. */
const LINE_END = ' ';

/** The text in an element, white space collapsed and words on different lines apart; null where it holds more than the bounds. */
export function textWithin(element: Element, { characters, nodes }: Bounds): string | null {
  let text = '';
  const open: (Node | typeof LINE_END)[] = [element];
  for (let node = open.pop(), met = 0; node; node = open.pop(), met++) {
    if (met > nodes || text.length > characters) return null;
    if (node === LINE_END) {
      text += LINE_END;
      met--;
      continue;
    }
    if (isText(node)) text += node.data.slice(0, characters + 1);
    if (!isElement(node)) continue;
    const name = tagOf(node);
    if (NO_TEXT.test(name)) continue;
    const children = childrenOf(node, name);
    if (children.length > nodes) return null;
    if (!INLINE.has(name)) {
      text += LINE_END;
      open.push(LINE_END);
    }
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) open.push(child);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}
