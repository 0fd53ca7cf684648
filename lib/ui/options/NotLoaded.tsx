import { messages } from '../messages';

/** In place of a part of the page that did not load. */
export function NotLoaded({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="notice" role="status">
      <p>{messages.state.broken}</p>
      <button type="button" class="link-button" onClick={onRetry}>
        {messages.state.tryAgain}
      </button>
    </div>
  );
}
