import { keptInWorld } from './kept';
import { markQuote } from './mark';
import type { PageText } from './page-reading';

/** What the reader needs of the extension's API; a polyfill would be larger than the rest of it. */
interface Runtime {
  readonly id: string;
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: { readonly id?: string }, reply: (answer: unknown) => void) => boolean,
    ): void;
  };
}

interface Kept {
  /** What was read last. */
  read: PageText;
}

/**
 * Keeps the text that was read, and answers the extension itself: `{type: 'mark', text, start, end}` with
 * `{marked: boolean}`, `{type: 'text'}` with the `PageText`. Listens once in a document, however often the reader runs.
 */
export function answerMessages(page: Document, read: PageText): void {
  const kept = keptInWorld<Kept>();
  const isListening = kept.read !== undefined;
  // Firefox knows it by this name too. Where a browser has no other, an element of the page may be called `browser`.
  const { runtime } = (globalThis as { chrome?: { runtime?: Runtime } }).chrome ?? {};
  if (!runtime) return;
  kept.read = read;
  if (isListening) return;
  runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== runtime.id) return false;
    if (isMark(message)) reply({ marked: tryMark(page, { ...message, source: kept.read?.policy.text ?? '' }) });
    if (asksForText(message)) reply(kept.read);
    return false;
  });
}

interface Mark {
  readonly type: 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function isMark(message: unknown): message is Mark {
  if (typeof message !== 'object' || message === null) return false;
  const { type, text, start, end } = message as Partial<Mark>;
  return type === 'mark' && typeof text === 'string' && isOffset(start) && isOffset(end) && start <= end;
}

function asksForText(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { type?: unknown }).type === 'text';
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A page may be in any state when the click comes; the popup then says that the quote was not found. */
function tryMark(page: Document, wanted: Parameters<typeof markQuote>[1]): boolean {
  try {
    return markQuote(page, wanted);
  } catch {
    return false;
  }
}
