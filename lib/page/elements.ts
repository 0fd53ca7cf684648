import { expression } from '../text/expression';
import { isLabelOfBox, isTitleOfPanel } from './box-labels';
import {
  attributeOf,
  documentOf,
  findWithin,
  hasAttribute,
  isElement,
  isText,
  matches,
  nextOf,
  parentNodeOf,
  previousOf,
  tagOf,
  textContentOf,
  viewOf,
} from './dom-access';
import { classAndIdOf, hasMoreText } from './dom-tree';
import { isMarkdown } from './preformatted';

/** The level of what serves as a heading without being one (bold line, summary, term): below every real heading. */
export const SOFT_HEADING_LEVEL = 6;

/** Longest bold line that is taken for a heading, as in plain text (lib/text/plain-text.ts). */
export const LONGEST_SOFT_HEADING = 90;

/** Hold no text for readers, or only what the reader typed; but see `isTextBox`. */
const SKIPPED = new Set(
  (
    'script style noscript template svg canvas audio video object embed applet map area head link meta title base ' +
    'input select option optgroup datalist textarea progress meter'
  ).split(' '),
);

/** Elements that run on in a line (HTML's phrasing content, with the presentational elements of old pages). */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b basefont bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr object output q ' +
    'rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot button'
  ).split(' '),
);

/**
 * Read out by screen readers and seen by nobody ("opens in a new window"), or left out where the page is printed, as no
 * text is; long ones may be real text.
 */
const UNSEEN = expression('i')`
  (?:^|[\s_-])(?:
    sr[_-]only|visually[_-]?hidden|(?:screen|scrn)[_-]?(?:reader|rdr)(?:s?[_-](?:text|only))?|a11y[_-]hidden
    |element-invisible|no-?print|mw-(?:editsection|jump-link)
  )(?:$|[\s_-])
`;
const LONGEST_UNSEEN = 200;

/** Icon fonts spell the icon's name out as text. */
const ICON = /(?:^|[\s-])(?:material-(?:icons|symbols)|icon-font)/;

