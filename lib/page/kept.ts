/**
 * What the extension's scripts keep in their isolated world of a page from one run to the next; the page sees nothing of
 * it. It hangs on an object that the world has of its own: on the global one, elements of the page stand under their ids
 * and names, so that a page could put one in its place. Each user of it declares the keys that are his.
 */
export function keptInWorld<Kept extends object>(): Partial<Kept> {
  const world = Math as { smallprint?: object };
  world.smallprint ??= {};
  return world.smallprint;
}
