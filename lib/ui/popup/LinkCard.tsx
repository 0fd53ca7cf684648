import { Drawing } from '../Icon';
import { elsewhereMessages as words } from '../messages/elsewhere-messages';
import type { ShownLink } from './elsewhere-view';

/** Drawn like those of Icon.tsx; apart from them, as it comes only where there is a link. */
const GLOBE =
  'M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM2 12h20M12 2c3 2.7 4 6 4 10s-1 7.3-4 10c-3-2.7-4-6-4-10s1-7.3 4-10Z';

/** A link to a policy: its words, where it stands and leads, and what can be done. All of it is the page's own text. */
export function LinkCard({ link, onRead }: { link: ShownLink; onRead: () => void }) {
  return (
    <div class="link-card">
      <p class="link-card__text" dir="auto">
        {link.text || words.unnamed}
      </p>
      <p class="link-card__address" title={link.url}>
        <bdi dir="ltr">{writeAddress(link.url)}</bdi>
      </p>
      <p class="link-card__place">{words.place[link.place]}</p>
      <p class="link-card__actions">
        {link.way && (
          <button type="button" class="button button--strong" onClick={onRead}>
            {words.read}
          </button>
        )}
        <OpenLink link={link} />
      </p>
      {link.way && <p class="link-card__way">{link.way === 'fetch' ? words.byFetch : words.byTab}</p>}
    </div>
  );
}

/** Opens a link in a new tab, which learns nothing of where it was opened. */
export function OpenLink({ link }: { link: ShownLink }) {
  return (
    <a
      class="link-button"
      href={link.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words.openSpoken(link.text || writeAddress(link.url))}
    >
      <Drawing path={GLOBE} />
      {words.open}
    </a>
  );
}

/** Host and path: what a reader can check. */
function writeAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return host + (pathname === '/' ? '' : pathname);
}
