import type { BlockKind } from '../text/policy-text';
import { LONGEST_SOFT_HEADING, SOFT_HEADING_LEVEL } from './elements';
import { mendCutWords } from './hyphens';
import { countItems, type TypedLine } from './lines-as-items';
import { cutPreformatted } from './preformatted';

/** The part of a block's text that one live text node gave: half-open offsets into the block's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A block with the live text nodes that it was read from. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly level: number;
  /** White space collapsed, trimmed, never empty. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Characters that stand in links. */
  readonly linked: number;
}

interface LineStart {
  readonly at: number;
  readonly piece: number;
  /** Characters before it that stand in links and in bold. */
  readonly linked: number;
  readonly bold: number;
  opensInBold: boolean;
}

interface Setting {
  readonly kind: BlockKind;
  readonly level: number;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly keepsLines: boolean;
}

/** A bullet typed by hand, where a page has paragraphs for list items. */
const TYPED_BULLET = /^(?:[•·▪◦‣●○■□➢➤✓✔✅☑]\uFE0F?\s*|[–—-]\s+)[^\s•·▪◦‣●○■□➢➤✓✔✅☑–—-]/;

/** What opens an item of a list that is typed with line breaks. */
const LIST_MARK = /^\s*(?:[•·▪◦‣●○■□➢➤]|(?:[*–—-]|->|\(?(?:\d{1,2}|[a-z])[.)])\s)/;

