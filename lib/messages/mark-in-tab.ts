import * as v from 'valibot';
import type { Quote } from '../analysis/report';
import { askReader } from './ask-reader';
import { MarkReply } from './protocol';

/** Scrolls the page in a tab to a quote and marks it there; false where the page no longer holds it or cannot be reached. */
export async function markInTab(tabId: number, { text, start, end }: Quote): Promise<boolean> {
  const reply = await askReader(tabId, { type: 'mark', text, start, end }, (reply) => v.is(MarkReply, reply));
  return reply?.marked ?? false;
}
