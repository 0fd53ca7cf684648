import { Choice } from '../Choice';
import { settingsMessages } from '../messages/settings-messages';
import { toolbarMessages } from '../messages/toolbar-messages';
import { Switch } from '../Switch';
import { MutedSites } from './MutedSites';
import type { OptionsActions, OptionsView } from './options-view';
import { ShortcutList } from './ShortcutList';

/** When policies are read, where their grade is shown, how the extension looks, and by which keys it opens. */
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
        <Switch
          label={toolbarMessages.badgeText}
          note={toolbarMessages.badgeTextNote}
          on={view.badgeText}
          onChange={actions.setBadgeText}
        />
        {/* A line above it belongs to what is around: on a fieldset it would run through the legend. */}
        <div>
          <Choice
            label={settingsMessages.theme}
            options={settingsMessages.themes}
            chosen={view.theme}
            onChange={actions.setTheme}
          />
        </div>
        {view.shortcuts && <ShortcutList shortcuts={view.shortcuts} />}
      </div>
    </section>
  );
}
