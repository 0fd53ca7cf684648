import { browser } from 'wxt/browser';
import type { MarkMessage, TextMessage } from './protocol';

/** The page's own frame; readings are only taken there. */
const TOP_FRAME = 0;

/**
 * Asks the reader in a tab; null where the page cannot be reached or what comes back is no such reply. A page
 * whose reader is gone (the extension was updated, or the page came back from the cache) gets a new one first.
 */
export async function askReader<Reply>(
  tabId: number,
  message: MarkMessage | TextMessage,
  isReply: (reply: unknown) => reply is Reply,
): Promise<Reply | null> {
  try {
    const reply = await send(tabId, message, isReply);
    if (reply !== null) return reply;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [TOP_FRAME] }, files: ['/reader.js'] });
    return await send(tabId, message, isReply);
  } catch {
    return null;
  }
}

async function send<Reply>(
  tabId: number,
  message: MarkMessage | TextMessage,
  isReply: (reply: unknown) => reply is Reply,
): Promise<Reply | null> {
  // Browsers reject when there is no listener and resolve with undefined when no listener answers: both are silence.
  const reply: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: TOP_FRAME }).catch(() => null);
  return isReply(reply) ? reply : null;
}
