import { Choice } from '../Choice';
import { settingsMessages } from '../messages/settings-messages';
import { Switch } from '../Switch';
import { MutedSites } from './MutedSites';
import type { OptionsActions, OptionsView } from './options-view';

/** When policies are read, where the grade is shown in their pages, and how the extension's pages look. */
export function GeneralSection({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  return (
    <section aria-labelledby="general">
      <h2 id="general" tabIndex={-1}>
        {settingsMessages.general}
      </h2>
      <div class="panel general">
        <Switch
          label={settingsMessages.automatic}
          note={settingsMessages.automaticNote}
          on={view.automatic}
          onChange={actions.setAutomatic}
        />
        <div class="badge-choice">
          <Switch
            label={settingsMessages.pageBadge}
            note={settingsMessages.pageBadgeNote}
            on={view.pageBadge}
            onChange={actions.setPageBadge}
          />
          <MutedSites sites={view.mutedSites} onUnmute={actions.unmuteSite} />
        </div>
        <Choice
          label={settingsMessages.theme}
          options={settingsMessages.themes}
          chosen={view.theme}
          onChange={actions.setTheme}
        />
      </div>
    </section>
  );
}
