import type { Grade } from '../taxonomy/grade';
import './grade-badge.css';
import { messages } from './messages';

/** A shape for each grade, on a grid of 48, rounder the kinder: the badge can be told without colour or letter. */
const SHAPES: Readonly<Record<Grade | 'none', string>> = {
  A: 'M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44Z',
  B: 'M16 3h16a13 13 0 0 1 13 13v16a13 13 0 0 1-13 13H16A13 13 0 0 1 3 32V16A13 13 0 0 1 16 3Z',
  C: 'M13.5 4h21L46 24 34.5 44h-21L2 24Z',
  D: 'M24 1 47 24 24 47 1 24Z',
  E: 'M15 2h18l13 13v18L33 46H15L2 33V15Z',
  none: 'M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44Z',
};

/** The grade by letter, shape and colour; a dash in a dashed ring where there is none. */
export function GradeBadge({ grade, size = 56 }: { grade: Grade | null; size?: number }) {
  return (
    <svg
      class="grade-badge"
      data-grade={grade ?? 'none'}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      role="img"
      aria-label={messages.grade.name(grade)}
    >
      <path d={SHAPES[grade ?? 'none']} />
      <text x="24" y="24" dominant-baseline="central" text-anchor="middle">
        {messages.grade.letter(grade)}
      </text>
    </svg>
  );
}
