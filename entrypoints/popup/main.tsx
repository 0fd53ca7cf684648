import { render } from 'preact';
import { readTheme, watchTheme } from '../../lib/settings/theme';
import { showLanguage } from '../../lib/ui/show-language';
import { showTheme } from '../../lib/ui/show-theme';
import { findTab, namedTab } from './find-tab';
import { PopupApp } from './PopupApp';

showLanguage();
if (namedTab(location.search) !== null) document.documentElement.dataset.surface = 'page';

// Both at once; a look that cannot be read is the system's.
const [tab, theme] = await Promise.all([findTab(location.search), readTheme().catch(() => 'system' as const)]);
showTheme(theme);
watchTheme(showTheme);
render(<PopupApp tab={tab} />, document.body);
