import { render } from 'preact';
import { readTheme, watchTheme } from '../../lib/settings/theme';
import { showLanguage } from '../../lib/ui/show-language';
import { showTheme } from '../../lib/ui/show-theme';
import { findTab } from '../report/find-tab';
import { tellWhenBlank } from '../report/tell-when-blank';
import { PanelApp } from './PanelApp';
// After the popup's, on top of which it stands.
import '../../lib/ui/panel/panel.css';

showLanguage();
tellWhenBlank();
document.documentElement.dataset.surface = 'panel';

// Both at once; a look that cannot be read is the system's.
const [tab, theme] = await Promise.all([findTab(location.search), readTheme().catch(() => 'system' as const)]);
showTheme(theme);
watchTheme(showTheme);
render(<PanelApp first={tab} />, document.body);
// A popup does without until it needs it; a panel stays, and its page changes under whatever has the focus.
void import('../report/elsewhere');
