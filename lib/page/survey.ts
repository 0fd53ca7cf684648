import type { RawBlock } from './block-builder';
import { attributeOf } from './dom-access';
import { isFrame } from './dom-tree';
import { findFoldedPanels } from './folded-panels';
import { floats, furnitureOf, isConsent, tellsDate, tellsOfConsent, tellsOnly } from './furniture';
import { COOKIE_TITLE, POLICY_TITLE, PRIVACY_TITLE, type TitleCheck } from './languages';
import { isOnlyLinks } from './only-links';
import { findTools } from './page-tools';
import type { Vote } from './readability-vote';
import { findRepeatedLinks } from './repeats';
import type { Container, Walk } from './walk';

/** A half-open range of a walk's blocks. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

/** The container must hold this share of what Readability kept: a stray line elsewhere must not widen it. */
const NEARLY_ALL = 0.95;

/** More than half, by a margin; a judgement. */
const MOST = 0.6;

/**
 * Furniture that holds this share of the vote, and so much of the page, is none: some sites put the whole policy into an
 * aside or a dialog. Where Readability lost the policy, what it kept may be no more than an invitation to sign up.
 */
const TOO_MUCH_FOR_FURNITURE = 0.3;
const LEAST_OF_THE_TEXT = 0.2;

/** What a frame must hold of the page's text to be more than an advertisement or a player, in characters; a judgement. */
const SHORTEST_FRAME = 1_000;

/**
 * A shorter dialog asks for something, unless it is most of the page; one with a policy in it is longer. In characters;
 * a judgement.
 */
const SHORTEST_POLICY_IN_DIALOG = 1_500;
const SHORTEST_POLICY_IN_MAIN_DIALOG = 400;

/** What asks for consent is shorter, in blocks and characters. Judgements. */
const MOST_OF_BANNER = { blocks: 12, characters: 1_500 };

/** What is longer, as a share of the text before it, closes no text. A judgement. */
const LARGEST_CLOSING = 0.3;

/** Longest opening between a page's title and the text that Readability kept, in characters. */
const LONGEST_OPENING = 1_500;

/** Longest line that can be the name of a document, in characters. */
const LONGEST_NAME = 120;

/** Sums over the blocks of a walk, for asking about any container of it. */
export class Survey {
  readonly whole: BlockRange;
  private readonly characters: Float64Array;
  private readonly votes: Float64Array;
  private readonly links: Float64Array;
  /** A dialog that names itself a privacy policy and is long enough for one, where nothing else on the page does so. */
  readonly dialog: Container | null;
  private readonly dropped: Uint8Array;
  /** Characters of what is no furniture. */
  private readonly content: Float64Array;

  /** `seeksPolicy`: the page's name or address promises a policy. */
  constructor(
    private readonly walked: Walk,
    vote: Vote,
    seeksPolicy: boolean,
  ) {
    const { blocks } = walked;
    this.whole = { first: 0, last: blocks.length };
    this.characters = sums(blocks, (block) => block.text.length);
    this.votes = sums(blocks, (block) => votedLength(block, vote));
    this.links = sums(blocks, (block) => block.linked);
    this.dialog = seeksPolicy ? this.policyDialog() : null;
    this.dropped = this.markFurniture();
    this.content = sums(blocks, (block, index) => (this.dropped[index] ? 0 : block.text.length));
  }

  /** The blocks of a range without those that belong to the site rather than to the text. */
  contentOf(range: BlockRange): RawBlock[] {
    return this.walked.blocks
      .slice(range.first, range.last)
      .filter((_, index) => this.dropped[range.first + index] === 0);
  }

  /** The page's `main`, or its only article, or the whole page. */
  mainRange(): BlockRange {
    const all = this.characters.at(-1) ?? 0;
    const candidates = this.walked.containers
      .filter(isMain)
      .filter((container) => this.sum(this.characters, container) >= all * 0.25);
    return candidates.length === 1 && candidates[0] ? candidates[0] : this.whole;
  }

  /** The smallest container that holds nearly all that Readability kept; empty where it kept nothing. */
  votedRange(): BlockRange {
    const smallest = this.smallestVoted();
    if (!smallest) return (this.votes.at(-1) ?? 0) > 0 ? this.whole : { first: 0, last: 0 };
    return this.withTitle(this.widen(smallest, this.votes));
  }

