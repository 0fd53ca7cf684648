import { readLinked } from '../lib/page/read-linked';

/** Run by the background in a page whose link leads to a policy of the same origin; then called with its address. */
export default {
  globalName: false,
  main: () => Object.assign(globalThis, { smallprintReadLinked: readLinked }),
};
