import { attributeOf, hasAttribute, nextElementOf, previousElementOf, tagOf } from './dom-access';

/** Whether a label belongs to a box right before it: by style sheets alone, such open panels and choose between them. */
export function isLabelOfBox(label: Element): boolean {
  const box = previousElementOf(label);
  return hasAttribute(label, 'for') && box !== null && isBox(box);
}

function isBox(element: Element): boolean {
  return tagOf(element) === 'input' && /^(?:radio|checkbox)$/i.test(attributeOf(element, 'type') ?? '');
}

/** Whether such a label stands above its own panel, rather than in a row with others above all panels. */
export function isTitleOfPanel(label: Element): boolean {
  const panel = nextElementOf(label);
  if (!panel || !/^(?:div|section|article|p|ul|ol|dl)$/.test(tagOf(panel)) || !isLabelOfBox(label)) return false;
  const next = nextElementOf(panel);
  return !next || isBox(next);
}
