/** A line of a block that ends in a line break, or the last one. */
export interface TypedLine {
  readonly text: string;
  /** Opens with words in bold, and goes on without. */
  readonly isLabelled: boolean;
}

const FEWEST_ITEMS = 2;

/** Longer lines are text that somebody broke by hand. In characters; a judgement. */
const LONGEST_ITEM = 100;

/** What items of a list do not hold: the end of a sentence with another one behind it, a postal code, an address to write to. */
const NO_ITEM = /[.!?] \S|\d{4}|@/;

/**
 * How many lines of a block, its last ones, are items of a list that has no marks: short lines behind one that leads them
 * in with a colon, or lines that each have a label in bold. All lines, or all but the first. `before` is the text of the
 * block before.
 */
export function countItems(lines: readonly TypedLine[], before: string): number {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0) return 0;
  const labelled = lines.filter(({ isLabelled }) => isLabelled).length;
  if (labelled >= FEWEST_ITEMS && rest.every(({ isLabelled }) => isLabelled)) return labelled;
  if (rest.length >= FEWEST_ITEMS && first.text.endsWith(':') && rest.every(isItem)) return rest.length;
  return before.endsWith(':') && lines.every(isItem) ? lines.length : 0;
}

function isItem({ text }: TypedLine): boolean {
  return text !== '' && text.length <= LONGEST_ITEM && !NO_ITEM.test(text) && !text.endsWith(':');
}
