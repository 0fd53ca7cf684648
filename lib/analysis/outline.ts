import type { Reading } from './reading';

/** A stretch of a policy that is about one thing: a paragraph with its list, and the heading right above it. */
export interface Part {
  /** Indices of its passages, in order. */
  readonly passages: readonly number[];
}

/** A list that is longer than a long paragraph, in units, is judged in pieces: its items may be about different things. */
const LONGEST_PART = 2400;

/** Cuts a policy into parts, in reading order; every passage is in exactly one. */
export function outlineOf({ policy, normal, passages }: Reading): Part[] {
  const parts: Part[] = [];
  let open: number[] = [];
  let last: { readonly kind: string; readonly block: number } | undefined;
  const close = (): void => {
    if (open.length > 0) parts.push({ passages: open });
    open = [];
  };
  for (const [index, { kind, block }] of passages.entries()) {
    const begins = last !== undefined && block !== last.block && last.kind !== 'heading' && !isListed(kind);
    const first = passages[open[0] ?? index];
    const isFull =
      first !== undefined && normal.fromOriginal(policy.blocks[block]?.end ?? 0) - first.start > LONGEST_PART;
    if (begins || (isFull && last?.block !== block)) close();
    open.push(index);
    last = { kind, block };
  }
  close();
  return parts;
}

function isListed(kind: string): boolean {
  return kind === 'item' || kind === 'row';
}
