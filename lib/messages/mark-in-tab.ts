import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Quote } from '../analysis/report';
import { type MarkMessage, MarkReply } from './protocol';

/** The page's own frame; readings are only taken there. */
const TOP_FRAME = 0;

/**
 * Scrolls the page in a tab to a quote and marks it there; false where the page no longer holds it or cannot be reached.
 * A page whose reader is gone (the extension was updated, or the page came back from the cache) gets a new one first.
 */
export async function markInTab(tabId: number, quote: Quote): Promise<boolean> {
  try {
    const marked = await sendMark(tabId, quote);
    if (marked !== null) return marked;
    await wakeReader(tabId);
    return (await sendMark(tabId, quote)) ?? false;
  } catch {
    return false;
  }
}

/** Null where nobody answers. */
async function sendMark(tabId: number, { text, start, end }: Quote): Promise<boolean | null> {
  const message: MarkMessage = { type: 'mark', text, start, end };
  // Browsers reject when there is no listener and resolve with undefined when no listener answers: both are silence.
  const reply: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: TOP_FRAME }).catch(() => null);
  return v.is(MarkReply, reply) ? reply.marked : null;
}

async function wakeReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [TOP_FRAME] }, files: ['/reader.js'] });
}
