import type { Grade } from '../taxonomy/grade';
import './grade-badge.css';
import { GRADE_SHAPES } from './grade-shapes';
import { messages } from './messages';

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
      <path d={GRADE_SHAPES[grade ?? 'none']} />
      <text x="24" y="24" dominant-baseline="central" text-anchor="middle">
        {messages.grade.letter(grade)}
      </text>
    </svg>
  );
}
