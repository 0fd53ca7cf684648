import type { RawBlock } from './block-builder';
import { bodyOf, rectsOf, rootElementOf } from './dom-access';
import { parentOf } from './dom-tree';
import { dropPageBreaks } from './page-breaks';
import { walk } from './walk';

/** A part of a live text node: half-open offsets into its data. */
export interface TextPart {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A quote to be found, and the text that it was taken from. */
export interface Wanted {
  readonly text: string;
  /** Half-open offsets into `source`. */
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

/** Characters on either side of a quote by which two equal ones are told apart. */
const CONTEXT = 80;

/** A sentence that stands more often than this on one page needs no better choice. */
const MOST_OCCURRENCES = 200;

/**
 * Finds a quote on the page as it is now, as parts of live text nodes in reading order; empty where it is gone. It
 * looks only at what is not white space, so that a page that was drawn anew or laid out differently still has it; of
 * several places it takes the one whose surroundings fit best, and of equal ones the first that is on show: a page may
 * hold a copy for narrow windows.
 */
export function findQuote(page: Document, wanted: Wanted): TextPart[] {
  const blocks = blocksOf(page);
  const nodes = textNodesOf(blocks);
  const parts = findIn(nodes, wanted, BETWEEN);
  if (parts.length > 0) return parts;
  const hyphenated = findIn(nodes, wanted, BETWEEN_OR_HYPHEN);
  if (hyphenated.length > 0) return hyphenated;
  // A sentence may have been read across the end of a printed page.
  const joined = dropPageBreaks(blocks);
  return joined === blocks ? [] : findIn(textNodesOf(joined), wanted, BETWEEN);
}

function findIn(nodes: readonly Text[], { text, start, end, source }: Wanted, between: RegExp): TextPart[] {
  const squeeze = (words: string): string => words.replace(between, '');
  const needle = squeeze(text);
  const squeezed = nodes.map((node) => squeeze(node.data));
  const hay = squeezed.join('');
  if (needle === '') return [];
  const before = squeeze(source.slice(Math.max(0, start - CONTEXT), start));
  const after = squeeze(source.slice(end, end + CONTEXT));
  let best: number[] = [];
  let bestFit = -1;
  let at = hay.indexOf(needle);
  for (let seen = 0; at >= 0 && seen < MOST_OCCURRENCES; seen++) {
    const fit = commonSuffix(hay, at, before) + commonPrefix(hay, at + needle.length, after);
    if (fit > bestFit) best = [];
    if (fit >= bestFit) best.push(at);
    bestFit = Math.max(bestFit, fit);
    at = hay.indexOf(needle, at + 1);
  }
  const places = best.map((first) => partsBetween({ nodes, squeezed, between }, first, first + needle.length));
  return places.find(isOnShow) ?? places[0] ?? [];
}

function isOnShow([first]: readonly TextPart[]): boolean {
  const element = first && parentOf(first.node);
  return !!element && rectsOf(element).length > 0;
}

function blocksOf(page: Document): readonly RawBlock[] {
  const root = bodyOf(page) ?? rootElementOf(page);
  return root ? walk(root).blocks : [];
}

function textNodesOf(blocks: readonly RawBlock[]): Text[] {
  // One node may have given several blocks.
  return [...new Set(blocks.flatMap((block) => block.pieces.map((piece) => piece.node)))];
}

/** White space differs between a page and a text taken from it; bars between cells are ours, marks of Markdown the page's. */
const BETWEEN = /[\s|#*_\\]+/g;

/** The page has hyphens at the ends of lines that the text has not. */
const BETWEEN_OR_HYPHEN = /[\s|#*_\\‐-]+/g;

function commonSuffix(hay: string, end: number, before: string): number {
  let length = 0;
  while (length < before.length && hay[end - 1 - length] === before[before.length - 1 - length]) length++;
  return length;
}

function commonPrefix(hay: string, start: number, after: string): number {
  let length = 0;
  while (length < after.length && hay[start + length] === after[length]) length++;
  return length;
}

interface Hay {
  readonly nodes: readonly Text[];
  readonly squeezed: readonly string[];
  readonly between: RegExp;
}

function partsBetween({ nodes, squeezed, between }: Hay, start: number, end: number): TextPart[] {
  const parts: TextPart[] = [];
  let offset = 0;
  for (const [index, node] of nodes.entries()) {
    const length = squeezed[index]?.length ?? 0;
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, length);
    if (from < to)
      parts.push({
        node,
        start: positionOf(node.data, from, between),
        end: positionOf(node.data, to - 1, between) + 1,
      });
    offset += length;
    if (offset >= end) break;
  }
  return parts;
}

/** Where in a string its nth character (from 0) stands, not counting those in between. */
function positionOf(data: string, nth: number, between: RegExp): number {
  let left = nth;
  for (let position = 0; position < data.length; position++) {
    if (data.charAt(position).search(between) === 0) continue;
    if (left-- === 0) return position;
  }
  return data.length;
}
