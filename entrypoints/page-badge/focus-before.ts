import { isConnected } from '../../lib/page/dom-access';

/** What in the page had the focus before an element of ours took it, so that it can have it back. */
export class FocusBefore {
  private cameFrom: Node | null = null;
  private last: Node | null = null;

  constructor(private readonly element: HTMLElement) {
    element.addEventListener('focusin', ({ target, relatedTarget }) => {
      // From a button of its own that went when it was pressed, the focus comes from nowhere.
      const isOwn = element.contains(relatedTarget as Node | null) || (this.last && !isConnected(this.last));
      if (!isOwn) this.cameFrom = relatedTarget as Node | null;
      this.last = target as Node;
    });
  }

  /** To be called before the element goes; without the focus it leaves all as it is. */
  giveBack(): void {
    const { cameFrom } = this;
    const hasFocus = this.element.matches(':focus-within');
    this.cameFrom = null;
    this.last = null;
    // A form can have a field named "focus".
    if (hasFocus && cameFrom instanceof HTMLElement)
      HTMLElement.prototype.focus.call(cameFrom, { preventScroll: true });
  }
}
