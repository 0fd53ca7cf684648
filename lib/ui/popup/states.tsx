import { Icon } from '../Icon';
import { messages } from '../messages';
import { StateMessage } from '../StateMessage';
import type { ReasonId } from './popup-view';

/** Reasons that speak against a policy; the others speak for one and explain nothing here. */
const AGAINST: readonly ReasonId[] = [
  'too-short',
  'no-voice',
  'few-topics',
  'terms',
  'cookies-only',
  'too-large',
  'empty',
];

/** While the page is being read. */
export function AnalysingState() {
  return (
    <StateMessage icon="page" title={messages.state.analysing}>
      <span class="progress" aria-hidden="true" />
      <p>{messages.state.analysingNote}</p>
    </StateMessage>
  );
}

/** The page was read and is something else. */
export function NotAPolicyState({ reasons, onRead }: { reasons: readonly ReasonId[]; onRead: () => void }) {
  const against = reasons.filter((reason) => AGAINST.includes(reason));
  return (
    <StateMessage icon="page" title={messages.state.notPolicy}>
      {against.length > 0 && (
        <>
          <p>{messages.state.notPolicyNote}</p>
          <ul>
            {against.map((reason) => (
              <li key={reason}>{messages.reason[reason]}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button" onClick={onRead}>
        {messages.state.readAnyway}
      </button>
    </StateMessage>
  );
}

/** The browser keeps extensions out of this page. */
export function UnreadableState() {
  return (
    <StateMessage icon="locked" title={messages.state.unreadable}>
      <p>{messages.state.unreadableNote}</p>
    </StateMessage>
  );
}

/** Reading went wrong; the technical message is there for a bug report. */
export function FailedState({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <StateMessage icon="broken" title={messages.state.failed}>
      <p>{messages.state.failedNote}</p>
      <button type="button" class="button button--strong" onClick={onRetry}>
        {messages.state.tryAgain}
      </button>
      {message && (
        <details>
          <summary>
            <Icon name="chevron" class="chevron" />
            {messages.state.technical}
          </summary>
          <code dir="auto">{message}</code>
        </details>
      )}
    </StateMessage>
  );
}
