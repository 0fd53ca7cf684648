// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../lib/page/block-builder';
import { dropSecondCopy } from '../../../lib/page/repeats';

const block = (text: string): RawBlock => ({ kind: 'paragraph', level: 0, text, pieces: [], linked: 0 });
const sentence = (nth: number) =>
  `Number ${nth}: ${'we may collect what you write to us and keep it for a while, '.repeat(2)}`;
const policy = [0, 1, 2, 3, 4, 5].flatMap((nth) => [block(`Part ${nth}`), block(sentence(nth)), block('Contact us')]);

describe('dropSecondCopy', () => {
  it('drops a whole second copy', () => {
    expect(dropSecondCopy([block('Title'), ...policy, ...policy])).toEqual([block('Title'), ...policy]);
  });

  it('keeps what comes after the copy', () => {
    expect(dropSecondCopy([...policy, ...policy, block('The end')]).at(-1)?.text).toBe('The end');
  });

  it('drops the copies of sections that stand beside their own, however short', () => {
    const sections = Array.from({ length: policy.length / 3 }, (_, nth) => policy.slice(nth * 3, nth * 3 + 3));
    const rows = [...sections, [block('We never sell it.')], [block('The end')]].flatMap((own) => [...own, ...own]);
    expect(dropSecondCopy([block('Title'), ...rows])).toEqual([
      block('Title'),
      ...policy,
      block('We never sell it.'),
      block('The end'),
    ]);
  });

  it('keeps lines that follow upon their like where little else does', () => {
    const blocks = [block('Yes'), block('Yes'), ...policy, ...policy.slice(-3), block('No'), block('No')];
    expect(dropSecondCopy(blocks)).toBe(blocks);
  });

  it('keeps what is said three times and more in a row', () => {
    const blocks = Array.from({ length: 5 }, () => block(sentence(1)));
    expect(dropSecondCopy(blocks)).toBe(blocks);
  });

  it('keeps a part that is said again', () => {
    const blocks = [...policy, block('For Californians'), ...policy.slice(0, 6), block('Questions')];
    expect(dropSecondCopy(blocks)).toBe(blocks);
  });

  it('keeps one sentence that comes up again and again', () => {
    const blocks = Array.from({ length: 40 }, (_, nth) => [block(`Part ${nth}`), block(sentence(0))]).flat();
    expect(dropSecondCopy(blocks)).toBe(blocks);
  });
});
