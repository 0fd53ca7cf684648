import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';
import { messages } from '../messages';
import { Toast, type ToastNote } from '../Toast';
import { AnalysedView } from './AnalysedView';
import './popup.css';
// The sections that these are for come late; styles that come late would need a loader of their own.
import './facts.css';
import './recipients.css';
import type { PopupActions, PopupView } from './popup-view';
import { speakView } from './speak-view';
import { AnalysingState, FailedState, NotAPolicyState, UnreadableState } from './states';

/** The whole popup: what it knows of the page in the tab, and what can be done about it. */
export function PopupPage(props: {
  view: PopupView;
  actions: PopupActions;
  /** Sections of a report that come after its verdict. */
  late?: ComponentChildren;
  toast: ToastNote | null;
  onDismissToast: () => void;
}) {
  const { view, actions } = props;
  return (
    <div class="popup">
      {/* First in the page, and spoken whenever it changes. */}
      <p class="hidden-visually" role="status">
        {speakView(view)}
      </p>
      <main>
        <Content view={view} late={props.late} actions={actions} />
      </main>
      <footer class="popup__footer">
        <p>{messages.footer.notAdvice}</p>
        <button type="button" class="link-button" onClick={actions.openOptions}>
          <Icon name="sliders" />
          {messages.footer.options}
        </button>
      </footer>
      <Toast note={props.toast} onDismiss={props.onDismissToast} />
    </div>
  );
}

function Content({ view, late, actions }: { view: PopupView; late: ComponentChildren; actions: PopupActions }) {
  switch (view.state) {
    case 'analysing':
      return <AnalysingState />;
    case 'analysed':
      return <AnalysedView view={view} late={late} actions={actions} />;
    case 'not-a-policy':
      return <NotAPolicyState reasons={view.reasons} onRead={() => actions.read(true)} />;
    case 'unreadable':
      return <UnreadableState />;
    case 'failed':
      return <FailedState message={view.message} onRetry={() => actions.read(false)} />;
  }
}
