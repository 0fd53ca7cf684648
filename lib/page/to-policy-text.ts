import type { Block, PolicyText } from '../text/policy-text';
import type { RawBlock } from './block-builder';

/** Joins blocks into one text, a line each: `text.slice(start, end)` is a block's text exactly. */
export function toPolicyText(blocks: readonly RawBlock[]): PolicyText {
  let offset = 0;
  const spans = blocks.map(({ kind, level, text }): Block => {
    const start = offset;
    offset += text.length + 1;
    return { kind, level: kind === 'heading' || kind === 'item' ? level : 0, start, end: start + text.length };
  });
  return { text: blocks.map((block) => block.text).join('\n'), blocks: spans };
}
