import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLinked } from '../lib/page/read-linked';

/**
 * Run by the background in a page whose link leads to a policy of the same origin; then called with its address. Gives
 * nothing back itself: Firefox refuses what cannot be copied.
 */
export default defineUnlistedScript({
  globalName: false,
  main: () => void Object.assign(globalThis, { smallprintReadLinked: read }),
});

/** The `PageReading` as JSON. */
async function read(address: string): Promise<string> {
  return JSON.stringify(await readLinked(address));
}
