/** The isolated world of the extension in a page, which all its scripts there share; the page does not see it. */
interface World {
  smallprintOwn?: Element;
}

const world = globalThis as World;

/** Remembers the element that the extension has put into the page, so that no reader takes it for a part of it. */
export function rememberOwn(element: Element): void {
  world.smallprintOwn = element;
}

/** Whether an element of the page is the extension's own. */
export function isOwn(element: Element): boolean {
  return world.smallprintOwn === element;
}