  /** The same, with the other panels of the tabs or of the accordion in which it stands. */
  unfoldedRange(): BlockRange {
    const { blocks, containers } = this.walked;
    const smallest = this.smallestVoted();
    const panels = smallest ? findFoldedPanels(smallest, containers) : [];
    if (!smallest || panels.length === 0) return this.votedRange();
    const isFolded = new Uint8Array(blocks.length);
    for (const panel of panels) isFolded.fill(1, panel.first, panel.last);
    const read = sums(blocks, (block, at) =>
      isFolded[at] && !this.dropped[at] ? block.text.length : this.sum(this.votes, { first: at, last: at + 1 }),
    );
    return this.withTitle(this.widen(smallest, read));
  }

  /**
   * A range with what closes the text behind it, in what the page declares to be its main part: Readability drops a date or
   * a section beside a grid or a list. `endOfText` tells how many of the lines there go on with the text.
   */
  closedRange(range: BlockRange, endOfText: (lines: readonly RawBlock[]) => number): BlockRange {
    const { blocks } = this.walked;
    const main = this.mainRange();
    if (main === this.whole || main.first > range.first || main.last <= range.last) return range;
    const lines: RawBlock[] = [];
    for (const line of this.contentOf({ first: range.last, last: main.last })) {
      if (isOnlyLinks(line)) break;
      lines.push(line);
    }
    const end = lines[endOfText(lines) - 1];
    if (!end) return range;
    const closed = { first: range.first, last: blocks.indexOf(end, range.last) + 1 };
    const length = this.sum(this.content, range);
    return this.sum(this.content, closed) - length > length * LARGEST_CLOSING ? range : closed;
  }

  private smallestVoted(): Container | null {
    const enough = (this.votes.at(-1) ?? 0) * NEARLY_ALL;
    if (enough === 0) return null;
    let smallest: Container | null = null;
    for (const container of this.walked.containers) {
      if (this.sum(this.votes, container) < enough) continue;
      if (!smallest || container.last - container.first <= smallest.last - smallest.first) smallest = container;
    }
    return smallest;
  }

  /** To what holds the container, where most of what that adds was kept, too: the last twentieth of a text is part of it. */
  private widen(container: Container, kept: Float64Array): Container {
    let widest = container;
    for (let outer = container.parent; outer; outer = outer.parent) {
      const votes = this.sum(kept, outer) - this.sum(kept, widest);
      const content = this.sum(this.content, outer) - this.sum(this.content, widest);
      if (votes > 0 && votes >= content * MOST) widest = outer;
    }
    return widest;
  }

  /**
   * Readability drops the page's title, and with it the date and the opening that often stand below, apart from the
   * rest: back to the nearest `h1`, or else to the nearest line that names a policy. Above a heading that does, an `h1`
   * with another name is the site's.
   */
  private withTitle({ first, last }: BlockRange): BlockRange {
    return { first: this.titleBefore(first), last };
  }

  private titleBefore(first: number): number {
    const { blocks } = this.walked;
    let named = first;
    let isNamed = namesPolicy(blocks[first]);
    let characters = 0;
    for (let index = first - 1; index >= 0; index--) {
      const block = blocks[index];
      if (!block) break;
      if (this.dropped[index] === 0) characters += block.text.length;
      if (characters > LONGEST_OPENING) break;
      if (block.kind === 'heading' && block.level === 1) return isNamed && !namesDocument(block) ? named : index;
      if (named === first && namesDocument(block)) named = index;
      isNamed ||= namesPolicy(block);
    }
    return named;
  }

  private policyDialog(): Container | null {
    const { blocks, containers } = this.walked;
    const most = (this.characters.at(-1) ?? 0) * MOST;
    const enough = Math.min(Math.max(most, SHORTEST_POLICY_IN_MAIN_DIALOG), SHORTEST_POLICY_IN_DIALOG);
    const found = containers.find(
      (container) => isPolicyDialog(container, blocks) && this.sum(this.characters, container) >= enough,
    );
    if (!found) return null;
    const isNamedElsewhere = blocks.some(
      (block, index) => (index < found.first || index >= found.last) && namesPolicy(block),
    );
    return isNamedElsewhere ? null : found;
  }

