import type { PolicyText } from './policy-text';
import type { Span } from './sentences';

/** A span of a text that begins so far into a longer one, as a span of that. */
export function shift<Within extends Span>(span: Within, by: number): Within {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** Texts one below the other, and the offset at which each begins; blocks keep their place in their own text. */
export function joinTexts(texts: readonly PolicyText[]): {
  readonly joined: PolicyText;
  readonly starts: readonly number[];
} {
  const starts: number[] = [];
  let end = 0;
  for (const { text } of texts) {
    starts.push(end);
    end += text.length + 1;
  }
  const blocks = texts.flatMap((text, index) => text.blocks.map((block) => shift(block, starts[index] ?? 0)));
  return { joined: { text: texts.map(({ text }) => text).join('\n'), blocks }, starts };
}
