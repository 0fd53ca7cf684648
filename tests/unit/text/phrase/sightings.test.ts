import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sightings } from '../../../../lib/text/phrase/sightings';
import { SignReader } from '../../../../lib/text/phrase/sign-reader';
import { SignWriter } from '../../../../lib/text/phrase/sign-writer';

const SIZE = 600;
const KINDS = 3;

/** Signs of three kinds, read or written one after the other. */
function readSigns(reader: SignReader, count: number): number[] {
  const sightings = new Sightings(SIZE, KINDS);
  for (let sign = 0; sign < SIZE; sign++) sightings.introduce(sign, sign % KINDS);
  return Array.from({ length: count }, () => sightings.next(reader, 0, 0));
}

function write(signs: readonly number[]): string {
  const writer = new SignWriter(signs);
  readSigns(writer, signs.length);
  return writer.write();
}

describe('sightings', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: SIZE - 1 }), { size: 'large' }), (signs) => {
        expect(readSigns(new SignReader(write(signs)), signs.length)).toEqual(signs);
      }),
    );
  });

  it('take less room where signs come again, and less where that was lately', () => {
    const signs = Array.from({ length: SIZE }, (_, i) => (i * 77) % SIZE);
    const some = signs.map((sign) => sign % 60);
    const again = write([...signs, ...signs]);
    const blocks = Array.from({ length: SIZE / 50 }, (_, i) => signs.slice(i * 50, i * 50 + 50));
    const lately = write(blocks.flatMap((block) => [...block, ...block]));
    expect(write([...some, ...some]).length).toBeLessThan(again.length * 0.8);
    expect(lately.length).toBeLessThan(again.length * 0.95);
  });

  it('take less room where signs that come in order are told how many are left', () => {
    const lists = Array.from({ length: 300 }, (_, i) => [1, 2, 3, 4, 5, 6].map((part) => part * 80 + ((i * 37) % 80)));
    const lengthOf = (leftAt: (at: number) => number): number => {
      const writer = new SignWriter(lists.flat());
      const sightings = new Sightings(SIZE, 1);
      for (let sign = 0; sign < SIZE; sign++) sightings.introduce(sign, 0);
      for (const list of lists)
        for (const [at] of list.entries())
          sightings.next(writer, 0, at === 0 ? 0 : (list[at - 1] ?? 0) + 1, leftAt(at));
      return writer.write().length;
    };
    expect(lengthOf((at) => 6 - at)).toBeLessThan(lengthOf(() => 0) * 0.95);
  });

  it('tell whether the last sign was new, and cannot tell of one that was not introduced', () => {
    const sightings = new Sightings(5, 1);
    sightings.introduce(3, 0);
    const writer = new SignWriter([3, 3, 4]);
    const isNew = (): boolean => {
      sightings.next(writer, 0, 0);
      return sightings.wasNew;
    };
    expect([isNew(), isNew()]).toEqual([true, false]);
    expect(isNew).toThrow('cannot come here');
  });
});
