import { keptInWorld } from './kept';

interface Kept {
  ownElement: Element;
}

/** Remembers the element that the extension has put into the page, so that no reader takes it for a part of it. */
export function rememberOwn(element: Element): void {
  keptInWorld<Kept>().ownElement = element;
}

/** Whether an element of the page is the extension's own. */
export function isOwn(element: Element): boolean {
  return keptInWorld<Kept>().ownElement === element;
}
