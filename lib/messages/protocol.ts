import * as v from 'valibot';
import { isWebAddress } from '../text/link';

const WebAddress = v.pipe(v.string(), v.check(isWebAddress));

const TabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** From the detector: this page may be a policy. */
const CandidateMessage = v.strictObject({ type: v.literal('candidate') });

/** From the detector: a single-page site has moved on from a page that may have been a policy. */
const LeftMessage = v.strictObject({ type: v.literal('left') });

/** From the badge in a page: open the summary, show no badge on this site, show none anywhere. */
export const PageBadgeWish = v.strictObject({ type: v.picklist(['open', 'mute', 'never']) });

/**
 * From the popup: read this tab now, or the pages behind `links` as one policy, the first of which may be the tab's own;
 * `force` analyses what is read even where it is found to be no policy.
 */
export const ReadTabMessage = v.strictObject({
  type: v.literal('read-tab'),
  tabId: TabId,
  force: v.exactOptional(v.boolean()),
  links: v.exactOptional(v.array(WebAddress)),
});

/** To the reader in a tab: scroll to this quote and mark it; offsets are half-open UTF-16 into the text it read. */
export interface MarkMessage {
  readonly type: 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The reader's answer to a mark message: whether the quote was found on the page. */
export const MarkReply = v.object({ marked: v.boolean() });

/** To the reader in a tab: give me the text that you read, with its links. */
export interface TextMessage {
  readonly type: 'text';
}

export type ReadTabMessage = v.InferOutput<typeof ReadTabMessage>;
export type PageBadgeWish = v.InferOutput<typeof PageBadgeWish>;

/** Every message that the background answers to. */
export const WorkerMessage = v.variant('type', [CandidateMessage, LeftMessage, PageBadgeWish, ReadTabMessage]);
