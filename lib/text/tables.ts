import { isDenial, type Manner } from '../taxonomy/manners';
import type { Block } from './policy-text';

/** What a row of a table says of the kind of data that it names. */
export interface RowAnswers {
  readonly manners: readonly Manner[];
  /** Where the cell ends that names the kind: an offset into the text. */
  readonly labelEnd: number;
}

/** Pages are read with bars between cells, plain text comes with tabs or bars. */
const BETWEEN_CELLS = /\s*\|\s*|\t+/;

/** A cell that answers, with or without a few more words, none of which takes it back: "Yes", "NO", "Not sold", "N/A", "✓". */
const ANSWER = /^(?:(yes|y|✓|✔)|no|n|none|never|✗|✘|not \w+)(?![\w']|.{0,50}(?:other|except)|.{51})/i;

/** What a column is about, by its head; what is sold or shared counts as sold. */
const COLUMNS: readonly (readonly [RegExp, Manner])[] = [
  [/\bs(?:old|ell|ale)/i, 'sold'],
  [/shar|disclos/i, 'shared'],
  [/collect/i, 'collected'],
];

/** The same for one kind of data on a line of its own. */
const LABELLED = /^([^:?]+): *(?:(yes|y|✓|✔)|no|n|none|never|✗|✘)[.;]?$/i;

/** A line that is no longer may be one. */
const LONGEST_ANSWERED = 80;

/** How far above a table without a head it may be said that it is about what is collected, in units. */
const NEAR = 1500;

/**
 * By index of the block: what rows of tables with YES and NO say, in the clean form of a text. Linear in the number of
 * blocks.
 */
export function readTables(text: string, blocks: readonly Omit<Block, 'level'>[]): Map<number, RowAnswers> {
  const answers = new Map<number, RowAnswers>();
  let columns: readonly (Manner | undefined)[] = [];
  for (const [index, { kind, start, end }] of blocks.entries()) {
    const before = blocks[index - 1];
    if (kind === 'row') {
      const cells = text.slice(start, end).split(BETWEEN_CELLS);
      if (before?.kind !== 'row') columns = readHead(cells, text, start);
      const manners = readRow(cells, columns);
      // Nothing is done for a reason behind which "No" stands.
      if (manners.length > 0 || (columns.length === 0 && /^no\b/i.test(cells[1] ?? '')))
        answers.set(index, { manners, labelEnd: start + (cells[0]?.length ?? 0) });
      continue;
    }
    if (end - start > LONGEST_ANSWERED) continue;
    const line = text.slice(start, end);
    const [, label, yes] = (kind !== 'heading' && LABELLED.exec(line)) || [];
    if (line !== 'NO' && !label) continue;
    if (!isCollected(text, start)) continue;
    if (label) answers.set(index, { manners: [yes ? 'collected' : 'not-collected'], labelEnd: start + label.length });
    // A table whose every cell became a line: kind, examples, answer.
    else for (const at of [index - 1, index - 2]) answers.set(at, { manners: ['not-collected'], labelEnd: start });
  }
  return answers;
}

/** Whether a row says that nothing is done with its kind of data. */
export function deniesAll({ manners }: RowAnswers): boolean {
  return manners.every(isDenial);
}

/** What columns are about: by the head, or by the words above a table that has none. */
function readHead(cells: readonly string[], text: string, start: number): (Manner | undefined)[] {
  // Why data is shared, and not which: "Reasons we can share your information".
  if (/^(?:reasons?|purposes?|why)\b/i.test(cells[0] ?? '')) return [];
  if (!cells.some((cell) => ANSWER.test(cell)))
    return cells.map((cell) => COLUMNS.find(([pattern]) => pattern.test(cell))?.[1]);
  // "N/A" and "None" may tell of anything: with whom something is shared, or what for.
  return cells.map((cell, index) =>
    index === cells.length - 1 && !/^n(?:\/|one)/i.test(cell) && isCollected(text, start) ? 'collected' : undefined,
  );
}

function readRow(cells: readonly string[], columns: readonly (Manner | undefined)[]): Manner[] {
  // Empty cells are lost on the way: only in a row that has as many cells as the head can they be told apart.
  if (cells.length !== columns.length) return [];
  const manners = cells.flatMap((cell, index): Manner[] => {
    // "Not sold" tells nothing of sharing.
    const column = /^n\w+ sold/i.test(cell) ? 'sold' : columns[index];
    const answer = index > 0 && column ? ANSWER.exec(cell) : null;
    return answer && column ? [answer[1] ? column : (`not-${column}` as Manner)] : [];
  });
  return manners.includes('not-collected') ? ['not-collected'] : [...new Set(manners)];
}

function isCollected(text: string, before: number): boolean {
  return /\bcollect/i.test(text.slice(Math.max(0, before - NEAR), before));
}
