import { render } from 'preact';
import { readTheme, watchTheme } from '../../lib/settings/theme';
import { welcomeMessages } from '../../lib/ui/messages/welcome-messages';
import { showLanguage } from '../../lib/ui/show-language';
import { showTheme } from '../../lib/ui/show-theme';
import { WelcomeApp } from './WelcomeApp';

showLanguage();
document.title = welcomeMessages.title;
// A look that cannot be read is the system's.
showTheme(await readTheme().catch(() => 'system' as const));
watchTheme(showTheme);
render(<WelcomeApp />, document.body);
