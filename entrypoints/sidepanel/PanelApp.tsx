import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { forgetSelection } from '../../lib/reports/selections';
import { withoutPlace } from '../../lib/text/link';
import { LoadingPage } from '../../lib/ui/panel/LoadingPage';
import type { FoundTab } from '../report/find-tab';
import { TabReport } from '../report/TabReport';
import { useSelection } from './use-selection';
import { useShownTab } from './use-shown-tab';

/** The panel beside a window's pages: the report of the tab in front, or what the words say that were marked in it. */
export function PanelApp({ first }: { first: FoundTab }) {
  const tab = useShownTab(first);
  const selection = useSelection(tab);
  const selected = useSelected(selection !== null);
  if (selection) {
    const leave = () => void forgetSelection(tab.id);
    return selected && <selected.SelectedReport key={selection.at} {...{ tab, selection }} onLeave={leave} />;
  }
  // Another page is another report: nothing of the one before is shown while it is found out.
  return (
    <TabReport
      key={`${tab.id} ${withoutPlace(tab.url ?? '')}`}
      tab={tab}
      byItself={false}
      meanwhile={tab.isLoading && <LoadingPage openOptions={() => void browser.runtime.openOptionsPage()} />}
    />
  );
}

/** What is needed only once words were marked; null until it is there. */
function useSelected(isNeeded: boolean): typeof import('./selected') | null {
  const [loaded, setLoaded] = useState<typeof import('./selected') | null>(null);
  useEffect(() => {
    if (isNeeded) void import('./selected').then(setLoaded);
  }, [isNeeded]);
  return loaded;
}
