import { withoutPlace } from '../text/link';

/** Whether two addresses name the same page: equal but for the place on it. */
export function isSamePage(one: string, other: string): boolean {
  return withoutPlace(one) === withoutPlace(other);
}

/**
 * Whether a reading belongs to what a tab shows now. Show nothing of a reading that does not.
 * A tab whose address the browser withholds (`undefined`) is one that cannot be read: its reading has the address ''.
 */
export function belongsTo(reading: { readonly url: string }, tabUrl: string | undefined): boolean {
  return isSamePage(reading.url, tabUrl ?? '');
}
