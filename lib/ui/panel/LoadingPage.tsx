import { loadingMessages } from '../messages/loading-messages';
import { PopupFrame } from '../popup/PopupFrame';
import { StateMessage } from '../StateMessage';

/** The whole panel while the page beside it is on its way, and nobody knows yet whether it is a policy. */
export function LoadingPage({ openOptions }: { openOptions: () => void }) {
  return (
    <PopupFrame spoken={loadingMessages.loading} openOptions={openOptions} toast={null} onDismissToast={() => {}}>
      <StateMessage icon="page" title={loadingMessages.loading}>
        <span class="progress" aria-hidden="true" />
        <p>{loadingMessages.note}</p>
      </StateMessage>
    </PopupFrame>
  );
}
