import type { Summary } from '../../summary';
import { messages } from '../messages';
import type { ReportView } from './report-view';

/** The view in one sentence, verdict first: what a screen reader says and the document is called. */
export function speakView(view: ReportView): string {
  switch (view.state) {
    case 'analysing':
      return messages.state.analysing;
    case 'analysed':
      return messages.verdict.spoken(view.summary.score.grade, view.summary.score.score, titleOf(view.summary));
    case 'failed':
      return `${messages.state.failed}. ${messages.state.failedNote}`;
  }
}

/** The headline of a report: its verdict, or why there is none. */
export function titleOf(summary: Summary): string {
  if (summary.score.score !== null) return messages.verdict.sentence(summary.gist);
  if (summary.score.reason === 'too-thin') return messages.state.thin;
  return messages.state.language(summary.language);
}
