import { joinWrapped } from '../text/wrapped-lines';
import type { RawBlock } from './block-builder';
import { mendCutWords, wordsIn } from './hyphens';

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
  return joinWrapped(text, lines, () => false).map(({ end }) => {
    const first = next;
    while ((lines[next++]?.end ?? end) < end);
    return blocks.slice(first, next).reduce((joined, block) => join(joined, block, words));
  });
}

function mayGoOn({ kind }: RawBlock, next: RawBlock): boolean {
  return (kind === 'paragraph' || kind === 'item') && next.kind === 'paragraph';
}

function join(block: RawBlock, next: RawBlock, words: ReadonlySet<string>): RawBlock {
  const text = mendCutWords(`${block.text}\n${next.text}`, words).replace('\n', ' ');
  const offset = text.length - next.text.length;
  const pieces = next.pieces.map((piece) => ({ ...piece, start: piece.start + offset, end: piece.end + offset }));
  const own = block.pieces.map((piece) => ({ ...piece, end: Math.min(piece.end, offset) }));
  return { ...block, text, pieces: [...own, ...pieces], linked: block.linked + next.linked };
}
