import { attributeOf, hasAttribute } from './dom-access';
import type { Container } from './walk';

/** How far above a panel its kin is looked for; a panel of an accordion stands in an item, that in a list. A judgement. */
const MOST_STEPS = 6;

/**
 * The other panels of the tabs or of the accordion in which a container stands: those of its kind, or of the kind of what
 * holds it, that say of themselves that they are not shown. Readability does not see them, so it cannot vote for them.
 */
export function findFoldedPanels(open: Container, containers: readonly Container[]): Container[] {
  const kinds = new Set<string>();
  let above: Container | null = open;
  for (let step = 0; above && step < MOST_STEPS; step++, above = above.parent)
    for (const kind of kindsOf(above)) kinds.add(kind);
  return containers.filter(
    (container) =>
      (container.last <= open.first || container.first >= open.last) &&
      saysItIsHidden(container.element) &&
      kindsOf(container).some((kind) => kinds.has(kind)),
  );
}

/** Its role as a panel, and its name with each of its classes. */
function kindsOf({ element, name }: Container): string[] {
  if (attributeOf(element, 'role') === 'tabpanel') return ['tabpanel'];
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);
  return classes.length > 0 ? classes.map((own) => `${name}.${own}`) : [];
}

/** By what Readability goes. */
function saysItIsHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}
