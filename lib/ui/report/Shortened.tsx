import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';
import { restMessages as words } from '../messages/rest-messages';

/** The first items of a list, as `list` draws them; what is more than `shown` is folded away. */
export function Shortened<Item>(props: {
  items: readonly Item[];
  shown: number;
  list: (items: readonly Item[]) => ComponentChildren;
}) {
  const { items, shown, list } = props;
  return (
    <>
      {list(items.slice(0, shown))}
      <FoldedAway items={items.slice(shown)} list={list} />
    </>
  );
}

/** The items of a list that are folded away, behind how many they are, and of what for those who hear it; nothing where there are none. */
export function FoldedAway<Item>(props: {
  items: readonly Item[];
  of?: string;
  list: (items: readonly Item[]) => ComponentChildren;
}) {
  const { items, of, list } = props;
  if (items.length === 0) return null;
  return (
    <details class="section__rest">
      <summary>
        <Icon name="chevron" class="chevron" />
        <span class="when-closed">{words.more(items.length)}</span>
        <span class="when-open">{words.fewer}</span>
        {of && <span class="hidden-visually">: {of}</span>}
      </summary>
      {list(items)}
    </details>
  );
}
