import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';
import { messages } from '../messages';

/** What of a list is folded away; nothing where nothing is left. */
export function Rest({ amount, children }: { amount: number; children: ComponentChildren }) {
  if (amount <= 0) return null;
  return (
    <details class="section__rest">
      <summary>
        <Icon name="chevron" class="chevron" />
        <span class="when-closed">{messages.section.more(amount)}</span>
        <span class="when-open">{messages.section.fewer}</span>
      </summary>
      {children}
    </details>
  );
}
