import { withoutPlace } from '../text/link';
import { CANDIDATE, nameOf } from './detect';

/**
 * Whether a page that was read at an address has another one by now, and is named for no policy there. Where it is named
 * for one, it counts as the same still: a site may well put a language into its address.
 */
export function hasMovedOn(page: Document, url: string): boolean {
  return addressOf(page) !== withoutPlace(url) && !mayBePolicy(page);
}

/** As the detector sees it. */
export function mayBePolicy(page: Document): boolean {
  try {
    return CANDIDATE.test(nameOf(page));
  } catch {
    // An element of the page stands in the place of what is asked here: somebody has had it read all the same.
    return true;
  }
}

/** Where a page is, without the place on it. */
export function addressOf(page: Document): string {
  return withoutPlace(page.location.href);
}
