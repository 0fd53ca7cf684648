import * as v from 'valibot';
import type { PageText } from '../page/page-reading';
import { LONGEST_ADDRESS, safeAddress } from '../text/link';
import { askReader } from './ask-reader';
import { Offset, ReceivedPolicy } from './policy-schema';

/** More than the reader gives of as many pages as are read as one. */
const MOST_LINKS = 10_000;

const ReceivedLink = v.pipe(
  v.object({
    start: Offset,
    end: Offset,
    href: v.pipe(
      v.string(),
      v.maxLength(LONGEST_ADDRESS),
      v.check((href) => safeAddress(href) !== null),
    ),
  }),
  v.check(({ start, end }) => start < end),
);

/** What the reader gives back for a text message; the page shares its process, so that it is checked like any other. */
const ReceivedPageText = v.pipe(
  v.object({ url: v.string(), policy: ReceivedPolicy, links: v.pipe(v.array(ReceivedLink), v.maxLength(MOST_LINKS)) }),
  v.check(({ policy, links }) => links.every(({ end }) => end <= policy.text.length)),
) satisfies v.GenericSchema<unknown, PageText>;

/** Whether something is the text of a page with its links, as a reader gives it. */
export function isPageText(value: unknown): value is PageText {
  return v.is(ReceivedPageText, value);
}

/** The text of the page in a tab with its links, as the reader last read it; null where there is none to be had. */
export function textOfTab(tabId: number): Promise<PageText | null> {
  return askReader(tabId, { type: 'text' }, isPageText);
}
