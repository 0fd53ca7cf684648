import { joinWrapped } from '../text/wrapped-lines';
import type { RawBlock } from './block-builder';
import { lineBefore, wordsIn } from './hyphens';

/** So many breaks in the middle of sentences, and so large a share of all, tell a page of printed lines. Judgements. */
const FEWEST_BREAKS = 6;
const LEAST_BROKEN = 0.3;

/**
 * The blocks of a page on which every printed line is an element of its own, as programs make of PDF files: the lines of a
 * paragraph as one block. On other pages the blocks as they are.
 */
export function joinPrintedLines(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const pairs = blocks.slice(1).flatMap((next, index) => {
    const line = blocks[index];
    return line && mayGoOn(line, next) ? [{ line, next }] : [];
  });
  const broken = pairs.filter(({ line, next }) => !/[.:;!?)]$/.test(line.text) && /^\p{Ll}/u.test(next.text));
  if (broken.length < FEWEST_BREAKS || broken.length < pairs.length * LEAST_BROKEN) return blocks;
  let text = '';
  const lines = blocks.map((block, index) => {
    const before = blocks[index - 1];
    // More than two line breaks never go on.
    text += before && mayGoOn(before, block) ? '\n' : '\n\n\n';
    const start = text.length;
    text += block.text;
    return { start, end: text.length };
  });
  const words = wordsIn(text);
  let next = 0;
  return joinWrapped(text, lines, () => false).flatMap(({ end }) => {
    const first = next;
    while ((lines[next++]?.end ?? end) < end);
    return joinLines(blocks.slice(first, next), words);
  });
}

/** Whether a block can be the next line of the one before. */
export function mayGoOn({ kind }: RawBlock, next: RawBlock): boolean {
  return (kind === 'paragraph' || kind === 'item') && next.kind === 'paragraph';
}

/** Lines as one block. Each seam is mended by itself: a page can hold thousands of lines that never end. */
export function joinLines(lines: readonly RawBlock[], words: ReadonlySet<string>): RawBlock[] {
  const [first] = lines;
  if (!first) return [];
  let text = '';
  let linked = 0;
  const pieces = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const start = text.length;
    const own = next ? lineBefore(line.text, next.text, words) : line.text;
    text += own;
    linked += line.linked;
    return line.pieces.map((piece) => ({
      ...piece,
      start: start + piece.start,
      end: start + Math.min(piece.end, own.length),
    }));
  });
  return [{ ...first, text, pieces, linked }];
}
