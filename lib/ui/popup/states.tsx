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

/** Reading went wrong, or what `title` says; the technical message is there for a bug report. */
export function FailedState(props: { title?: string; message: string; onRetry: () => void }) {
  const { title, message, onRetry } = props;
  return (
    <StateMessage icon="broken" title={title ?? messages.state.failed}>
      {!title && <p>{messages.state.failedNote}</p>}
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