  private markFurniture(): Uint8Array {
    const { blocks, containers } = this.walked;
    const dropped = new Uint8Array(blocks.length);
    let done = 0;
    for (const container of containers) {
      // What stands in furniture is furniture already: a page may nest 100,000 deep.
      if (container.last <= Math.max(done, container.first) || !this.isFurniture(container)) continue;
      dropped.fill(1, container.first, container.last);
      for (const index of this.ownLines(container)) dropped[index] = 0;
      done = container.last;
    }
    for (const index of [...findRepeatedLinks(blocks), ...findTools(blocks)]) dropped[index] = 1;
    return dropped;
  }

  /** Places in furniture of what belongs to the text: when it was changed, as pages write below it, and above it with its name. */
  private ownLines({ name, inMain, first, last }: Container): number[] {
    const own: number[] = [];
    let isNamed = inMain;
    for (const [index, block] of this.blocksOf({ first, last }).entries()) {
      const isName = name === 'header' && block.level === 1 && namesDocument(block);
      isNamed ||= isName;
      if (isName || (isNamed && tellsDate(block))) own.push(first + index);
    }
    return own;
  }

  private isFurniture(container: Container): boolean {
    const text = this.walked.blocks[container.first]?.text ?? '';
    const length = this.sum(this.characters, container);
    if (this.dialog && container.first <= this.dialog.first && container.last >= this.dialog.last) return false;
    if (isFrame(container.name)) return length < SHORTEST_FRAME;
    const kind = furnitureOf(container, text) ?? (this.isBanner(container, length) ? 'declared' : null);
    if (!kind) return false;
    const votes = this.votes.at(-1) ?? 0;
    const all = this.characters.at(-1) ?? 0;
    const isVoted = votes > 0 && this.sum(this.votes, container) > votes * TOO_MUCH_FOR_FURNITURE;
    if (isVoted && length > all * LEAST_OF_THE_TEXT) return false;
    if (kind === 'banner' && tellsOfConsent(container, this.blocksOf(container))) return false;
    if (kind === 'declared' || kind === 'banner') return length < all * 0.5;
    if (this.sum(this.links, container) > length * 0.5) return true;
    return length < 200 && !(kind === 'subject' && tellsOnly(container, this.blocksOf(container)));
  }

  /** Words about cookies that float over the page with something to click at, whatever they are called. */
  private isBanner(container: Container, length: number): boolean {
    if (container.last - container.first > MOST_OF_BANNER.blocks || length > MOST_OF_BANNER.characters) return false;
    return this.blocksOf(container).some(({ text }) => COOKIE_TITLE.test(text)) && floats(container.element);
  }

  private blocksOf({ first, last }: BlockRange): readonly RawBlock[] {
    return this.walked.blocks.slice(first, last);
  }

  private sum(sums: Float64Array, range: BlockRange): number {
    return (sums[range.last] ?? 0) - (sums[range.first] ?? 0);
  }
}

/** `sums[i]` is the measure of all blocks before `i`. */
function sums(blocks: readonly RawBlock[], measure: (block: RawBlock, index: number) => number): Float64Array {
  const totals = new Float64Array(blocks.length + 1);
  for (const [index, block] of blocks.entries()) totals[index + 1] = (totals[index] ?? 0) + measure(block, index);
  return totals;
}

function votedLength(block: RawBlock, vote: Vote): number {
  return block.pieces.reduce((length, piece) => length + (vote.has(piece.node) ? piece.end - piece.start : 0), 0);
}

function isMain(container: Container): boolean {
  return container.name === 'main' || attributeOf(container.element, 'role') === 'main';
}

function isPolicyDialog(container: Container, blocks: readonly RawBlock[]): boolean {
  const role = attributeOf(container.element, 'role');
  if (container.name !== 'dialog' && role !== 'dialog' && attributeOf(container.element, 'aria-modal') !== 'true')
    return false;
  return (
    !isConsent(container) &&
    blocks.slice(container.first, Math.min(container.last, container.first + 3)).some(namesPolicy)
  );
}

/** A line that names a policy, or a heading that names its subject, without leading there and without being a clause. */
export function namesDocument(block: RawBlock): boolean {
  if (block.kind === 'heading') return isShortName(block, PRIVACY_TITLE);
  return block.kind === 'paragraph' && isShortName(block, POLICY_TITLE);
}

function namesPolicy(block: RawBlock | undefined): boolean {
  return block?.kind === 'heading' && isShortName(block, POLICY_TITLE);
}

function isShortName({ text, linked }: RawBlock, name: TitleCheck): boolean {
  return text.length <= LONGEST_NAME && linked < text.length / 2 && !/^\s*[\d§]/.test(text) && name.test(text);
}
