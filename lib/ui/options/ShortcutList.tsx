import { toolbarMessages as words } from '../messages/toolbar-messages';
import type { Shortcuts } from './options-view';

/** Which keys do what, and where the browser lets the reader change them. */
export function ShortcutList({ shortcuts }: { shortcuts: Shortcuts }) {
  return (
    <div class="shortcuts">
      <h3>{words.shortcuts}</h3>
      <dl>
        {shortcuts.list.map(({ does, keys }) => (
          <div key={does} class="shortcuts__row">
            <dt>{words.does[does]}</dt>
            <dd>{keys.length > 0 ? keys.map((key) => <kbd key={key}>{key}</kbd>) : words.noKeys}</dd>
          </div>
        ))}
      </dl>
      <p>{words.change[shortcuts.changedIn]}</p>
    </div>
  );
}
