import { render } from 'preact';
import { hasPanel, openPanel } from '../../lib/messages/open-panel';
import { readTheme, watchTheme } from '../../lib/settings/theme';
import { showLanguage } from '../../lib/ui/show-language';
import { showTheme } from '../../lib/ui/show-theme';
import { findTab, namedTab } from '../report/find-tab';
import { TabReport } from '../report/TabReport';

showLanguage();
if (namedTab(location.search) !== null) document.documentElement.dataset.surface = 'page';

// Both at once; a look that cannot be read is the system's.
const [tab, theme] = await Promise.all([findTab(location.search), readTheme().catch(() => 'system' as const)]);
showTheme(theme);
watchTheme(showTheme);

/** Leaves the page to the panel; where the browser does not open it, the popup stays. */
function readAlong(): void {
  openPanel(tab.windowId)?.then(close, () => {});
}

render(<TabReport tab={tab} byItself readAlong={hasPanel() ? readAlong : undefined} />, document.body);
