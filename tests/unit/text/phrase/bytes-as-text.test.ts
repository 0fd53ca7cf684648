import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, textOf } from '../../../../lib/text/phrase/bytes-as-text';

describe('bytes as text', () => {
  it('are what they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ size: 'large' }), (bytes) => {
        const text = textOf([...bytes]);
        expect(text).toMatch(/^[!#-[\]-~]*$/);
        expect(bytesOf(text)).toEqual(bytes);
      }),
    );
  });

  it('take hardly more room when they are compressed', () => {
    let state = 1;
    const bytes = Array.from({ length: 20_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
      return (state >>> 16) & 255;
    });
    expect(gzipSync(textOf(bytes), { level: 9 }).length).toBeLessThan(20_000 * 1.012);
  });
});
