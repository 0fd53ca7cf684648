import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { watchReading } from '../../lib/reports/readings';
import { isSamePage } from '../../lib/reports/same-page';
import { watchSelection } from '../../lib/reports/selections';
import { type FoundTab, findTab, watchAddress } from '../report/find-tab';

/** So many milliseconds after a page has come, it has been said whether it may be a policy. */
const REST = 300;

/** The tab that the panel stands beside, as the reader turns to another one or goes to another page in it. */
export function useShownTab(first: FoundTab): FoundTab {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    let last = 0;
    // Of several answers only that to the last question counts.
    const look = async () => {
      const question = ++last;
      const found = await findTab(location.search);
      if (question === last) setTab((old) => (showsTheSame(old, found) ? old : found));
    };
    const onActivated = () => void look();
    browser.tabs.onActivated.addListener(onActivated);
    const stopAddress = watchAddress(tab.id, onActivated);
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onUpdated = (id: number, { status }: Browser.tabs.OnUpdatedInfo) => {
      if (id === tab.id && status === 'complete') rest = setTimeout(onActivated, REST);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    // Where no access was given, a click lets the tab's address be known; what it has read is all that tells of that.
    const stopReading = watchReading(tab.id, onActivated);
    const stopSelection = watchSelection(tab.id, onActivated);
    // What happened between the first look and now was told to nobody.
    void look();
    return () => {
      last = -1;
      browser.tabs.onActivated.removeListener(onActivated);
      stopAddress();
      stopReading();
      stopSelection();
      clearTimeout(rest);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tab.id]);
  return tab;
}

/** A place on a page is not another page; one that has come is known better than one that was on its way. */
function showsTheSame(old: FoundTab, found: FoundTab): boolean {
  return old.id === found.id && old.isLoading === found.isLoading && isSamePage(old.url ?? '', found.url ?? '');
}
