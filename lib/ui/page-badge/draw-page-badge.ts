import { elementIn } from '../../page/dom-access';
import type { Grade } from '../../taxonomy/grade';
import { stripDirectionMarks } from '../../text/direction-marks';
import { GRADE_SHAPES } from '../grade-shapes';
import { pageBadgeMessages as words } from '../messages/page-badge-messages';

/** What the badge says. */
export interface PageBadgeView {
  readonly grade: Grade | null;
  /** How many findings there are to watch. */
  readonly watch: number;
  /** The site that can be muted, for people; null where it cannot, as in a private window. */
  readonly site: string | null;
}

/** Where the reader does not want to see the badge. */
export type HidingPlace = 'page' | 'site' | 'everywhere';

/** What the badge can be asked to do. */
export interface PageBadgeActions {
  readonly open: () => void;
  readonly hide: (where: HidingPlace) => void;
  /** The remark that came after hiding is to go. */
  readonly dismiss: () => void;
  /** Its size may have changed. */
  readonly onChange: () => void;
}

/** A badge that is drawn. */
export interface PageBadge {
  readonly element: HTMLElement;
  /** Shows what it says; a menu that is open stays so. */
  show(view: PageBadgeView): void;
  /** Puts a remark in its place, after hiding it where the page itself does not show that it worked. */
  remark(where: 'site' | 'everywhere', site: string | null): void;
}

/**
 * The badge in the page as plain elements: it runs in other people's pages, where Preact would be most of it. Words from
 * outside come in as text alone. Only genuine clicks count, or the page could click for its reader.
 */
export function drawPageBadge(
  page: Document,
  actions: PageBadgeActions,
  isGenuine = (event: Event) => event.isTrusted,
): PageBadge {
  const make = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const element = elementIn(page, name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const button = (className: string, run: () => void, ...children: (Node | string)[]): HTMLButtonElement => {
    const element = make('button', className, ...children) as HTMLButtonElement;
    element.type = 'button';
    element.addEventListener('click', (event) => {
      if (isGenuine(event)) run();
    });
    return element;
  };
  const name = (site: string): HTMLElement => make('bdi', '', shortSite(site));

  const element = make('div', 'page-badge');
  element.setAttribute('role', 'complementary');
  element.setAttribute('aria-label', words.region);
  let view: PageBadgeView | null = null;

  const put = (part: string, ...children: Node[]): void => {
    element.dataset.part = part;
    element.replaceChildren(...children);
    actions.onChange();
  };

  const putVerdict = (focusesClose = false): void => {
    if (!view) return;
    const line = make('span', '', make('b', '', words.verdict(view.grade)), words.watch(view.watch));
    const open = button('page-badge__open', actions.open, letter(page, view.grade), line);
    // A description, so that those who speak to their machine can say what they see.
    open.title = words.open;
    const close = button('page-badge__close', putMenu, cross(page));
    close.setAttribute('aria-label', words.hide);
    close.setAttribute('aria-expanded', 'false');
    close.title = words.hide;
    put('verdict', make('div', 'page-badge__row', open, close));
    if (focusesClose) close.focus();
  };

  const putMenu = (): void => {
    const title = make('p', 'page-badge__title', words.hideTitle);
    title.id = 'title';
    const page = button('', () => actions.hide('page'), words.hidePage);
    const [before, after] = words.hideSite;
    const site = view?.site ? [button('', () => actions.hide('site'), before, name(view.site), after)] : [];
    const everywhere = button('', () => actions.hide('everywhere'), words.hideEverywhere);
    const back = button('page-badge__back', () => putVerdict(true), words.back);
    const menu = make('div', 'page-badge__menu', title, page, ...site, everywhere, back);
    menu.setAttribute('role', 'group');
    menu.setAttribute('aria-labelledby', title.id);
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !isGenuine(event)) return;
      event.stopPropagation();
      putVerdict(true);
    });
    put('menu', menu);
    page.focus();
  };

  return {
    element,
    show(next) {
      const isSame = view && view.grade === next.grade && view.watch === next.watch && view.site === next.site;
      if (isSame && element.dataset.part !== 'note') return;
      view = next;
      if (element.dataset.part !== 'menu') putVerdict();
    },
    remark(where, site) {
      const [before, after] = words.hiddenOnSite;
      const text = where === 'site' && site ? [before, name(site), after] : [words.hiddenEverywhere];
      const close = button('page-badge__close', actions.dismiss, cross(page));
      close.setAttribute('aria-label', words.dismiss);
      const note = make('div', 'page-badge__note', close);
      // In the page before it has words, or screen readers do not say them.
      const status = make('p', '');
      status.setAttribute('role', 'status');
      note.prepend(status);
      put('note', note);
      status.append(...text);
      close.focus();
      actions.onChange();
    },
  };
}

/** Long enough for nearly every host, short enough for the menu. */
const LONGEST_SITE = 40;

/** A site's name without what could turn its direction round; of a long one the end, which says whose it is. */
function shortSite(site: string): string {
  const plain = stripDirectionMarks(site);
  return plain.length > LONGEST_SITE ? `…${plain.slice(-LONGEST_SITE)}` : plain;
}

function letter(page: Document, grade: Grade | null): SVGElement {
  const svg = draw(page, 'svg', { viewBox: '0 0 48 48', 'data-grade': grade ?? 'none', 'aria-hidden': 'true' });
  svg.setAttribute('class', 'page-badge__letter');
  const text = { x: '24', y: '24', 'dominant-baseline': 'central', 'text-anchor': 'middle' };
  svg.append(draw(page, 'path', { d: GRADE_SHAPES[grade ?? 'none'] }), draw(page, 'text', text));
  (svg.lastChild as Element).textContent = words.letter(grade);
  return svg;
}

function cross(page: Document): SVGElement {
  const svg = draw(page, 'svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  svg.append(draw(page, 'path', { d: 'M6 6l12 12M18 6 6 18' }));
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';

function draw(page: Document, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = Document.prototype.createElementNS.call(page, SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
