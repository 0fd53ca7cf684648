import { useEffect, useLayoutEffect } from 'preact/hooks';
import { stripDirectionMarks } from '../../lib/text/direction-marks';
import { messages } from '../../lib/ui/messages';

/** Calls the document what the popup says, as long as that is on show; null leaves it as it is. */
export function useTitle(spoken: string | null): void {
  useEffect(() => {
    // Direction marks in a page's words must not turn the whole title round.
    if (spoken !== null) document.title = stripDirectionMarks(`${spoken} – ${messages.product}`);
  }, [spoken]);
  // A panel goes on to other pages, of which nothing may be known for a while. Before what comes next is called anything.
  useLayoutEffect(
    () => () => {
      document.title = messages.product;
    },
    [],
  );
}
