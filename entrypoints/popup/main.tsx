import { render } from 'preact';
import { hasPanel, openPanel } from '../../lib/messages/open-panel';
import { watchTheme } from '../../lib/settings/theme';
import { showLanguage } from '../../lib/ui/show-language';
import { showTheme } from '../../lib/ui/show-theme';
import { TabReport } from '../report/TabReport';
import { knownAtOnce } from './known-at-once';

showLanguage();

const { isNamed, tab, theme, first } = await knownAtOnce();
if (isNamed) document.documentElement.dataset.surface = 'page';
showTheme(theme);
watchTheme(showTheme);

/** Leaves the page to the panel; where the browser does not open it, the popup stays. */
function readAlong(): void {
  openPanel(tab.windowId)?.then(close, () => {});
}

render(<TabReport tab={tab} byItself first={first} readAlong={hasPanel() ? readAlong : undefined} />, document.body);
