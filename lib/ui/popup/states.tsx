import { Icon } from '../Icon';
import { messages } from '../messages';
import { StateMessage } from '../StateMessage';

/** While the page is being read. */
export function AnalysingState() {
  return (
    <StateMessage icon="page" title={messages.state.analysing}>
      <span class="progress" aria-hidden="true" />
      <p>{messages.state.analysingNote}</p>
    </StateMessage>
  );
}

/** Reading went wrong, or what `note` says; the technical message is there for a bug report. */
export function FailedState(props: { note?: string; message: string; onRetry: () => void }) {
  const { note = messages.state.failedNote, message, onRetry } = props;
  return (
    <StateMessage icon="broken" title={messages.state.failed}>
      <p>{note}</p>
      <button type="button" class="button button--strong" onClick={onRetry}>
        {messages.state.tryAgain}
      </button>
      {message && <Technical message={message} />}
    </StateMessage>
  );
}

/** What went wrong, folded away. */
export function Technical({ message }: { message: string }) {
  return (
    <details>
      <summary>
        <Icon name="chevron" class="chevron" />
        {messages.state.technical}
      </summary>
      <code dir="auto">{message}</code>
    </details>
  );
}
