import type { PolicyPart } from '../../page/page-reading';
import { Icon } from '../Icon';
import { elsewhereMessages as words } from '../messages/elsewhere-messages';

/** How the reading of a policy's other pages stands. */
export type PagesState = 'unread' | 'reading' | 'failed';

/**
 * Of a policy on several pages: those that were not read, with a button that reads them; once it was pressed, those
 * that were, and what could not be.
 */
export function PolicyPages(props: {
  /** Not read. */
  parts: readonly PolicyPart[];
  /** Read together as this policy; one where it is only the page itself. */
  pages: readonly PolicyPart[];
  state: PagesState;
  onRead: () => void;
}) {
  const { parts, pages, state, onRead } = props;
  if (pages.length > 1) {
    return (
      <section class="pages">
        <details>
          <summary>
            <Icon name="chevron" class="chevron" />
            {words.pages(pages.length)}
          </summary>
          <PartList parts={pages} />
        </details>
        {parts.length > 0 && (
          <>
            <h2>{words.unread(parts.length)}</h2>
            <p>{words.unreadNote}</p>
            <PartList parts={parts} />
          </>
        )}
      </section>
    );
  }
  if (parts.length === 0) return null;
  return (
    <section class="pages">
      <h2>{words.more(parts.length)}</h2>
      <p>{words.moreNote}</p>
      <PartList parts={parts} />
      {/* Always in the page, so that screen readers notice what appears in it. */}
      <div role="status">
        {state === 'failed' && <p>{words.partsFailed}</p>}
        {state === 'reading' && (
          <p class="pages__reading">
            <span class="progress" aria-hidden="true" />
            {words.readingPages(parts.length)}
          </p>
        )}
      </div>
      {state !== 'reading' && (
        <>
          <button type="button" class="button button--strong" onClick={onRead}>
            {words.readAll(parts.length)}
          </button>
          <p class="pages__way">{words.byFetchAll}</p>
        </>
      )}
    </section>
  );
}

/** Pages by their names, each a link that opens it. */
export function PartList({ parts }: { parts: readonly PolicyPart[] }) {
  return (
    <ul class="part-list">
      {parts.map(({ title, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
            {title || words.untitled}
          </a>
        </li>
      ))}
    </ul>
  );
}