/** A sentence, not the rest of one. */
const BEGINS_ANEW = /^\s*["'(“‘«]?[\p{Lu}\p{Lo}\d]/u;

/** A block of bullets, bars or dashes says nothing. */
const WORD = /[\p{L}\p{N}]/u;

/** What most blocks have: a browser takes its time to ready all letters of all scripts. */
const PLAIN_WORD = /[a-z\d]/i;

/** One word over and over is what scripts measure fonts with, in lines of some hundred characters. */
const PROBE = /^(\S+)(?: \1){4,}$/;
const LONGEST_PROBE = 2_000;

/** White space that is not a single space already: most of a text is, and replacing it by itself costs most. */
const BLANKS = /\s{2,}|[^\S ]/g;

/** All that stands in the anchors which some pages put before their headings. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Stands between the cells of a row. */
const CELL_BAR = '| ';

/** Collects text into blocks, collapsing white space as it goes; linear, however many nodes one block has. */
export class BlockBuilder {
  readonly blocks: RawBlock[] = [];
  // Parts rather than one string: asking a growing string for its end copies it whole each time.
  private parts: string[] = [];
  private length = 0;
  private pieces: Piece[] = [];
  private linked = 0;
  private bold = 0;
  private setting: Setting | null = null;
  private pendingBreak = false;
  /** Where the lines of the open block begin, in order; the first one is not among them. */
  private lineStarts: LineStart[] = [];
  private opensInBold = false;

  append(node: Text, setting: Setting): void {
    if (!setting.keepsLines) {
      this.appendRun(node, node.data, setting);
      return;
    }
    this.appendPreformatted(node, setting);
  }

  /** A line break alone is a space inside the block; two with nothing between them part two blocks. */
  breakLine(): void {
    if (this.pendingBreak) this.flush();
    this.space();
    this.pendingBreak = true;
    if (!this.setting) return;
    const { length: at, linked, bold } = this;
    this.lineStarts.push({ at, piece: this.pieces.length, linked, bold, opensInBold: false });
  }

  /** Keeps the words before and after apart. */
  space(): void {
    if (!this.isOpen()) this.push(' ');
  }

  startCell(): void {
    if (this.length === 0 || this.parts.at(-1) === CELL_BAR) return;
    this.space();
    this.push(CELL_BAR);
  }

  flush(): void {
    const text = this.parts.join('').replace(/(?: \|)? *$/, '');
    if (this.setting && (PLAIN_WORD.test(text) || WORD.test(text)) && !isProbe(text)) {
      const block = this.finish(text, this.setting);
      // One by one: a paragraph of a hundred thousand lines is too much for one call.
      for (const part of block.kind === 'paragraph' ? this.cutLines(block) : [block]) this.blocks.push(part);
    }
    this.parts = [];
    this.length = 0;
    this.pieces = [];
    this.linked = 0;
    this.bold = 0;
    this.setting = null;
    this.pendingBreak = false;
    this.lineStarts = [];
    this.opensInBold = false;
  }

  private appendPreformatted(node: Text, setting: Setting): void {
    const { data } = node;
    this.leaveBlank(data.slice(0, data.length - data.trimStart().length));
    for (const [index, { text, isTitle }] of cutPreformatted(mendCutWords(data)).entries()) {
      if (index > 0) this.flush();
      const isHeading = isTitle && setting.kind === 'paragraph' && this.length === 0;
      this.appendRun(node, text, isHeading ? { ...setting, kind: 'heading', level: SOFT_HEADING_LEVEL } : setting);
    }
    this.leaveBlank(data.slice(data.trimEnd().length));
  }

  /** White space around a preformatted run: an empty line parts two blocks, anything less two words. */
  private leaveBlank(blank: string): void {
    if (blank.split('\n').length > 2) this.flush();
    else if (blank !== '') this.space();
  }

  private appendRun(node: Text, run: string, setting: Setting): void {
    if (this.pendingBreak && (LIST_MARK.test(run) || this.endsTitle(run, setting) || this.endsTypedItem(run)))
      this.flush();
    const collapsed = run.replace(BLANKS, ' ');
    const added = this.isOpen() && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (added === '' || added === ZERO_WIDTH_SPACE) return;
    const start = this.length;
    this.push(added);
    if (added === ' ') return;
    if (!this.setting) this.opensInBold = setting.inBold;
    const line = this.lineStarts.at(-1);
    if (line && this.pendingBreak) line.opensInBold = setting.inBold;
    this.setting ??= setting;
    this.pendingBreak = false;
    this.pieces.push({ node, start, end: this.length });
    if (setting.inLink) this.linked += added.length;
    if (setting.inBold) this.bold += added.length;
  }

  /** Whether the next word may follow without a space. */
  private isOpen(): boolean {
    return this.length === 0 || this.parts.at(-1)?.endsWith(' ') === true;
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private finish(text: string, { kind, level }: Setting): RawBlock {
    const pieces = this.pieces.map((piece) => (piece.end > text.length ? { ...piece, end: text.length } : piece));
    const block = { kind, level, text, pieces, linked: Math.min(this.linked, text.length) };
    if (kind !== 'paragraph') return block;
    if (TYPED_BULLET.test(text)) return { ...block, kind: 'item', level: 1 };
    if (this.isSoftHeading(text)) return { ...block, kind: 'heading', level: SOFT_HEADING_LEVEL };
    return block;
  }

  /** Lines that are a list are items of one; what leads it in is a paragraph. */
  private cutLines(block: RawBlock): RawBlock[] {
    const further = this.lineStarts.filter(({ at }) => at < block.text.length);
    if (further.length === 0) return [block];
    const starts = [{ at: 0, piece: 0, linked: 0, bold: 0, opensInBold: this.opensInBold }, ...further];
    const ends = [
      ...further,
      { at: block.text.length + 1, piece: block.pieces.length, linked: block.linked, bold: this.bold },
    ];
    const lines = starts.map(({ at, bold, opensInBold }, index): TypedLine => {
      const end = ends[index] ?? { at: 0, bold };
      const text = block.text.slice(at, end.at - 1);
      return { text, isLabelled: opensInBold && end.bold - bold < text.length * 0.9 };
    });
    const first = lines.length - countItems(lines, this.blocks.at(-1)?.text ?? '');
    if (first === lines.length) return [block];
    return lines.map(({ text }, index) => {
      const { at, piece, linked } = starts[index] ?? { at: 0, piece: 0, linked: 0 };
      const end = ends[index] ?? { piece, linked };
      const pieces = block.pieces
        .slice(piece, end.piece)
        .map((one) => ({ ...one, start: one.start - at, end: Math.min(one.end - at, text.length) }));
      const kind = index < first ? 'paragraph' : 'item';
      return { kind, level: kind === 'item' ? 1 : 0, text, pieces, linked: end.linked - linked };
    });
  }

  /** Whether what stands before a line break is a title, and not the first line of what follows. */
  private endsTitle(next: string, { inBold }: Setting): boolean {
    if (inBold || this.setting?.kind !== 'paragraph' || this.length > LONGEST_SOFT_HEADING + 1) return false;
    return BEGINS_ANEW.test(next) && this.isSoftHeading(this.parts.join('').trimEnd());
  }

  /** Whether what stands before a line break is an item that is typed, and a new sentence follows. */
  private endsTypedItem(next: string): boolean {
    return this.setting?.kind === 'paragraph' && BEGINS_ANEW.test(next) && TYPED_BULLET.test(this.parts.join(''));
  }

  /** A short line all in bold is what many pages have for a heading. */
  private isSoftHeading(text: string): boolean {
    return text.length <= LONGEST_SOFT_HEADING && this.bold >= text.length * 0.9 && !/[.;,!]$/.test(text);
  }
}

function isProbe(text: string): boolean {
  return text.length <= LONGEST_PROBE && PROBE.test(text);
}
