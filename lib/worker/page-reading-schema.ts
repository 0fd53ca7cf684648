import * as v from 'valibot';
import type { PageReading } from '../page/page-reading';
import { Health, VerdictReasons } from '../reports/reading-schema';
import { stripDirectionMarks } from '../text/direction-marks';
import type { Block, PolicyText } from '../text/policy-text';

/**
 * The longest text that is analysed, in UTF-16 units. The longest real policies stay under 600,000; a page that sends
 * more than three times that is no policy, and would hold up the worker.
 */
export const MAX_TEXT_LENGTH = 2_000_000;

/** Titles are shown in a line or two and kept for each tab; a page may set one of any length. */
const MAX_TITLE_LENGTH = 300;

const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ReceivedBlock = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item', 'row']),
  start: Offset,
  end: Offset,
  level: Offset,
}) satisfies v.GenericSchema<unknown, Block>;

/**
 * What the reader brought back from a page. The page shares that process, so it is checked like any message: its shape,
 * its size, and that its blocks lie in the text, in order and without overlap.
 */
export const ReceivedPageReading = v.object({
  url: v.string(),
  title: v.pipe(
    v.string(),
    v.transform((title) => stripDirectionMarks(title.slice(0, MAX_TITLE_LENGTH))),
  ),
  lang: v.nullable(v.string()),
  policy: v.pipe(
    v.object({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)), blocks: v.array(ReceivedBlock) }),
    v.check((policy) => blocksFitText(policy), 'The blocks do not fit the text.'),
  ),
  verdict: v.object({ policy: v.boolean(), reasons: VerdictReasons }),
  health: Health,
}) satisfies v.GenericSchema<unknown, PageReading>;

function blocksFitText({ text, blocks }: PolicyText): boolean {
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end < block.start) return false;
    end = block.end;
  }
  return end <= text.length;
}
