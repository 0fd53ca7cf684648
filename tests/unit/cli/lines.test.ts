import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../../lib/cli/lines';

async function split(chunks: readonly string[], longest = 100): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const { number, bytes } of readLines(stream, longest)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes === null ? null : bytes.toString());
  }
  return lines;
}

test('lines are put together across chunks, in any cut', async () => {
  const cuts = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\n', '😀'), minLength: 1 }));
  await fc.assert(
    fc.asyncProperty(cuts, async (chunks) => {
      const lines = chunks.join('').split('\n');
      if (lines.at(-1) === '') lines.pop();
      expect(await split(chunks, 10_000)).toEqual(lines);
    }),
  );
});

test('a line that is too long is null, and the next one is read', async () => {
  expect(await split(['aaaa', 'aaaa\nb\n', 'cccccccc'], 5)).toEqual([null, 'b', null]);
});

test('the last line needs no end', async () => {
  expect(await split(['a\n\nb'])).toEqual(['a', '', 'b']);
});
