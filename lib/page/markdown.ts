import type { RawBlock } from './block-builder';
import { LONGEST_SOFT_HEADING, SOFT_HEADING_LEVEL } from './elements';
import { FEWEST_MARKED_HEADINGS } from './preformatted';

/** "## 2. Sharing" */
const HEADING = /^(#{1,6}) +(?=\S)/;

/** Where a line has lost its end, what follows a heading stands in it. A judgement, in characters. */
const LONGEST_HEADING = 120;

/** "* your name"; what begins with a dash is an item in any text (block-builder.ts). */
const ITEM = /^[*+] +(?=\S)/;

/** "**Your rights**" */
const BOLD_LINE = /^(?:\*\*|__)[^*_]*[^*_.;,!](?:\*\*|__)$/;

/**
 * The mark of a heading or an item, what closes a heading, what stands around words in bold or italics and before signs
 * that are meant as such; a name with "_" in it keeps it.
 */
const MARKS =
  /^(?:#{1,6}|[*+]) +|\s+#+$|(?<!\\)\*+(?=\S)|(?<=[^\s\\])\*+|(?<![\\\p{L}\p{N}])_+(?=\S)|(?<=[^\s\\])_+(?![\p{L}\p{N}])|\\(?=[!-/:-@[-`{-~])/gu;

/**
 * The blocks of a page, where it shows Markdown as it was typed, as files do and sites whose script failed: headings and
 * list items are what their marks say, and no mark is part of a text. Each block keeps its place.
 */
export function readMarkdown(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const isSource = blocks.filter(({ text }) => HEADING.test(text)).length >= FEWEST_MARKED_HEADINGS;
  return isSource ? blocks.map((block) => (block.kind === 'row' ? block : readBlock(block))) : blocks;
}

function readBlock(block: RawBlock): RawBlock {
  const plain = withoutMarks(block);
  const level = HEADING.exec(block.text)?.[1]?.length ?? 0;
  if (level > 0) return plain.text.length > LONGEST_HEADING ? plain : { ...plain, kind: 'heading', level };
  if (block.kind !== 'paragraph') return plain;
  if (ITEM.test(block.text)) return { ...plain, kind: 'item', level: 1 };
  const isTitle = plain.text.length <= LONGEST_SOFT_HEADING && BOLD_LINE.test(block.text);
  return isTitle ? { ...plain, kind: 'heading', level: SOFT_HEADING_LEVEL } : plain;
}

function withoutMarks(block: RawBlock): RawBlock {
  const marks = [...block.text.matchAll(MARKS)].map(({ index, 0: mark }) => ({ start: index, length: mark.length }));
  const text = block.text.replace(MARKS, '');
  if (marks.length === 0 || text === '') return block;
  // Pieces follow one another, and so do the marks.
  let next = 0;
  let gone = 0;
  const moved = (offset: number): number => {
    for (let mark = marks[next]; mark && mark.start < offset; mark = marks[next]) {
      if (mark.start + mark.length > offset) return mark.start - gone;
      gone += mark.length;
      next++;
    }
    return offset - gone;
  };
  const pieces = block.pieces.map(({ node, start, end }) => ({ node, start: moved(start), end: moved(end) }));
  return { ...block, text, pieces, linked: Math.min(block.linked, text.length) };
}
