import {
  bodyOf,
  boundsOf,
  elementsAt,
  findAllIn,
  focusedIn,
  matches,
  rectsOf,
  rootElementOf,
  tagOf,
  textContentOf,
  viewOf,
} from './dom-access';
import { isFrame, parentOf, shadowOf } from './dom-tree';

/** A corner of the window. */
export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';

/** What wants to stand in a corner: its size, and its distance from the window's edges, in CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Where reading ends comes first, and the top last, since that is where sites have their own. */
const CORNERS: Readonly<Record<'ltr' | 'rtl', readonly Corner[]>> = {
  ltr: ['bottom-right', 'bottom-left', 'top-right', 'top-left'],
  rtl: ['bottom-left', 'bottom-right', 'top-left', 'top-right'],
};

/**
 * The corner of the window in which something can stand without covering what the page's reader has to reach: a form
 * field, a dialog, a banner, a header or whatever else the page lets float over its text. The current corner stays as
 * long as it is free; null where none is, or where the page asks for all attention (a modal dialog, full screen).
 * `own` is looked through. Asks for layout, so call it when the page is at rest.
 */
export function findCorner(page: Document, box: Box, own: Element, current: Corner | null): Corner | null {
  if (isHeldUp(page)) return null;
  const corners = CORNERS[isRightToLeft(page) ? 'rtl' : 'ltr'];
  const wanted = current ? [current, ...corners.filter((corner) => corner !== current)] : corners;
  const look = new Look(page, own);
  return wanted.find((corner) => look.isFree(corner, box)) ?? null;
}

/** What a page puts before everything else, whether or not it does so by the browser's own means. */
const HOLDS_UP = ':fullscreen, :modal, [aria-modal="true"]';

/** A page may have any number of dialogs that are not on show. */
const MOST_DIALOGS = 50;

function isHeldUp(page: Document): boolean {
  return Array.from(findAllIn(page, HOLDS_UP)).slice(0, MOST_DIALOGS).some(isSeen);
}

function isSeen(element: Element): boolean {
  if (rectsOf(element).length === 0) return false;
  return Element.prototype.checkVisibility?.call(element, { visibilityProperty: true, opacityProperty: true }) ?? true;
}

function isRightToLeft(page: Document): boolean {
  const root = bodyOf(page) ?? rootElementOf(page);
  return !!root && viewOf(page)?.getComputedStyle(root).direction === 'rtl';
}

/** What is filled in, with the buttons that send it. */
const FIELD = `input:not([type=hidden]), textarea, select, form button, [contenteditable]:not([contenteditable=false]),
  [role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=spinbutton], [role=slider], [role=switch],
  [role=checkbox], [role=radio]`;

/** What is pressed at the top of sites' pages, also where it does not float: a reader who has scrolled back up wants it. */
const MENU = 'header a, nav a, [role=banner] a, [role=navigation] a, [role=menuitem], [role=button], button';

const DIALOG = 'dialog, [role=dialog], [role=alertdialog], [aria-modal="true"]';

/** The points that are looked at stand this close, in CSS pixels: no field or button that can be hit is smaller. */
const STEP = 20;

/** How far something has to stay from the corner's box, in CSS pixels. */
const GAP = 4;

/** A page may nest 100,000 deep; what floats is found further up than this only by malice. */
const MOST_LEVELS = 200;
const MOST_SHADOWS = 10;

/** Share of the page's text above which what floats is the page itself, as in web apps. A judgement. */
const MOST_OF_TEXT = 0.5;

/** Share of the window above which a frame is the page itself. A judgement. */
const MOST_OF_WINDOW = 0.6;

/** One look at a page: what was judged once is not judged again. */
class Look {
  private readonly judged = { top: new Map<Element, boolean>(), bottom: new Map<Element, boolean>() };
  private textLength = -1;

  constructor(
    private readonly page: Document,
    private readonly own: Element,
  ) {}

  isFree(corner: Corner, box: Box): boolean {
    const area = areaOf(corner, box, this.page);
    if (!area) return false;
    const edge = corner.startsWith('top') ? 'top' : 'bottom';
    const focused = focusedIn(this.page);
    if (focused && matches(focused, FIELD) && overlaps(boundsOf(focused), area)) return false;
    for (const y of pointsBetween(area.top, area.bottom)) {
      for (const x of pointsBetween(area.left, area.right)) {
        const element = this.elementAt(x, y);
        if (element && this.isObstacle(element, edge)) return false;
      }
    }
    return true;
  }

  /** The element on show at a point, also inside of shadow roots. */
  private elementAt(x: number, y: number): Element | null {
    let found = elementsAt(this.page, x, y).find((element) => element !== this.own) ?? null;
    for (let depth = 0; found && depth < MOST_SHADOWS; depth++) {
      const inner: Element | null = shadowOf(found, tagOf(found), true)?.elementFromPoint(x, y) ?? null;
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  }

  private isObstacle(element: Element, edge: 'top' | 'bottom'): boolean {
    const judged = this.judged[edge];
    const path: Element[] = [];
    let result = false;
    for (let outer: Element | null = element; outer && path.length < MOST_LEVELS; outer = parentOf(outer)) {
      const known = judged.get(outer);
      result = known ?? ((edge === 'top' && matches(outer, MENU)) || this.isObstacleItself(outer));
      path.push(outer);
      if (known !== undefined || result) break;
    }
    for (const inner of path) judged.set(inner, result);
    return result;
  }

  private isObstacleItself(element: Element): boolean {
    if (matches(element, `${FIELD}, ${DIALOG}`)) return true;
    const view = viewOf(this.page);
    if (!view) return false;
    if (isFrame(tagOf(element))) return shareOfWindow(boundsOf(element), view) < MOST_OF_WINDOW;
    const { position } = view.getComputedStyle(element);
    return (position === 'fixed' || position === 'sticky') && !this.isPageItself(element);
  }

  private isPageItself(element: Element): boolean {
    const body = bodyOf(this.page);
    if (this.textLength < 0) this.textLength = (body && textContentOf(body)?.length) ?? 0;
    return (textContentOf(element)?.length ?? 0) > this.textLength * MOST_OF_TEXT;
  }
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a box in a corner stands, with the gap around it; null where the window is too small for it. */
function areaOf(corner: Corner, { width, height, margin }: Box, page: Document): Area | null {
  const view = viewOf(page);
  const root = rootElementOf(page);
  if (!view || !root) return null;
  // Without the scroll bar; some pages clip the root, whose height says nothing of the window then.
  const [wide, high] = [root.clientWidth || view.innerWidth, view.innerHeight];
  const left = corner.endsWith('left') ? margin : wide - margin - width;
  const top = corner.startsWith('top') ? margin : high - margin - height;
  if (wide < width + 2 * margin || high < height + 2 * margin) return null;
  return { left: left - GAP, top: top - GAP, right: left + width + GAP, bottom: top + height + GAP };
}

function overlaps(one: Area, other: Area): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

function shareOfWindow(bounds: Area, { innerWidth, innerHeight }: Window): number {
  const wide = Math.min(bounds.right, innerWidth) - Math.max(bounds.left, 0);
  const high = Math.min(bounds.bottom, innerHeight) - Math.max(bounds.top, 0);
  return (Math.max(0, wide) * Math.max(0, high)) / (innerWidth * innerHeight);
}

/** From one end to the other, both included, at most a step apart. */
function pointsBetween(start: number, end: number): number[] {
  const steps = Math.max(1, Math.ceil((end - start) / STEP));
  return Array.from({ length: steps + 1 }, (_, step) => start + ((end - start) * step) / steps);
}
