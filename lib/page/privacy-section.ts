import type { RawBlock } from './block-builder';
import { OTHER_TITLE, POLICY_TITLE } from './languages';

/** Fewer characters than this are a note about privacy inside other terms rather than a policy of its own. */
const SHORTEST_POLICY = 500;

/** Longer headings are sentences. */
const LONGEST_TITLE = 80;

/** "14. Privacy policy" is a clause of the document that numbers it. */
const NUMBERED = /^\s*(?:\d|[ivx]+\.|§|section\b|article\b)/i;

interface Section {
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/**
 * Where a page holds several legal documents, each under its own heading ("Terms of use", "Privacy policy"), the blocks
 * of the privacy policy alone; otherwise all blocks. Terms read as a policy would earn it praise and blame for what the
 * terms say.
 */
export function narrowToPolicy(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const all = lengthOf(blocks);
  const policies: Section[] = [];
  let hasOther = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || block.text.length > LONGEST_TITLE || NUMBERED.test(block.text)) continue;
    const isPolicy = POLICY_TITLE.test(block.text);
    const isOther = OTHER_TITLE.test(block.text);
    if (isPolicy === isOther) continue;
    const section = sectionAt(blocks, index);
    if (section.length < SHORTEST_POLICY) continue;
    if (isOther) hasOther = true;
    else if (index >= (policies.at(-1)?.last ?? 0)) policies.push(section);
  }
  const kept = policies.reduce((length, section) => length + section.length, 0);
  if (!hasOther || kept === 0 || kept > all * 0.9) return blocks;
  return policies.flatMap((section) => blocks.slice(section.first, section.last));
}

/** From a heading to the next one of its own or a higher level. */
function sectionAt(blocks: readonly RawBlock[], first: number): Section {
  const level = blocks[first]?.level ?? 1;
  let last = first + 1;
  while (last < blocks.length && !startsSection(blocks[last], level)) last++;
  return { first, last, length: lengthOf(blocks.slice(first, last)) };
}

function startsSection(block: RawBlock | undefined, level: number): boolean {
  return block?.kind === 'heading' && block.level <= level;
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((length, block) => length + block.text.length, 0);
}
