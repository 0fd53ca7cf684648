import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { belongsTo } from '../../lib/reports/same-page';
import { forgetSelection, type Selection, selectionOf, watchSelection } from '../../lib/reports/selections';
import { askAndWatch } from '../report/ask-and-watch';
import type { FoundTab } from '../report/find-tab';

/** The words that were marked in the page that a tab shows; null where none were, or they were put away. */
export function useSelection(tab: FoundTab): Selection | null {
  const [known, setKnown] = useState<{ readonly tabId: number; readonly selection: Selection | null } | null>(null);
  useEffect(
    () =>
      askAndWatch(
        () => selectionOf(tab.id),
        (onChange) => watchSelection(tab.id, onChange),
        (selection) => setKnown({ tabId: tab.id, selection }),
      ),
    [tab.id],
  );
  const selection = known?.tabId === tab.id ? known.selection : null;
  const isHere = selection !== null && belongsTo(selection, tab.url);
  useEffect(() => {
    if (!selection || isHere) return;
    let isWanted = true;
    const putAway = async () => {
      // Words can be marked before a panel has heard where the tab went, and an address can be withheld until a click asks about them.
      const { url } = await browser.tabs.get(tab.id);
      // Whoever comes back to the page has another question.
      if (isWanted && !belongsTo(selection, url)) await forgetSelection(tab.id);
    };
    void putAway().catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [tab.id, selection, isHere]);
  return isHere ? selection : null;
}
