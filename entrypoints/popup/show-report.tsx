import { render } from 'preact';
import { hasPanel, openPanel } from '../../lib/messages/open-panel';
import { readingOf } from '../../lib/reports/readings';
import { belongsTo } from '../../lib/reports/same-page';
import type { TabReading } from '../../lib/reports/tab-reading';
import { readTheme, watchTheme } from '../../lib/settings/theme';
import { readWeights } from '../../lib/settings/weights';
import { showLanguage } from '../../lib/ui/show-language';
import { showTheme } from '../../lib/ui/show-theme';
import { type FoundTab, findTab, namedTab } from '../report/find-tab';
import { TabReport } from '../report/TabReport';
import { tellWhenBlank } from '../report/tell-when-blank';

showLanguage();
tellWhenBlank();
const isOwnWindow = namedTab(location.search) !== null;
if (isOwnWindow) document.documentElement.dataset.surface = 'page';

// All that the first frame is made of: to draw before it is known would only put an empty one before it. A look that
// cannot be read is the system's.
const [tab, theme, weights] = await Promise.all([
  findTab(location.search),
  readTheme().catch(() => 'system' as const),
  readWeights(),
]);
const reading = await verdictOn(tab);
showTheme(theme);
watchTheme(showTheme);

/** What was found on the page that a tab shows; null where that is still to be found, or to be tried again. */
async function verdictOn({ id, url }: FoundTab): Promise<TabReading | null> {
  const reading = await readingOf(id);
  return reading?.state === 'analysed' && belongsTo(reading, url) ? reading : null;
}

/** Leaves the page to the panel; where the browser does not open it, the popup stays. */
function readAlong(): void {
  openPanel(tab.windowId)?.then(close, () => {});
}

render(
  <TabReport
    tab={tab}
    byItself
    first={{ weights, reading }}
    readAlong={hasPanel(isOwnWindow) ? readAlong : undefined}
  />,
  document.body,
);
// The report has taken it over, unless there is another one to show than the letter was for.
document.querySelector('[data-first-frame]')?.remove();
