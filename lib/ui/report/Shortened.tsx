import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';
import { messages } from '../messages';

/** The first items of a list, as `list` draws them; what is more than `shown` is folded away. */
export function Shortened<Item>(props: {
  items: readonly Item[];
  shown: number;
  list: (items: readonly Item[]) => ComponentChildren;
}) {
  const { items, shown, list } = props;
  const rest = items.slice(shown);
  return (
    <>
      {list(items.slice(0, shown))}
      {rest.length > 0 && (
        <details class="section__rest">
          <summary>
            <Icon name="chevron" class="chevron" />
            <span class="when-closed">{messages.section.more(rest.length)}</span>
            <span class="when-open">{messages.section.fewer}</span>
          </summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
