import type { ComponentChildren } from 'preact';
import { messages } from '../messages';
import { AnalysedView, type Late } from '../report/AnalysedView';
import type { ReportActions, ReportView } from '../report/report-view';
import type { Rest } from '../report/sections';
import { speakView } from '../report/speak-view';
import type { ToastNote } from '../Toast';
import { PopupFrame } from './PopupFrame';
import { AnalysingState, FailedState } from './states';

interface PopupPageProps {
  readonly view: ReportView;
  /** What follows once the verdict is on show: see AnalysedView.tsx. */
  readonly rest: Rest | undefined;
  readonly actions: ReportActions;
  readonly late?: Late | undefined;
  /** What there is to say of a policy on several pages. */
  readonly pages?: ComponentChildren;
  /** How what is shown was come by, where more than the page was read. */
  readonly note?: string | undefined;
  readonly toast: ToastNote | null;
  readonly onDismissToast: () => void;
}

/** The whole popup on a policy: what it knows of the page in the tab, and what can be done about it. */
export function PopupPage(props: PopupPageProps) {
  const { view, actions, note, toast, onDismissToast } = props;
  return (
    <PopupFrame
      spoken={speakView(view)}
      note={view.state === 'failed' ? messages.footer.notAdviceAlone : note}
      openOptions={actions.openOptions}
      toast={toast}
      onDismissToast={onDismissToast}
    >
      <Content {...props} />
    </PopupFrame>
  );
}

function Content({ view, rest, late, pages, actions }: PopupPageProps) {
  switch (view.state) {
    case 'analysing':
      return <AnalysingState />;
    case 'analysed':
      return <AnalysedView view={view} rest={rest} late={late} pages={pages} actions={actions} />;
    case 'failed':
      return <FailedState message={view.message} onRetry={() => actions.read(false)} />;
  }
}
