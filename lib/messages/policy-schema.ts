import * as v from 'valibot';
import { type Block, LONGEST_TEXT, type PolicyText } from '../text/policy-text';

/** A place in a text, in UTF-16 units. */
export const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ReceivedBlock = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item', 'row']),
  start: Offset,
  end: Offset,
  level: Offset,
}) satisfies v.GenericSchema<unknown, Block>;

/** A text from a page: of a size that can be read, with blocks that lie in it, in order and without overlap. */
export const ReceivedPolicy = v.pipe(
  v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)), blocks: v.array(ReceivedBlock) }),
  v.check((policy) => blocksFitText(policy), 'The blocks do not fit the text.'),
) satisfies v.GenericSchema<unknown, PolicyText>;

function blocksFitText({ text, blocks }: PolicyText): boolean {
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end < block.start) return false;
    end = block.end;
  }
  return end <= text.length;
}
