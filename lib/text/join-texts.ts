import type { PolicyText } from './policy-text';

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
  const blocks = texts.flatMap((text, index) => {
    const by = starts[index] ?? 0;
    return text.blocks.map((block) => ({ ...block, start: block.start + by, end: block.end + by }));
  });
  return { joined: { text: texts.map(({ text }) => text).join('\n'), blocks }, starts };
}
