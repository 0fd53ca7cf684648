import { expression } from '../text/expression';
import { languageOf } from '../text/language';
import type { RawBlock } from './block-builder';
import { OTHER_TITLE, POLICY_TITLE, type PolicyWords, wordsOf } from './languages';

/** Longer headings are sentences. */
const LONGEST_TITLE = 60;

/** "14. Privacy policy" is a clause, "Changes to this policy" and "Who our notice applies to" are parts of a policy. */
const PART = expression('i')`
  ^\s*(?:\d|[ivx]+\.|§)
  |\b(?:
    this|our|your|the|these|changes?|updates?|amendments?|section|article|about|scope|who|what|how|when|where|why
  )\b
`;

/** Shorter texts under the name of another document are clauses that mention it (saved ones, 1,700 at most), in characters. */
const SHORTEST_OTHER = 2_500;

/** A shorter text under the name of a policy is a clause of the other document, in characters; a judgement. */
const SHORTEST_POLICY = 700;

/** A page with more of them is a list of documents rather than a few documents; and time stays bounded. A judgement. */
const MOST_NAMES = 100;

/** What a heading that is the name of a whole legal document names; null for any other block. */
export function documentNamed({ kind, text }: RawBlock): 'policy' | 'other' | null {
  if (kind !== 'heading' || text.length > LONGEST_TITLE || PART.test(text)) return null;
  const isPolicy = POLICY_TITLE.test(text);
  if (isPolicy === OTHER_TITLE.test(text)) return null;
  return isPolicy ? 'policy' : 'other';
}

/**
 * The blocks without the other documents that stand before or after the policy, where headings do not tell by their
 * levels what belongs to what: the name of another document opens it, the name of the policy closes it. As clauses have
 * such names, too, the words decide: in 132 saved policies those of contracts are at most half as many as those about
 * data, in terms they outnumber them.
 */
export function dropOtherDocuments(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const names = blocks.map(documentNamed);
  if (!names.includes('other') || names.filter(Boolean).length > MOST_NAMES) return blocks;
  const words = wordsOf(languageOf(blocks.map(({ text }) => text).join('\n')));
  if (!words) return blocks;
  const page = { blocks, names, tally: tallyOf(blocks, words) };
  const kept: RawBlock[] = [];
  for (let index = 0; index < blocks.length; ) {
    const end = names[index] === 'other' ? endOfOther(page, index) : index;
    if (end === index) kept.push(...blocks.slice(index, ++index));
    else index = end;
  }
  const rest = tallyOf(kept, words);
  return readsAsPolicy(rest, 0, kept.length) ? kept : blocks;
}

interface Page {
  readonly blocks: readonly RawBlock[];
  readonly names: readonly ReturnType<typeof documentNamed>[];
  readonly tally: Tally;
}

/** Sums over the blocks before each: characters, and how many words of contracts there are more than words about data. */
interface Tally {
  readonly lengths: readonly number[];
  readonly contract: readonly number[];
}

function tallyOf(blocks: readonly RawBlock[], { contract, data }: PolicyWords): Tally {
  const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;
  return {
    lengths: sums(blocks.map(({ text }) => text.length)),
    contract: sums(blocks.map(({ text }) => count(text, contract) - count(text, data))),
  };
}

function sums(numbers: readonly number[]): number[] {
  let total = 0;
  return [0, ...numbers.map((number) => (total += number))];
}

/** Where the document ends that the heading at `first` opens; `first` itself where it is a clause of the policy. */
function endOfOther(page: Page, first: number): number {
  const { blocks, names, tally } = page;
  const level = blocks[first]?.level ?? 1;
  let end = first + 1;
  while (end < blocks.length && !isAbove(blocks[end], level) && !opensPolicy(page, end)) end++;
  if (between(tally.lengths, first, end) < SHORTEST_OTHER || !isContract(tally, first, end)) return first;
  // With a clause of the policy before them the terms would have less of a contract than from their own name on.
  const surplus = between(tally.contract, first, end);
  const opensFurtherDown = names.some(
    (name, index) => name === 'other' && index > first && index < end && between(tally.contract, index, end) > surplus,
  );
  return opensFurtherDown ? first : end;
}

function isAbove(block: RawBlock | undefined, level: number): boolean {
  return block?.kind === 'heading' && block.level < level;
}

function opensPolicy({ names, tally }: Page, index: number): boolean {
  if (names[index] !== 'policy') return false;
  const next = names.indexOf('other', index);
  return readsAsPolicy(tally, index, next < 0 ? names.length : next);
}

function readsAsPolicy(tally: Tally, first: number, end: number): boolean {
  return between(tally.lengths, first, end) >= SHORTEST_POLICY && !isContract(tally, first, end);
}

function isContract({ contract }: Tally, first: number, end: number): boolean {
  return between(contract, first, end) > 0;
}

function between(totals: readonly number[], first: number, end: number): number {
  return (totals[end] ?? 0) - (totals[first] ?? 0);
}
