import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { messages } from './messages';
import './toast.css';

/** A passing remark, with at most one thing to do about it. A new `id` shows it anew. */
export interface ToastNote {
  readonly id: number;
  readonly text: string;
  /** What is seen without a word: for those who hear it alone. */
  readonly isSpoken?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Long enough to read two lines and reach the button; it waits while the pointer or the focus is on it. */
const SHOWN_FOR = 8000;

/** The place for remarks. Always in the page, so that screen readers notice what appears in it. */
export function Toast({ note, onDismiss }: { note: ToastNote | null; onDismiss: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  useEffect(() => {
    if (!note) return;
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) onDismiss();
    }, SHOWN_FOR);
    return () => clearInterval(timer);
  }, [note, onDismiss]);

  /** Its buttons go when they are pressed: the focus goes back first to where it was before. */
  const leave = (run: () => void) => () => {
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
    run();
  };

  return (
    <div class="toast-place" role="status">
      {note?.isSpoken && (
        <p class="hidden-visually" key={note.id}>
          {note.text}
        </p>
      )}
      {note && !note.isSpoken && (
        <div
          class="toast"
          ref={box}
          key={note.id}
          onFocusIn={({ relatedTarget: from }) => {
            if (!box.current?.contains(from as Node | null)) cameFrom.current = from;
          }}
        >
          <p>{note.text}</p>
          {note.action && (
            <button type="button" class="toast__action" onClick={leave(note.action.run)}>
              {note.action.label}
            </button>
          )}
          <button type="button" class="toast__close" aria-label={messages.toast.dismiss} onClick={leave(onDismiss)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
