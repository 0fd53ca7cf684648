import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordSets } from '../../../lib/text/phrase/word-sets';

describe('sets of words', () => {
  it('hold the same rows whether they are named before the rows or after', () => {
    const entries = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 4 });
    const step = fc.record({ isRow: fc.boolean(), entries });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const sets = new WordSets();
        const named: { readonly set: number; readonly of: readonly number[] }[] = [];
        const rows: (readonly number[])[] = [];
        for (const { isRow, entries: of } of steps) {
          if (isRow) {
            sets.addRow(of);
            rows.push(of);
          } else named.push({ set: sets.setOf(of), of });
        }
        for (const { set, of } of named) {
          const members = rows.flatMap((row, index) => (row.some((entry) => of.includes(entry)) ? [index] : []));
          expect(rows.flatMap((_, index) => (sets.has(set, index) ? [index] : []))).toEqual(members);
          expect([...new Set(sets.rowsOf[set])].sort((a, b) => a - b)).toEqual(members);
        }
      }),
    );
  });

  it('make room for any number of both', () => {
    const sets = new WordSets();
    const early = sets.setOf([7]);
    for (let row = 0; row < 3000; row++) sets.addRow([row % 10]);
    const late = Array.from({ length: 3000 }, (_, entry) => sets.setOf([entry + 100])).at(-1) ?? 0;
    sets.addRow([7, 3099]);
    expect(sets.has(early, 2997)).toBe(true);
    expect(sets.has(early, 2998)).toBe(false);
    expect(sets.has(early, 3000) && sets.has(late, 3000)).toBe(true);
  });

  it('are one where a single entry is named again', () => {
    const sets = new WordSets();
    expect(sets.setOf([3])).toBe(sets.setOf([3]));
    expect(sets.setOf([3, 4])).not.toBe(sets.setOf([3]));
  });

  it('forget rows and keep their names', () => {
    const sets = new WordSets();
    const set = sets.setOf([1, 2]);
    sets.addRow([1]);
    sets.clear();
    sets.addRow([5]);
    sets.addRow([2]);
    expect([sets.has(set, 0), sets.has(set, 1), sets.rowsOf[set]]).toEqual([false, true, [1]]);
  });
});
