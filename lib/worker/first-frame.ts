import type { Analysis, Score } from '../analysis/report';
import type { Weights } from '../rules/weights';
import type { FirstFrame } from '../summary/first-frame';
import { pickGist } from '../summary/gist';
import { weighFindings } from '../summary/weigh-findings';
import { say } from '../words/say';
import { writeVerdict } from '../words/write-verdict';

/** A score that is one. */
type Graded = Extract<Score, { readonly score: number }>;

/** The verdict as the popup shows it before it has read the analysis itself, which then tells regions and contradictions. */
export function firstFrameOf(analysis: Analysis, graded: Graded, weights: Weights): FirstFrame {
  const { grade } = graded;
  const weigh = (stance: 'good' | 'bad') => weighFindings(analysis.findings, stance, weights);
  const sentence = writeVerdict(pickGist(grade, weigh('bad'), weigh('good'), []));
  const score = `${graded.score}`;
  return {
    grade,
    gradeName: say('grade.of', { grade }),
    meaning: say(`grade.meaning.${grade}`),
    score,
    scoreName: say('grade.score', { score }),
    sentence,
    spoken: say('verdict.spoken', { grade, score, sentence }),
  };
}
