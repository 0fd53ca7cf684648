import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { belongsTo } from '../../lib/reports/same-page';
import { forgetSelection, type Selection, selectionOf, watchSelection } from '../../lib/reports/selections';
import type { FoundTab } from '../report/find-tab';

/** The words that were marked in the page that a tab shows; null where none were, or they were put away. */
export function useSelection(tab: FoundTab): Selection | null {
  const [known, setKnown] = useState<{ readonly tabId: number; readonly selection: Selection | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (selection: Selection | null) => {
      if (isWanted) setKnown({ tabId: tab.id, selection });
    };
    // What was asked before a change was told of may be answered after it, and is out of date then.
    let isTold = false;
    const stop = watchSelection(tab.id, (selection) => {
      isTold = true;
      show(selection);
    });
    void selectionOf(tab.id).then((selection) => isTold || show(selection));
    return () => {
      isWanted = false;
      stop();
    };
  }, [tab.id]);
  const selection = known?.tabId === tab.id ? known.selection : null;
  const isHere = selection !== null && belongsTo(selection, tab.url);
  useEffect(() => {
    if (selection && !isHere) void forgetUnlessHere(selection, tab.id);
  }, [tab.id, selection, isHere]);
  return isHere ? selection : null;
}

/**
 * Puts away what was marked in a page that its tab has left: whoever comes back to it has another question. The browser is
 * asked, as words can be marked in a page before a panel has heard that the tab went there.
 */
async function forgetUnlessHere(selection: Selection, tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!belongsTo(selection, tab?.url)) await forgetSelection(tabId);
}
