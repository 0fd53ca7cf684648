import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { isExtensionPage } from './extension-page';
import { type ReadTabMessage, WorkerMessage } from './protocol';

/** The page that a message came from. */
export interface SendingPage {
  readonly tabId: number;
  /** What the tab shows, which follows single-page navigation in every browser. */
  readonly url: string;
  /** Names this very document, so that a later page in the tab is not taken for it; null where the browser lacks it. */
  readonly documentId: string | null;
  /** In a private window. */
  readonly incognito: boolean;
}

/** What the background does on each message. */
export interface MessageHandlers {
  candidate(page: SendingPage): void;
  left(page: SendingPage): void;
  open(page: SendingPage): void;
  mute(page: SendingPage): void;
  never(page: SendingPage): void;
  readTab(request: ReadTabMessage): Promise<void>;
}

/** Listens for messages; call it synchronously at the worker's start, or the message that woke it is lost. */
export function receiveMessages(handlers: MessageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const answered = routeMessage(message, sender, handlers);
    if (!answered) return false;
    const answer = () => sendResponse();
    answered.then(answer, answer);
    // `true` with sendResponse keeps the sender waiting in every browser; a returned promise does so only in some.
    return true;
  });
}

/**
 * Hands a message to its handler if it is well formed and its sender may send it, and ignores it otherwise.
 * Returns a promise where the sender waits for the work to end.
 */
export function routeMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  handlers: MessageHandlers,
): Promise<void> | undefined {
  const parsed = v.safeParse(WorkerMessage, message);
  if (!parsed.success || sender.id !== browser.runtime.id) return;
  if (parsed.output.type === 'read-tab') {
    return isExtensionPage(sender) ? handlers.readTab(parsed.output) : undefined;
  }
  const page = sendingPage(sender);
  if (page) handlers[parsed.output.type](page);
}

/** The page on show; frames inside it, and in Chromium pages being prepared or already left, have another id than 0. */
function sendingPage(sender: Browser.runtime.MessageSender): SendingPage | null {
  const { tab, frameId, documentId } = sender;
  // The tab's address first: `sender.url` stays the one that the document was loaded from.
  const url = tab?.url ?? sender.url;
  if (tab?.id === undefined || frameId !== 0 || !url || !/^https?:/.test(url)) return null;
  return { tabId: tab.id, url, documentId: documentId ?? null, incognito: tab.incognito };
}
