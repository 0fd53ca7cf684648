import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';
import { messages } from '../messages';
import { Toast, type ToastNote } from '../Toast';
import './popup.css';
// The sections that these are for come late; styles that come late would need a loader of their own.
import '../report/data-label.css';
import './elsewhere.css';
import '../report/facts.css';
import '../report/recipients.css';

/** What is around every view of the popup. */
export interface FrameProps {
  readonly openOptions: () => void;
  readonly toast: ToastNote | null;
  readonly onDismissToast: () => void;
}

/** A view of the popup with what is around it; `spoken` says it in one sentence, `note` how it was come by. */
export function PopupFrame(
  props: FrameProps & { spoken: string; note?: string | undefined; children: ComponentChildren },
) {
  return (
    <div class="popup">
      {/* First in the page, and spoken whenever it changes. */}
      <p class="hidden-visually" role="status">
        {props.spoken}
      </p>
      <main>{props.children}</main>
      <footer class="popup__footer">
        <p>{props.note ?? messages.footer.notAdvice}</p>
        <button type="button" class="link-button" onClick={props.openOptions}>
          <Icon name="sliders" />
          {messages.footer.options}
        </button>
      </footer>
      <Toast note={props.toast} onDismiss={props.onDismissToast} />
    </div>
  );
}
