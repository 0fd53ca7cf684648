import type { RawBlock } from './block-builder';
import { documentNamed, dropOtherDocuments } from './successive-documents';

/** Fewer characters than this are a note rather than a document. */
const SHORTEST_DOCUMENT = 500;

/** On a page whose headings are all of one level the policy's own may hold no more than an opening. */
const SHORTEST_POLICY = 700;

/** The headings of whole documents are real ones, high up; bold lines and deep headings open clauses. */
const DEEPEST_LEVEL = 3;

interface Section {
  readonly level: number;
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
  const others = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const name = block.level > DEEPEST_LEVEL ? null : documentNamed(block);
    if (!name) continue;
    const section = sectionAt(blocks, index);
    if (section.length < SHORTEST_DOCUMENT) continue;
    if (name === 'other') others.add(block.level);
    else if (section.length >= SHORTEST_POLICY && index >= (policies.at(-1)?.last ?? 0)) policies.push(section);
  }
  const own = policies.filter((section) => others.has(section.level));
  const kept = own.reduce((length, section) => length + section.length, 0);
  if (kept === 0 || kept > all * 0.9) return dropOtherDocuments(blocks);
  return own.flatMap((section) => blocks.slice(section.first, section.last));
}

/** From a heading to the next one of its own or a higher level. */
function sectionAt(blocks: readonly RawBlock[], first: number): Section {
  const level = blocks[first]?.level ?? 1;
  let last = first + 1;
  while (last < blocks.length && !startsSection(blocks[last], level)) last++;
  return { level, first, last, length: lengthOf(blocks.slice(first, last)) };
}

function startsSection(block: RawBlock | undefined, level: number): boolean {
  return block?.kind === 'heading' && block.level <= level;
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((length, block) => length + block.text.length, 0);
}
