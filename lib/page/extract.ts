import type { RawBlock } from './block-builder';
import { furnitureOf } from './furniture';
import { addressOf, PRIVACY_TITLE } from './languages';
import { narrowToPolicy } from './privacy-section';
import { askReadability, type Vote } from './readability-vote';
import { type Region, type Walk, walk } from './walk';

/** The text of a page's document part, block by block, and how much of the page it is. */
export interface Extraction {
  readonly blocks: readonly RawBlock[];
  /** Blocks of the page outside navigation, header and footer. */
  readonly onPage: readonly RawBlock[];
  readonly tooLarge: boolean;
}

/** What Readability's article must give of the main content's text, so that its vote is followed. */
const SMALLEST_SHARE = 0.6;

/** The container must hold this share of what Readability kept: a stray line elsewhere must not widen it. */
const NEARLY_ALL = 0.95;

/** Readability asks each element for all its text: past this depth, which parsers never reach, that takes seconds. */
const DEEPEST_FOR_READABILITY = 600;

/** Longest opening between a page's title and the text that Readability kept, in characters. */
const LONGEST_OPENING = 1_500;

/** Furniture that holds this share of the vote is none: some sites put the whole policy into an aside or a dialog. */
const TOO_MUCH_FOR_FURNITURE = 0.3;

/**
 * Finds the document in a page. Readability says where it is; what stands there is read from the live page, because
 * Readability loses collapsed accordions, tables, lists and definition lists within it. Where its article is small
 * beside the main content, the main content is taken whole: silent under-extraction looks like a clean policy.
 */
export function extract(page: Document): Extraction {
  const root = page.body ?? page.documentElement;
  if (!root) return { blocks: [], onPage: [], tooLarge: false };
  const walked = walk(root);
  if (walked.tooLarge) return { blocks: [], onPage: [], tooLarge: true };
  const survey = new Survey(walked, walked.depth > DEEPEST_FOR_READABILITY ? new Set() : askReadability(page));
  const onPage = survey.contentOf(survey.whole);
  const main = survey.contentOf(survey.mainRegion());
  const voted = survey.contentOf(survey.votedRegion());
  const blocks = lengthOf(voted) >= SMALLEST_SHARE * lengthOf(main) ? voted : main;
  return { blocks: isAboutPrivacy(page) ? narrowToPolicy(blocks) : blocks, onPage, tooLarge: false };
}

/** Terms that have a section on privacy are terms; a page that promises a policy in its name has one. */
function isAboutPrivacy(page: Document): boolean {
  return PRIVACY_TITLE.test(page.title) || PRIVACY_TITLE.test(addressOf(page.location?.href ?? ''));
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Sums over the blocks of a walk, for asking about any region of it. */
class Survey {
  readonly whole: Range;
  private readonly characters: Float64Array;
  private readonly votes: Float64Array;
  private readonly links: Float64Array;
  private readonly dropped: Uint8Array;

  constructor(
    private readonly walked: Walk,
    vote: Vote,
  ) {
    const { blocks } = walked;
    this.whole = { first: 0, last: blocks.length };
    this.characters = sums(blocks, (block) => block.text.length);
    this.votes = sums(blocks, (block) => votedLength(block, vote));
    this.links = sums(blocks, (block) => block.linked);
    this.dropped = this.markFurniture();
  }

  contentOf(range: Range): RawBlock[] {
    return this.walked.blocks
      .slice(range.first, range.last)
      .filter((_, index) => this.dropped[range.first + index] === 0);
  }

  /** The page's `main`, or its only article, or the whole page. */
  mainRegion(): Range {
    const all = this.characters.at(-1) ?? 0;
    const candidates = this.walked.regions
      .filter(isMain)
      .filter((region) => this.sum(this.characters, region) >= all * 0.25);
    return candidates.length === 1 && candidates[0] ? candidates[0] : this.whole;
  }

  /** The smallest region that holds nearly all that Readability kept. */
  votedRegion(): Range {
    const enough = (this.votes.at(-1) ?? 0) * NEARLY_ALL;
    if (enough === 0) return { first: 0, last: 0 };
    let smallest: Range = this.whole;
    for (const region of this.walked.regions) {
      if (this.sum(this.votes, region) < enough) continue;
      if (region.last - region.first <= smallest.last - smallest.first) smallest = region;
    }
    return { first: this.withTitle(smallest.first), last: smallest.last };
  }

  /** Readability drops the page's title, and with it the date that often stands below: back to the nearest `h1`. */
  private withTitle(first: number): number {
    const { blocks } = this.walked;
    let characters = 0;
    for (let index = first - 1; index >= 0; index--) {
      const block = blocks[index];
      if (!block) break;
      if (this.dropped[index] === 0) characters += block.text.length;
      if (characters > LONGEST_OPENING) break;
      if (block.kind === 'heading' && block.level === 1) return index;
    }
    return first;
  }

  private markFurniture(): Uint8Array {
    const dropped = new Uint8Array(this.walked.blocks.length);
    for (const region of this.walked.regions) {
      if (region.last > region.first && this.isFurniture(region)) dropped.fill(1, region.first, region.last);
    }
    for (const index of repeatedLinks(this.walked.blocks)) dropped[index] = 1;
    return dropped;
  }

  private isFurniture(region: Region): boolean {
    const kind = furnitureOf(region.element);
    if (!kind) return false;
    const votes = this.votes.at(-1) ?? 0;
    if (votes > 0 && this.sum(this.votes, region) > votes * TOO_MUCH_FOR_FURNITURE) return false;
    const length = this.sum(this.characters, region);
    if (kind === 'declared') return length < (this.characters.at(-1) ?? 0) * 0.5;
    return this.sum(this.links, region) > length * 0.5 || length < 200;
  }

  private sum(sums: Float64Array, range: Range): number {
    return (sums[range.last] ?? 0) - (sums[range.first] ?? 0);
  }
}

/** `sums[i]` is the measure of all blocks before `i`. */
function sums(blocks: readonly RawBlock[], measure: (block: RawBlock) => number): Float64Array {
  const totals = new Float64Array(blocks.length + 1);
  for (const [index, block] of blocks.entries()) totals[index + 1] = (totals[index] ?? 0) + measure(block);
  return totals;
}

/** "Back to top" and its like: lines that are nothing but a link, three times and more the same. */
function repeatedLinks(blocks: readonly RawBlock[]): number[] {
  const places = new Map<string, number[]>();
  for (const [index, { text, linked }] of blocks.entries()) {
    if (text.length > 40 || linked < text.length * 0.9) continue;
    const same = places.get(text) ?? [];
    same.push(index);
    places.set(text, same);
  }
  return [...places.values()].filter((same) => same.length >= 3).flat();
}

function votedLength(block: RawBlock, vote: Vote): number {
  return block.pieces.reduce((length, piece) => length + (vote.has(piece.node) ? piece.end - piece.start : 0), 0);
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((length, block) => length + block.text.length, 0);
}

function isMain(region: Region): boolean {
  return region.element.localName === 'main' || region.element.getAttribute('role') === 'main';
}
