import { appendTo, elementIn, isConnected, rootElementOf, tagOf } from '../../lib/page/dom-access';
import { type Corner, findCorner } from '../../lib/page/free-corner';
import { rememberOwn } from '../../lib/page/own-element';
import { watchLayout } from '../../lib/page/watch-layout';
import { FocusBefore } from './focus-before';
import { styleFor } from './style-for';

/** From the window's edges, as in page-badge.css. */
const MARGIN = 16;

/** A script that draws the whole page anew may take it away without meaning to; one that does so again means it. */
const MOST_RETURNS = 2;

/**
 * The place of an element in a corner of the page: in a closed shadow root of an element that has no name, below all
 * dialogs, and out of the way of what the page's reader has to reach. Nothing else of the page is touched.
 */
export class PageCorner {
  private readonly host: HTMLElement;
  private readonly focus: FocusBefore;
  private corner: Corner | null = null;
  private stop: (() => void) | null = null;
  private returns = 0;

  /** `belongs`: whether it still has any business in the page; it is asked whenever the page is at rest. */
  constructor(
    private readonly page: Document,
    private readonly element: HTMLElement,
    private readonly belongs: () => boolean,
  ) {
    this.host = elementIn(page, 'div');
    this.focus = new FocusBefore(element);
    const root = this.host.attachShadow({ mode: 'closed' });
    styleFor(root);
    root.append(element);
  }

  enter(): void {
    if (!this.stop) {
      rememberOwn(this.host);
      this.returns = 0;
      this.append();
      this.stop = watchLayout(this.page, () => this.settle());
    }
    this.settle();
  }

  leave(): void {
    this.stop?.();
    this.stop = null;
    this.corner = null;
    delete this.element.dataset.corner;
    this.focus.giveBack();
    this.host.remove();
  }

  /** Looks for a free corner; without one, or where the page took the style away, it is not seen. */
  settle(): void {
    if (!this.stop) return;
    if (this.belongs() && this.isInPage()) this.put(this.findPlace());
    else this.leave();
  }

  private isInPage(): boolean {
    if (isConnected(this.host)) return true;
    if (this.returns++ < MOST_RETURNS) this.append();
    return isConnected(this.host);
  }

  private findPlace(): Corner | null {
    if (getComputedStyle(this.element).position !== 'fixed') return null;
    const { width, height } = this.element.getBoundingClientRect();
    const found = findCorner(this.page, { width, height, margin: MARGIN }, this.host, this.corner);
    // An open menu stays where it is: the reader has asked for it.
    const isInUse = this.element.dataset.part === 'menu';
    return isInUse && found ? (this.corner ?? found) : found;
  }

  private put(corner: Corner | null): void {
    if (corner === this.corner) return;
    this.corner = corner;
    if (corner) this.element.dataset.corner = corner;
    else delete this.element.dataset.corner;
  }

  private append(): void {
    const root = rootElementOf(this.page);
    if (root && tagOf(root) === 'html') appendTo(root, this.host);
  }
}
