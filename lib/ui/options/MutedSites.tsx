import { useRef } from 'preact/hooks';
import { settingsMessages } from '../messages/settings-messages';

/** The sites on whose pages the badge is not shown, each with a way to have it there again. */
export function MutedSites({ sites, onUnmute }: { sites: readonly string[]; onUnmute: (site: string) => void }) {
  const box = useRef<HTMLElement>(null);

  /** The button goes with its site: the focus moves on to what takes its place, or else out of the list. */
  const unmute = (site: string) => {
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = sites.indexOf(site);
    (buttons[at + 1] ?? buttons[at - 1] ?? box.current)?.focus();
    onUnmute(site);
  };

  return (
    <section class="muted-sites" ref={box} tabIndex={-1} aria-labelledby="muted-sites">
      <h3 id="muted-sites">{settingsMessages.mutedSites}</h3>
      {sites.length === 0 ? (
        <p>{settingsMessages.noMutedSites}</p>
      ) : (
        <ul class="muted-sites__list">
          {sites.map((site) => (
            <li class="muted-site" key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="link-button muted-site__again"
                aria-label={settingsMessages.unmuteSite(site)}
                onClick={() => unmute(site)}
              >
                {settingsMessages.unmute}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
