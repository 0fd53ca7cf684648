import type { Weights } from '../rules/weights';
import type { Analysis, Score } from './report';

/** The verdict on an analysis under the reader's weights. */
export function score(_analysis: Analysis, _weights: Weights): Score {
  return { score: null, grade: null, reason: 'too-thin' };
}
