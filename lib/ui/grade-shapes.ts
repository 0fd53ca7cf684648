import type { Grade } from '../taxonomy/grade';

/** A shape for each grade, on a grid of 48, rounder the kinder: the badge can be told without colour or letter. */
export const GRADE_SHAPES: Readonly<Record<Grade | 'none', string>> = {
  A: 'M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44Z',
  B: 'M16 3h16a13 13 0 0 1 13 13v16a13 13 0 0 1-13 13H16A13 13 0 0 1 3 32V16A13 13 0 0 1 16 3Z',
  C: 'M13.5 4h21L46 24 34.5 44h-21L2 24Z',
  D: 'M24 1 47 24 24 47 1 24Z',
  E: 'M15 2h18l13 13v18L33 46H15L2 33V15Z',
  none: 'M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44Z',
};
