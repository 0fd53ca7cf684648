import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';
import { SectionHeading } from './sections';

/** A section that opens on its heading. */
export function Folded(props: {
  kind: string;
  icon: ComponentChildren;
  title: string;
  count?: number;
  children: ComponentChildren;
}) {
  return (
    <details class="section section--folded">
      <summary>
        <SectionHeading {...props} />
        <Icon name="chevron" class="chevron" />
      </summary>
      {props.children}
    </details>
  );
}
