import { analyze } from '../analysis/analyze';

/** As short as any claim: a longer text costs more than it spares the page's own. */
const EXAMPLE = 'We may share your data.';

let isReady = false;

/**
 * Has the engine ready its sheets, and the browser compile what runs for every text, by a text of no matter. Done once,
 * and while a page is being read in a process of its own: the worker would only wait.
 */
export function readyEngine(): void {
  if (isReady) return;
  isReady = true;
  analyze({ text: EXAMPLE, blocks: [{ kind: 'paragraph', start: 0, end: EXAMPLE.length, level: 0 }] });
}
