import { childElementsOf, findWithin, isElement, parentNodeOf, tagOf, textContentOf } from './dom-access';
import { hasMoreText } from './dom-tree';
import { LONGEST_SOFT_HEADING } from './elements';

/** Whether an element is a row of a table, or stands for one. */
export function isRow(name: string, role: string | null): boolean {
  return name === 'tr' || role === 'row';
}

/** Whether an element within a row is a cell of it, or stands for one. */
export function isCell(name: string, role: string | null): boolean {
  return name === 'td' || name === 'th' || (name !== 'tr' && role !== null && CELL_ROLE.test(role));
}

const CELL_ROLE = /^(?:(?:grid)?cell|(?:column|row)header)$/;

/**
 * A row of a table of data, whose cells belong in one line. Old pages lay themselves out in tables: a single cell, a
 * table within, headings, long text in a cell or a column of links tell those.
 */
export function isDataRow(row: Element): boolean {
  const cells = Array.from(childElementsOf(row));
  if (cells.length < 2 || findWithin(row, NO_DATA)) return false;
  return cells.every((cell) => !hasMoreText(cell, LONGEST_CELL)) && !isNavigationBesideText(row, cells);
}

/** A column of links, and one of paragraph after paragraph, or of title after title. */
function isNavigationBesideText(row: Element, cells: readonly Element[]): boolean {
  return (
    findWithin(row, TEXT_COLUMN) !== null &&
    cells.some((cell) => findWithin(cell, 'a~a') && !findWithin(cell, `p,${TEXT_COLUMN}`))
  );
}

/** Paragraphs, or titles in bold with line breaks between them and what they open, as they were typed before there were any. */
const TEXT_COLUMN = 'p~p~p~p,b~br~b~br~b~br~b,strong~br~strong~br~strong~br~strong';

const NO_DATA = 'table,h1,h2,h3,h4,h5,h6,hr,form,nav,iframe';

/** A judgement: longer cells, in UTF-16 units, are columns of a laid-out page. */
const LONGEST_CELL = 1_500;

/** Which rows of a page's tables are sections of its text; asked of a table once. */
export class SectionRows {
  /** By what holds the rows. */
  private readonly known = new Map<Element, boolean>();

  /** Whether a row of a table is a section of the text: its title in one cell, and in the other what it says. */
  isSection(row: Element): boolean {
    const table = parentNodeOf(row);
    if (!table || !isElement(table) || childElementsOf(row).length !== 2) return false;
    let known = this.known.get(table);
    if (known === undefined) {
      known = holdsSections(Array.from(childElementsOf(table)));
      this.known.set(table, known);
    }
    return known && isTitled(row) && !isHead(row, table);
  }

  /** Whether a cell is the title of such a section. */
  isTitleCell(cell: Element, row: Element): boolean {
    return childElementsOf(row)[0] === cell && this.isSection(row);
  }
}

/** Whether most rows of a table hold a title and more than a sentence or two, so that they are no data. */
function holdsSections(rows: readonly Element[]): boolean {
  if (rows.length > MOST_SECTIONS) return false;
  const told = rows.filter((row) => isTitled(row) && tellsMore(childElementsOf(row)[1])).length;
  return told >= FEWEST_SECTIONS && told >= rows.length / 2;
}

/** Two cells, of which the first, short one may be the title of the second. */
function isTitled(row: Element): boolean {
  const [title, text, ...more] = Array.from(childElementsOf(row));
  if (!title || !text || more.length > 0 || tagOf(text) === 'th') return false;
  return !hasMoreText(title, LONGEST_SOFT_HEADING) && /\p{L}{2}/u.test(textContentOf(title) ?? '');
}

/** "Subject | What we do", above all other rows of two cells. */
function isHead(row: Element, table: Element): boolean {
  const text = childElementsOf(row)[1];
  const first = Array.from(childElementsOf(table)).find((one) => childElementsOf(one).length > 1);
  return first === row && !!text && !hasMoreText(text, LONGEST_SOFT_HEADING);
}

/** Paragraphs, a paragraph with a list, or something to fold out; or sentences, in what is not made of any of these. */
function tellsMore(cell: Element | undefined): boolean {
  if (!cell) return false;
  if (findWithin(cell, 'p+p,p+ul,p+ol,details')) return true;
  return hasMoreText(cell, LONGEST_ANSWER) && /[.!?]\s+\p{Lu}/u.test(textContentOf(cell) ?? '');
}

/** A table of data has more. The longest cells of such say a sentence or two, in UTF-16 units. Judgements. */
const MOST_SECTIONS = 60;
const FEWEST_SECTIONS = 3;
const LONGEST_ANSWER = 200;
