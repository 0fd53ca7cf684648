/** After scrolling, resizing or moving the focus the page is at rest this soon, in milliseconds. A judgement. */
const REST_MS = 120;

/** Changes of the tree are gathered for so long; a page that never stops changing is looked at ever more seldom. */
const CHANGE_MS = 250;
const LONGEST_CHANGE_MS = 4_000;

/** What dialogs and banners are shown and hidden by. */
const ATTRIBUTES = ['open', 'class', 'style', 'hidden', 'role', 'aria-modal', 'aria-hidden', 'dir'];

const MOVES = ['scroll', 'focusin', 'fullscreenchange', 'toggle', 'transitionend', 'animationend'];

/**
 * Calls back when something that floats over a page, or what lies under it, may have changed and is at rest again; never
 * by a clock. Returns a function that stops it.
 */
export function watchLayout(page: Document, onRest: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMove = false;
  let wait = CHANGE_MS;

  const rest = () => {
    timer = undefined;
    wait = isMove ? CHANGE_MS : Math.min(wait * 2, LONGEST_CHANGE_MS);
    isMove = false;
    onRest();
  };
  const onMove = () => {
    clearTimeout(timer);
    isMove = true;
    timer = setTimeout(rest, REST_MS);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(rest, wait);
  });
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  // Elements of the page may stand in the place of the document's own methods: the window's cannot be hidden so.
  for (const move of MOVES) addEventListener(move, onMove, { capture: true, passive: true });
  addEventListener('resize', onMove);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const move of MOVES) removeEventListener(move, onMove, { capture: true });
    removeEventListener('resize', onMove);
  };
}
