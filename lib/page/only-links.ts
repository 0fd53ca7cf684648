import type { RawBlock } from './block-builder';

/** Spaces and full stops around a link are no text of their own. A judgement. */
const NEARLY_ALL = 0.9;

/** Whether a block is nothing but links, as far as its text goes. */
export function isOnlyLinks({ text, linked }: RawBlock): boolean {
  return linked >= text.length * NEARLY_ALL;
}
