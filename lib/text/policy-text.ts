/** What part of a page a block was. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

/** A run of text that stands on its own: `text.slice(start, end)`, half-open UTF-16 offsets. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Headings: 1 to 6. Items: depth of nesting from 1. Otherwise 0. */
  readonly level: number;
}

/**
 * The longest text that is analysed, in UTF-16 units: some 300,000 words. It is fifteen times what the largest of 301 saved
 * pages holds (134,000): what is longer is no policy, and would hold up whoever reads it. A judgement.
 */
export const LONGEST_TEXT = 2_000_000;

/**
 * The text of a policy with its blocks, in reading order and without overlap.
 * All spans in the product are half-open UTF-16 offsets into `text`.
 */
export interface PolicyText {
  readonly text: string;
  readonly blocks: readonly Block[];
}
