import { Readability } from '@mozilla/readability';

/** Readability's time grows with the elements (9 to 15 ms on usual policies); past this number, a judgement, it is not asked. */
const MOST_ELEMENTS = 30_000;

/** What Readability makes of the page: which live text nodes it would keep. */
export type Vote = ReadonlySet<Text>;

/**
 * Runs Readability on a clone and tells which of the live text nodes survived in its article; empty where it found
 * none or the page is too large for it. A vote and no more: it drops collapsed accordions, tables and lists.
 */
export function askReadability(page: Document): Vote {
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS) return new Set();
  try {
    const clone = page.cloneNode(true) as Document;
    const liveNodes = pairTextNodes(page, clone);
    // One attempt only: on the next ones Readability parses its text again, and nothing leads back to the page.
    const article = new Readability<Node>(clone, {
      serializer: (node) => node,
      charThreshold: 1,
      disableJSONLD: true,
    }).parse();
    return article?.content ? collectVotes(article.content, liveNodes) : new Set();
  } catch {
    return new Set();
  }
}

/** A deep clone has the same text nodes in the same order. */
function pairTextNodes(page: Document, clone: Document): Map<Node, Text> {
  const pairs = new Map<Node, Text>();
  const live = page.createTreeWalker(page, TEXT);
  const cloned = clone.createTreeWalker(clone, TEXT);
  while (live.nextNode() && cloned.nextNode()) pairs.set(cloned.currentNode, live.currentNode as Text);
  return pairs;
}

function collectVotes(content: Node, liveNodes: ReadonlyMap<Node, Text>): Vote {
  const votes = new Set<Text>();
  const survivors = (content.ownerDocument as Document).createTreeWalker(content, TEXT);
  while (survivors.nextNode()) {
    const live = liveNodes.get(survivors.currentNode);
    if (live) votes.add(live);
  }
  return votes;
}

/** NodeFilter.SHOW_TEXT, which not every context has as a global. */
const TEXT = 4;