/** Whether an element's text is no part of the page's text; within a heading, a button is its words. */
export function isSkipped(element: Element, name: string, role: string | null, isInHeading: boolean): boolean {
  if (SKIPPED.has(name)) return !isTextBox(element, name) && !isBare(element, name);
  if (name === 'button' || role === 'button') return !isInHeading && !opensSomething(element);
  if (name === 'sup' && isNoteMark(element)) return true;
  if (name === 'a' && isInHeading && /^[#¶§\u{1f517}]$/u.test((textContentOf(element) ?? '').trim())) return true;
  if (!hasAttribute(element, 'class')) return false;
  const names = classAndIdOf(element);
  if (ICON.test(names)) return true;
  return UNSEEN.test(names) && !/^h[1-6]$/.test(name) && !hasMoreText(element, LONGEST_UNSEEN);
}

/** Whether a field that cannot be written in holds a text to be read: old pages and sign-up forms have some in boxes. */
function isTextBox(element: Element, name: string): boolean {
  const isFixed = name === 'textarea' && (hasAttribute(element, 'readonly') || hasAttribute(element, 'disabled'));
  return isFixed && hasMoreText(element, SHORTEST_TEXT_IN_BOX);
}

/** Whether an object has nothing to show but what stands in it: so some site builders wrap the links they make of addresses. */
function isBare(element: Element, name: string): boolean {
  return name === 'object' && matches(element, ':not([data],[classid],[type])');
}

/** What is shorter is there to be copied. In characters; a judgement. */
const SHORTEST_TEXT_IN_BOX = 500;

/** Whether a raised word is the mark of a note or of a trade name, which would be read as the end of the word before it. */
function isNoteMark(element: Element): boolean {
  return !hasMoreText(element, LONGEST_NOTE_MARK) && NOTE_MARK.test((textContentOf(element) ?? '').trim());
}

/** "[12]", with the white space of its source around it. */
const LONGEST_NOTE_MARK = 20;
const NOTE_MARK = /^(?:[[(]?\d{1,2}[\])]?|[*†‡§]{1,4}|TM|SM)$/;

/** How the elements of one page are laid out, as far as it decides where a line ends. */
export class Layout {
  // Elements of the same name, class and style in a parent of the same kind are laid out alike: pages have thousands of
  // elements and dozens of kinds, and asking for the computed style is most of what a walk costs.
  private readonly known = new Map<string, boolean>();

  /** Whether an element starts and ends a line. */
  breaksLine(element: Element, name: string, role: string | null, parent: Element | null): boolean {
    const isKnown = INLINE.has(name);
    const isCustom = !isKnown && this.isMadeUp(element, name);
    if (isCustom ? startsLine(element, name) : !isKnown) return true;
    if (headingLevelOf(element, name, role) > 0 || isTab(element, name, role)) return true;
    const own = attributeOf(element, 'class');
    const style = attributeOf(element, 'style');
    if (own === null && style === null && !isCustom) return false;
    const around = parent ? `${tagOf(parent)}|${attributeOf(parent, 'class') ?? ''}` : '';
    const kind = `${name}|${own ?? ''}|${style ?? ''}|${around}`;
    let breaks = this.known.get(kind);
    if (breaks === undefined) {
      breaks = !/^(?:inline|contents|none|ruby|$)/.test(displayOf(element));
      this.known.set(kind, breaks);
    }
    return breaks && !isInitial(element);
  }

  /**
   * Whether a page has made up an element: such ones run on in a line unless their style says otherwise. A generator of
   * policies marks each word that was filled in with one.
   */
  private isMadeUp(element: Element, name: string): boolean {
    let isUnknown = this.known.get(name);
    if (isUnknown === undefined) {
      isUnknown = name.includes('-') || Object.prototype.toString.call(element) === '[object HTMLUnknownElement]';
      this.known.set(name, isUnknown);
    }
    return isUnknown;
  }
}

/** Whether a name that HTML does not know marks a line rather than words in one: some old systems open one after each break. */
function startsLine(element: Element, name: string): boolean {
  const before = previousOf(element);
  return before !== null && isElement(before) && tagOf(before) === 'br' && !name.includes('-');
}

/** The large first letter of a text, which stands beside the rest of its word. */
function isInitial(element: Element): boolean {
  if (hasMoreText(element, 1) || !/^\p{Lu}$/u.test(textContentOf(element) ?? '')) return false;
  const rest = nextOf(element);
  return rest !== null && isText(rest) && /^\p{Ll}/u.test(rest.data) && styleOf(element)?.float !== 'none';
}

/** Whether the line breaks that stand in a text node are meant, though no element says so; asked only where it has some. */
export function keepsLines(text: Text, parent: Element | null): boolean {
  if (!parent || !hasLines(text.data)) return false;
  if (isMarkdown(text.data)) return true;
  const { whiteSpace = '' } = viewOf(documentOf(parent))?.getComputedStyle(parent) ?? {};
  return /^(?:pre|break-spaces)/.test(whiteSpace);
}

/** A line break within it, or an empty line behind it. Sources break their lines around text without a meaning. */
function hasLines(data: string): boolean {
  if (!data.includes('\n')) return false;
  const end = data.trimEnd();
  return end.trimStart().includes('\n') || (end !== '' && data.slice(end.length).split('\n').length > 2);
}

/** What opens a panel of its own: beside others of its kind, yet no part of their line. */
function isTab(element: Element, name: string, role: string | null): boolean {
  return name === 'label' ? isLabelOfBox(element) : (name === 'button' || name === 'a') && role === 'tab';
}

/** 1 to 6 for what is or serves as a heading, otherwise 0. */
export function headingLevelOf(element: Element, name: string, role: string | null): number {
  if (name.length === 2 && name >= 'h1' && name <= 'h6') return Number(name[1]);
  if (name === 'summary') return SOFT_HEADING_LEVEL;
  if (role === 'heading') return Math.min(6, Math.max(1, Number(attributeOf(element, 'aria-level')) || 2));
  if (name === 'label') return isTitleOfPanel(element) ? SOFT_HEADING_LEVEL : 0;
  const isButton = name === 'button' || role === 'button';
  return isButton && (hasAttribute(element, 'aria-expanded') || FOLDS.test(classAndIdOf(element)))
    ? SOFT_HEADING_LEVEL
    : 0;
}

/** Whether all that stands in a heading is its words, though pages cut them into blocks to move them about. */
export function isTitle(element: Element, name: string): boolean {
  return /^h[1-6]$/.test(name) && !hasMoreText(element, LONGEST_TITLE);
}

/** In UTF-16 units; a heading that was never closed holds the rest of its page. */
const LONGEST_TITLE = 150;

/** Whether an element sets its text in bold, or in no bold within what does; undefined where it does not say. */
export function boldnessOf(element: Element, name: string): boolean | undefined {
  const weight = WEIGHT.exec(attributeOf(element, 'style') ?? '')?.[1];
  if (weight) return /^(?:bold|[6-9])/.test(weight);
  return name === 'b' || name === 'strong' ? true : undefined;
}

const WEIGHT = /(?:^|[\s;])font-weight\s*:\s*(bold(?:er)?|normal|lighter|\d{3})\b/i;

/** Whether an element is laid out within a line, whatever its name. */
export function isInline(element: Element): boolean {
  return displayOf(element).startsWith('inline');
}

/** Whether an element calls itself an item of a list. */
export function mayBeItem(name: string, role: string | null): boolean {
  return name === 'li' || role === 'listitem';
}

/** Whether it is one, and no whole section with its own heading. */
export function isItem(element: Element): boolean {
  return !findWithin(element, 'h1,h2,h3,h4,h5,h6,[role=heading],summary') && !isNumberedSection(element);
}

/** An item of a numbered list with a title in bold above its text, unless something introduces the list: "We collect:". */
function isNumberedSection(item: Element): boolean {
  const list = parentNodeOf(item);
  if (!list || !isElement(list) || tagOf(list) !== 'ol' || !findWithin(item, TITLE_ABOVE_TEXT)) return false;
  const title = findWithin(item, 'b,strong');
  // What stands before the title would be a part of its line.
  const begins = title && (textContentOf(item) ?? '').trimStart().startsWith((textContentOf(title) ?? '').trim());
  return !!begins && !/:\s*$/.test(textBefore(list));
}

const TITLE_ABOVE_TEXT = ['b', 'strong']
  .flatMap((name) => [
    `:scope > ${name}:first-child + :is(p,div,ul,ol)`,
    `:scope > :is(p,div):first-child > ${name}:only-child`,
  ])
  .join();

/** The text of what stands right before an element, in its own parent. */
function textBefore(element: Element): string {
  let node: Node | null = previousOf(element);
  while (node && !(textContentOf(node) ?? '').trim()) node = previousOf(node);
  return (node && textContentOf(node)) ?? '';
}

/** A button that folds something out is the title of what it folds out. */
function opensSomething(button: Element): boolean {
  return (
    hasAttribute(button, 'aria-expanded') || hasAttribute(button, 'aria-controls') || FOLDS.test(classAndIdOf(button))
  );
}

/** By what buttons go that say it to nobody else; the sheets of style and the scripts for them are copied from page to page. */
const FOLDS = /(?:^|[\s_-])(?:accordion|collapsible)(?:$|[\s_-])/i;

function displayOf(element: Element): string {
  return styleOf(element)?.display ?? '';
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return viewOf(documentOf(element))?.getComputedStyle(element);
}
