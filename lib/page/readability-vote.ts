import { Readability } from '@mozilla/readability';
import {
  bodyOf,
  childNodesOf,
  copyOf,
  ELEMENTS_AND_TEXT,
  findAllIn,
  findAllWithin,
  hasAttribute,
  isText,
  removeAttribute,
  TEXT,
  tagOf,
  walkerOf,
} from './dom-access';
import { shadowOf } from './dom-tree';

/** Readability's time grows with the elements (9 to 15 ms on usual policies); past this number, a judgement, it is not asked. */
const MOST_ELEMENTS = 30_000;

/** What Readability makes of the page: which live text nodes it would keep. */
export type Vote = ReadonlySet<Text>;

/**
 * Runs Readability on a clone and tells which of the live text nodes survived in its article; empty where it found
 * none or the page is too large for it. A vote and no more: it drops collapsed accordions, tables and lists.
 */
export function askReadability(page: Document): Vote {
  if (findAllIn(page, '*').length > MOST_ELEMENTS) return new Set();
  try {
    const clone = copyOf(page);
    const liveNodes = new Map<Node, Text>();
    freeFromNames(clone);
    pairTextNodes({ page, clone, pairs: liveNodes }, page, clone);
    // One attempt only: on the next ones Readability parses its text again, and nothing leads back to the page.
    const article = new Voter(clone, {
      serializer: (content) => content,
      charThreshold: 1,
      disableJSONLD: true,
    }).parse();
    return article?.content ? collectVotes(article.content, clone, liveNodes) : new Set();
  } catch {
    return new Set();
  }
}

/** What is used of Readability's inner parts, as of 0.6.0; were they renamed, it would only do more than is needed. */
interface Parts {
  _grabArticle(page?: Element): Element | null;
  _isValidByline(element: Element, names: string): boolean;
  _isProbablyVisible(element: Element): boolean;
}

const { _grabArticle, _isValidByline, _isProbablyVisible } = Readability.prototype as unknown as Parts;

/** What the expression for bylines of Readability 0.6.0 looks for in the class and id of an element. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;

/**
 * Readability without what only serves those who show its article: it writes the whole page out as HTML, twice. What it
 * asks of every element is asked as far as it can matter.
 */
class Voter extends Readability<Node> {
  _grabArticle(page: Element | null = bodyOf((this as unknown as { _doc: Document })._doc)): Element | null {
    return withoutHtml(_grabArticle.call(this, withoutHtml(page) ?? undefined));
  }

  /** Resolves addresses and clears classes. */
  _postProcessContent(): void {}

  /** It takes the text of each element to see how long its line would be. */
  _isValidByline(element: Element, names: string): boolean {
    const mayBe = hasAttribute(element, 'rel') || hasAttribute(element, 'itemprop') || BYLINE.test(names);
    return mayBe && _isValidByline.call(this, element, names);
  }

  /** It has the browser parse the style of each element, also where there is none. */
  _isProbablyVisible(element: Element): boolean {
    const mayBeHidden =
      hasAttribute(element, 'style') || hasAttribute(element, 'hidden') || hasAttribute(element, 'aria-hidden');
    return !mayBeHidden || _isProbablyVisible.call(this, element);
  }

  /** It takes a dozen attributes from each element; only pictures in a figure's are looked at afterwards. */
  _cleanStyles(article: Element): void {
    for (const figure of Array.from(findAllWithin(article, 'figure')))
      for (const name of ['style', 'background']) removeAttribute(figure, name);
  }
}

function withoutHtml(element: Element | null): Element | null {
  return element && Object.defineProperty(element, 'innerHTML', { value: '', writable: true });
}

interface Pairing {
  readonly page: Document;
  readonly clone: Document;
  /** The live text node of each one in the clone. */
  readonly pairs: Map<Node, Text>;
}

/**
 * A deep clone has the same nodes in the same order, but none of a shadow tree: copies of those are put into their
 * hosts, before what these hold themselves.
 */
function pairTextNodes(pairing: Pairing, live: Node, copy: Node): void {
  const { page, clone, pairs } = pairing;
  const shadows: [host: Element, shadow: ShadowRoot][] = [];
  const nodes = walkerOf(page, live, ELEMENTS_AND_TEXT);
  const copies = walkerOf(clone, copy, ELEMENTS_AND_TEXT);
  while (nodes.nextNode() && copies.nextNode()) {
    const node = nodes.currentNode;
    if (isText(node)) {
      pairs.set(copies.currentNode, node);
      continue;
    }
    // Nothing else is walked.
    const element = node as Element;
    const shadow = shadowOf(element, tagOf(element), false);
    if (shadow) shadows.push([copies.currentNode as Element, shadow]);
  }
  for (const [host, shadow] of shadows) {
    const holder = clone.createElement('div');
    holder.append(...Array.from(childNodesOf(shadow), (child) => copyOf<Node>(child)));
    pairTextNodes(pairing, shadow, holder);
    host.prepend(holder);
  }
}

/** What a form or a document can be asked for by name: its own properties would then be hidden from Readability. */
const NAMED = 'form,img,embed,iframe,object,button,fieldset,input,output,select,textarea';

/** Takes away the names by which a page could hide the properties of its clone. */
function freeFromNames(clone: Document): void {
  for (const element of Array.from(findAllIn(clone, NAMED))) {
    removeAttribute(element, 'name');
    removeAttribute(element, 'id');
  }
}

function collectVotes(content: Node, clone: Document, liveNodes: ReadonlyMap<Node, Text>): Vote {
  const votes = new Set<Text>();
  const survivors = walkerOf(clone, content, TEXT);
  while (survivors.nextNode()) {
    const live = liveNodes.get(survivors.currentNode);
    if (live) votes.add(live);
  }
  return votes;
}
