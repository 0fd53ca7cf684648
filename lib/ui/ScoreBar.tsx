import type { Grade } from '../taxonomy/grade';
import './score-bar.css';

/** The score as a length from 0 to 100, in the colour of its grade. A picture of the number that stands beside it. */
export function ScoreBar({ score, grade }: { score: number; grade: Grade }) {
  return (
    <span class="score-bar" data-grade={grade} aria-hidden="true">
      <span style={{ inlineSize: `${score}%` }} />
    </span>
  );
}
