import type { Grade } from './grade';

/**
 * From green to red, but the letter carries the meaning. Each has at least 4.5 : 1 against white text (WCAG 2.2 AA,
 * 1.4.3), which keeps the middle ones darker than a traffic light's. The same as in the light look of lib/ui/tokens.css.
 */
export const GRADE_COLOURS: Readonly<Record<Grade, string>> = {
  A: '#146c43',
  B: '#4a6a12',
  C: '#8a5a00',
  D: '#ad4408',
  E: '#a61b2b',
};
