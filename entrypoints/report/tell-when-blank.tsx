import { render } from 'preact';
import { messages } from '../../lib/ui/messages';
import { FailedState } from '../../lib/ui/popup/states';

/** So many milliseconds after something went wrong, what else was under way is on show. A judgement. */
const PATIENCE = 500;

/**
 * Says so where something goes wrong and nothing else comes on show: storage that cannot be read, a part that does not
 * load. Whatever is on show by then stays, but for a verdict that the rest was to follow.
 */
export function tellWhenBlank(): void {
  const wait = (reason: unknown) => setTimeout(tell, PATIENCE, reason);
  addEventListener('unhandledrejection', ({ reason }) => wait(reason));
  // What a module waits for, and what fails while it is drawn.
  addEventListener('error', ({ error }) => wait(error));
}

function tell(reason: unknown): void {
  document.querySelector('[data-first-frame]')?.remove();
  if (document.body.innerText) return;
  const retry = () => location.reload();
  render(
    <main class="popup">
      <FailedState title={messages.state.broken} message={String(reason)} onRetry={retry} />
    </main>,
    document.body,
  );
}
