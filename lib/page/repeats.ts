import { withoutPlace } from '../text/link';
import type { RawBlock } from './block-builder';
import { listLinks } from './links';
import { isOnlyLinks } from './only-links';

/** Longest line that can be one of the links that a page repeats, in characters. */
const LONGEST_REPEATED_LINK = 40;

/** Shorter lines ("Contact us") are the same in any text; longer ones are not written twice. In characters. */
const SHORTEST_TELLING = 100;

/** Policies repeat up to a sixth of themselves (saved ones, 17 % at most), two versions of one more; a copy is a half. */
const DRAWN_TWICE = 0.45;

/** Fewer blocks in the same order as before are a phrase that comes up again, not a copy. A judgement. */
const SHORTEST_COPY = 5;

/** Sections that are followed by their copies, each by its own, are shorter than this, in blocks. A judgement. */
const LONGEST_SECTION = 100;

/**
 * Places of "Back to top" and its like: lines that are nothing but a link, three times and more the same. "Read more"
 * leads to another page each time, and stays.
 */
export function findRepeatedLinks(blocks: readonly RawBlock[]): number[] {
  const places = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    const { text } = block;
    if (text.length > LONGEST_REPEATED_LINK || !isOnlyLinks(block)) continue;
    const same = places.get(text) ?? [];
    same.push(index);
    places.set(text, same);
  }
  return [...places.values()].filter((same) => same.length >= 3 && !leadsToMany(same.map((at) => blocks[at]))).flat();
}

function leadsToMany(blocks: readonly (RawBlock | undefined)[]): boolean {
  const pages = blocks.map((block) => withoutPlace((block && listLinks([block])[0]?.href) ?? ''));
  return pages.every((page, index) => page !== '' && pages.indexOf(page) === index);
}

/**
 * The blocks without the second copy of a text that a page holds twice, as some do for narrow and for wide windows.
 * What a text merely says again stays.
 */
export function dropSecondCopy(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const copied = new Set([...findCopies(blocks), ...findCopiesBeside(blocks)]);
  if (copied.size === 0) return blocks;
  let all = 0;
  let repeated = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (text.length < SHORTEST_TELLING) continue;
    all += text.length;
    if (copied.has(index)) repeated += text.length;
  }
  return repeated === 0 || repeated < all * DRAWN_TWICE ? blocks : blocks.filter((_, index) => !copied.has(index));
}

/** Places in runs of blocks that came before in the same order; short ones come up anywhere, and count within a run. */
function findCopies(blocks: readonly RawBlock[]): Set<number> {
  const firstPlaces = new Map<string, number>();
  const copied = new Set<number>();
  let run: number[] = [];
  let last = -1;
  const endRun = (): void => {
    if (run.length >= SHORTEST_COPY) for (const index of run) copied.add(index);
    run = [];
    last = -1;
  };
  for (const [index, { text }] of blocks.entries()) {
    const place = firstPlaces.get(text);
    if (place === undefined) firstPlaces.set(text, index);
    const tells = text.length >= SHORTEST_TELLING;
    if (place === undefined || (tells && place <= last)) endRun();
    if (place === undefined) continue;
    // What stands before the copy may be such a short one, too.
    if (last < 0 && run.length > 0 && firstPlaces.get(blocks[index - 1]?.text ?? '') !== place - 1) run = [];
    run.push(index);
    if (tells) last = place;
  }
  endRun();
  return copied;
}

/** Places in runs of blocks that follow right upon their like: pages made of rows hold each row twice. */
function findCopiesBeside(blocks: readonly RawBlock[]): Set<number> {
  const lastPlaces = new Map<string, number>();
  const copied = new Set<number>();
  for (let index = 0; index < blocks.length; index++) {
    const text = blocks[index]?.text ?? '';
    const length = index - (lastPlaces.get(text) ?? Number.NEGATIVE_INFINITY);
    lastPlaces.set(text, index);
    if (copied.has(index) || length > LONGEST_SECTION || !isOnlyCopy(blocks, index, length)) continue;
    for (let place = index; place < index + length; place++) copied.add(place);
  }
  return copied;
}

/** What stands there three times is no copy for another window. */
function isOnlyCopy(blocks: readonly RawBlock[], first: number, length: number): boolean {
  return [-length, 0, length].every((step) => isCopy(blocks, first + step, length) === (step === 0));
}

/** Whether so many blocks are the same as those right before them. */
function isCopy(blocks: readonly RawBlock[], first: number, length: number): boolean {
  for (let index = first; index < first + length; index++)
    if (blocks[index]?.text !== blocks[index - length]?.text) return false;
  return true;
}
