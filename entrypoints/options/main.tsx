import { render } from 'preact';
import { DEFAULT_SETTINGS, readSettings } from '../../lib/settings/settings';
import { optionsMessages } from '../../lib/ui/messages/options-messages';
import { showLanguage } from '../../lib/ui/show-language';
import { showTheme } from '../../lib/ui/show-theme';
import { OptionsApp } from './OptionsApp';
import { listPolicies } from './read-policies';

showLanguage();
document.title = optionsMessages.pageTitle;

const [settings, policies] = await Promise.all([readSettings().catch(report), listPolicies()]);
showTheme(settings?.theme ?? DEFAULT_SETTINGS.theme);
render(
  <OptionsApp settings={settings ?? DEFAULT_SETTINGS} isUnreadable={settings === null} policies={policies} />,
  document.body,
);

function report(error: unknown): null {
  console.error(error);
  return null;
}
