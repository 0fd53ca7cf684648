import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PolicyText } from '../../text/policy-text';
import type { Span } from '../../text/sentences';
import { welcomeMessages } from '../messages/welcome-messages';
import { AnalysedView, type Late } from '../report/AnalysedView';
import { REST } from '../report/RestOfReport';
import type { ReportActions, ReportView } from '../report/report-view';
import { Toast, type ToastNote } from '../Toast';
import '../popup/popup.css';
import '../report/data-label.css';
import '../report/facts.css';
import '../report/recipients.css';
import { SampleText } from './SampleText';
import './sample.css';

/** The sample's report as the popup shows it, beside the text in which it marks its quotes. */
export function SampleDesk(props: {
  view: ReportView & { state: 'analysed' };
  late: Late | undefined;
  policy: PolicyText;
  openOptions: () => void;
  /** Resolves once it is on the clipboard, and fails where the browser refuses. */
  copy: (text: string) => Promise<void>;
}) {
  const { view, late, policy, openOptions, copy } = props;
  const [shown, setShown] = useState<Span | null>(null);
  const [toast, setToast] = useState<ToastNote | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  // A new object each time, so that the same quote can be shown again.
  const actions = useMemo<ReportActions>(
    () => ({
      read: () => {},
      openOptions,
      copy: async (text) => {
        const said = await copy(text).then(
          () => welcomeMessages.copied,
          () => welcomeMessages.notCopied,
        );
        setToast({ id: Date.now(), text: said });
      },
      showQuote: ({ start, end }) => {
        setShown({ start, end });
        setToast({ id: Date.now(), text: welcomeMessages.marked, isSpoken: true });
      },
    }),
    [openOptions, copy],
  );
  return (
    <div class="sample">
      <div class="sample__side">
        <h3 id="sample-report">{welcomeMessages.report}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls -- so that the keyboard has to reach it */}
        <section class="sample__box" tabIndex={0} aria-labelledby="sample-report">
          <AnalysedView view={view} rest={REST} late={late} actions={actions} />
        </section>
      </div>
      <div class="sample__side">
        <h3 id="sample-policy">{welcomeMessages.policy}</h3>
        <SampleText policy={policy} shown={shown} />
      </div>
      <Toast note={toast} onDismiss={dismiss} />
    </div>
  );
}
