import { nameOf } from './dom-tree';

/** The level of what serves as a heading without being one (bold line, summary, term): below every real heading. */
export const SOFT_HEADING_LEVEL = 6;

/** Hold no text for readers, or only what the reader typed. */
const SKIPPED = new Set(
  (
    'script style noscript template svg canvas audio video object embed applet map area head link meta title base ' +
    'input select option optgroup datalist textarea progress meter'
  ).split(' '),
);

/** Elements that run on in a line (HTML's phrasing content, with the presentational elements of old pages). */
const INLINE = new Set(
  (
    'a abbr acronym b basefont bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr output q ' +
    'rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot button'
  ).split(' '),
);

/** Read out by screen readers and seen by nobody ("opens in a new window"); long ones may be real text. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|visuallyhidden)(?:$|[\s_-])/i;
const LONGEST_UNSEEN = 120;

/** Icon fonts spell the icon's name out as text. */
const ICON = /(?:^|\s)(?:material-(?:icons|symbols)|icon-font)/;

/** Whether an element's text is no part of the page's text. */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (SKIPPED.has(name)) return true;
  if (name === 'button' || element.getAttribute('role') === 'button') return !opensSomething(element);
  if (!element.hasAttribute('class')) return false;
  const names = nameOf(element);
  if (ICON.test(names)) return true;
  return UNSEEN.test(names) && (element.textContent ?? '').length <= LONGEST_UNSEEN && !/^h[1-6]$/.test(name);
}

/** Whether an element starts and ends a line. */
export function breaksLine(element: Element): boolean {
  const name = element.localName;
  if (headingLevelOf(element) > 0) return true;
  if (!INLINE.has(name) && !name.includes('-')) return true;
  if (!element.hasAttribute('class') && !element.hasAttribute('style') && !name.includes('-')) return false;
  return !/^(?:inline|contents|none|ruby|$)/.test(displayOf(element));
}

/** 1 to 6 for what is or serves as a heading, otherwise 0. */
export function headingLevelOf(element: Element): number {
  const name = element.localName;
  if (name.length === 2 && name >= 'h1' && name <= 'h6') return Number(name[1]);
  if (name === 'summary') return SOFT_HEADING_LEVEL;
  const role = element.getAttribute('role');
  if (role === 'heading') return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
  if ((name === 'button' || role === 'button') && element.hasAttribute('aria-expanded')) return SOFT_HEADING_LEVEL;
  return 0;
}

/** A list item; not one that holds a whole section with its own heading. */
export function isListItem(element: Element): boolean {
  const isItem = element.localName === 'li' || element.getAttribute('role') === 'listitem';
  return isItem && !element.querySelector('h1,h2,h3,h4,h5,h6,[role=heading],summary');
}

/**
 * A row of a table of data, whose cells belong in one line. Old pages lay themselves out in tables: a single cell, a
 * table within, headings or long text in a cell tell those.
 */
export function isDataRow(row: Element): boolean {
  if (row.children.length < 2) return false;
  if (row.querySelector('table,h1,h2,h3,h4,h5,h6,hr,form,nav')) return false;
  return Array.from(row.children).every((cell) => (cell.textContent ?? '').length <= LONGEST_CELL);
}

/** A judgement: longer cells, in UTF-16 units, are columns of a laid-out page. */
const LONGEST_CELL = 1_500;

/** A button that folds something out is the title of what it folds out. */
function opensSomething(button: Element): boolean {
  return (
    button.hasAttribute('aria-expanded') ||
    button.hasAttribute('aria-controls') ||
    button.closest('h1,h2,h3,h4,h5,h6,summary') !== null
  );
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
}
