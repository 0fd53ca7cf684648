import { Choice } from '../Choice';
import { settingsMessages } from '../messages/settings-messages';
import { Switch } from '../Switch';
import type { OptionsActions, OptionsView } from './options-view';

/** When policies are read, and how the extension's pages look. */
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
