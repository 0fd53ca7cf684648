/**
 * When what has the focus goes from the page, as a button may that was pressed, the focus moves to the nearest part around
 * it that stays, or else to the main part: left to the browser it falls to the whole page, and the Tab key begins anew.
 */
export function keepFocus(): void {
  const { body } = document;
  /** What had the focus last, and what was around it. */
  let path: Node[] = [];
  body.addEventListener('focusin', (event) => {
    path = event.composedPath() as Node[];
  });
  new MutationObserver(() => {
    // A panel beside the page must not take the focus from that.
    if (path[0]?.isConnected !== false || !document.hasFocus()) return;
    const nearest = path.find(({ isConnected }) => isConnected);
    const place = nearest === body ? document.querySelector('main') : (nearest as HTMLElement);
    if (!place) return;
    // Nobody can press it: it is no stop of the Tab key, and a ring around it would say nothing.
    place.tabIndex = -1;
    place.style.outline = 'none';
    place.focus({ preventScroll: true });
  }).observe(body, { childList: true, subtree: true });
}
