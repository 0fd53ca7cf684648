import { expression } from '../text/expression';
import type { RawBlock } from './block-builder';
import { joinLines, mayGoOn } from './printed-lines';
import { namesDocument } from './survey';

/** Longer lines are text: "Our company – Privacy policy – Version 4.2 of March 2026 – Page 3 of 12". In characters. */
const LONGEST_LINE = 100;

/** Fewer pages are not told from other numbers. A judgement. */
const FEWEST_PAGES = 3;

/** A line that stands beside this share of the numbers runs along with them. A judgement. */
const LEAST_BESIDE = 0.6;

/** "Page 3 of 12", "– 3 –", "3/12": what else holds a number is the text's own. In the languages of the detector. */
const NUMBERED = expression('iu')`
  \b(?:page|seite|página|pagina|strona|sida|side|sivu|strana|sayfa)\b
  |страница|ページ|[页頁]|페이지
  |^[^\p{L}§]+$
`;

/**
 * The blocks of a page that was printed and numbered, without the numbers of its pages and the lines that run along with
 * them; a paragraph that goes on on the next page is one again. On other pages the blocks as they are.
 */
export function dropPageBreaks(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const numbers = findPageNumbers(blocks);
  if (numbers.length === 0) return blocks;
  const breaks = new Set(numbers);
  for (const place of findRunningLines(blocks, numbers)) breaks.add(place);
  const kept: RawBlock[] = [];
  let isBroken = false;
  for (const [index, block] of blocks.entries()) {
    if (breaks.has(index)) {
      isBroken = true;
      continue;
    }
    const before = kept.at(-1);
    const goesOn = isBroken && before && mayGoOn(before, block) && isBrokenOff(before, block);
    isBroken = false;
    if (goesOn) kept.splice(-1, 1, ...joinLines([before, block], new Set()));
    else kept.push(block);
  }
  return kept;
}

/** Places of lines that differ in one number alone, which counts up by one from each to the next. */
function findPageNumbers(blocks: readonly RawBlock[]): number[] {
  const series = new Map<string, { next: number; places: number[] }>();
  for (const [index, { kind, text }] of blocks.entries()) {
    // A dash before a number looks like the mark of an item.
    if (kind === 'heading' || kind === 'row' || text.length > LONGEST_LINE || !NUMBERED.test(text)) continue;
    for (const { 0: digits, index: at } of text.matchAll(/(?<!\d)\d{1,3}(?!\d)/g)) {
      const line = `${text.slice(0, at)}#${text.slice(at + digits.length)}`;
      const number = Number(digits);
      const known = series.get(line);
      if (known?.next === number && known.places.at(-1) !== index - 1) {
        known.places.push(index);
        known.next++;
      } else if (!known || known.places.length < FEWEST_PAGES) series.set(line, { next: number + 1, places: [index] });
    }
  }
  const longest = [...series.values()].sort((one, other) => other.places.length - one.places.length)[0];
  return longest && longest.places.length >= FEWEST_PAGES ? longest.places : [];
}

/** Places of the lines that stand above or below most of the numbers; the name of the document is kept once. */
function findRunningLines(blocks: readonly RawBlock[], numbers: readonly number[]): number[] {
  const beside = new Set(numbers.flatMap((number) => [number - 1, number + 1]));
  const counts = new Map<string, number>();
  for (const at of beside) {
    const block = blocks[at];
    if (block && isLine(block)) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  }
  const running = new Set([...counts].flatMap(([text, count]) => (isOften(count, numbers) ? [text] : [])));
  const isRunning = (block: RawBlock): boolean => isLine(block) && running.has(block.text);
  const places = blocks.flatMap((block, index) => (isRunning(block) ? [index] : []));
  if (blocks.some((block) => namesDocument(block) && !isRunning(block))) return places;
  const name = blocks.findIndex((block) => namesDocument(block));
  return places.filter((at) => at !== name);
}

function isLine({ kind, text }: RawBlock): boolean {
  return (kind === 'paragraph' || kind === 'heading') && text.length <= LONGEST_LINE;
}

/** The first page may be without its number above, the last one without the line below. */
function isOften(count: number, numbers: readonly number[]): boolean {
  return count > 1 && count >= (numbers.length - 1) * LEAST_BESIDE;
}

function isBrokenOff(before: RawBlock, next: RawBlock): boolean {
  return !/[.:;!?)]$/.test(before.text) && /^\p{Ll}/u.test(next.text);
}
