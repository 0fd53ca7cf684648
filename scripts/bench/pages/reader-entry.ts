import { Readability } from '@mozilla/readability';
import { readPage } from '../../../lib/page/read';

/** Both sides in one script, so that they run in one world of one page. */
Object.assign(globalThis, {
  bench: {
    reader: () => readPage(document).verdict.policy,
    // On a clone, since it takes its document to pieces.
    readability: () => new Readability(document.cloneNode(true) as Document).parse() !== null,
  },
});
