import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Frequencies } from '../../../../lib/text/phrase/frequencies';
import { Memories, NOTHING } from '../../../../lib/text/phrase/memories';
import { SignReader } from '../../../../lib/text/phrase/sign-reader';
import { SignWriter } from '../../../../lib/text/phrase/sign-writer';

/** Signs below `size` as text, as `read` asks for them. */
function write(signs: readonly number[], read: (reader: SignReader) => unknown): string {
  const writer = new SignWriter(signs);
  read(writer);
  expect(writer.isDone).toBe(true);
  return writer.write();
}

/** Asks for signs below `size`, which may be told by the ones that came last. */
function readSigns(reader: SignReader, size: number, count: number): number[] {
  const frequencies = new Frequencies(size, 1, 3);
  const memories = new Memories(1);
  const ranks: Frequencies[] = [];
  return Array.from({ length: count }, () => {
    const known = reader.recall(memories, 0, NOTHING, 0, ranks);
    const sign = known < 0 ? reader.next(frequencies) : known;
    memories.add(0, sign);
    return sign;
  });
}

describe('signs', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.array(fc.nat(), { size: 'large' }), (size, numbers) => {
        const signs = numbers.map((number) => number % size);
        const text = write(signs, (reader) => readSigns(reader, size, signs.length));
        expect(text).toMatch(/^[!#-[\]-~]*$/);
        const reader = new SignReader(text);
        expect(readSigns(reader, size, signs.length)).toEqual(signs);
        expect(reader.isDone).toBe(true);
      }),
    );
  });

  it('that rise are sought behind the ones before', () => {
    const readRising = (reader: SignReader): number[] => {
      const frequencies = new Frequencies(300, 1, 1);
      const signs: number[] = [];
      while (signs.length < 4) signs.push(reader.next(frequencies, (signs.at(-1) ?? -1) + 1));
      return signs;
    };
    for (const rising of [
      [0, 1, 2, 3],
      [5, 64, 65, 299],
      [296, 297, 298, 299],
    ])
      expect(readRising(new SignReader(write(rising, readRising)))).toEqual(rising);
    expect(() => write([3, 3, 4, 5], readRising)).toThrow('The sign 3 cannot come here, where the least is 4.');
  });

  it('take the less room the likelier they are', () => {
    const lengthOf = (signs: readonly number[]): number =>
      write(signs, (reader) => {
        const frequencies = new Frequencies(64, 1, 5);
        for (const _ of signs) reader.next(frequencies);
      }).length;
    const mixed = Array.from({ length: 1000 }, (_, i) => (i * 37) % 64);
    // Six bits each make 932 characters of 6.44 bits.
    expect(lengthOf(mixed)).toBeGreaterThan(900);
    expect(lengthOf(mixed)).toBeLessThan(1000);
    expect(lengthOf(mixed.map(() => 7))).toBeLessThan(22);
  });
});

describe('frequencies', () => {
  it('tell the place of a sign and the sign of a place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.array(fc.nat(), { maxLength: 50 }), (size, numbers) => {
        const frequencies = new Frequencies(size, 1, 2);
        const counts = new Array<number>(size).fill(1);
        for (const number of numbers) {
          const sign = number % size;
          const place = counts.slice(0, sign).reduce((sum, count) => sum + count, 0);
          expect(frequencies.upTo(sign)).toBe(place);
          expect(frequencies.take(place * 7 + 3, 7)).toBe(sign);
          expect([frequencies.rest, frequencies.own]).toEqual([3, counts[sign]]);
          counts[sign] = (counts[sign] ?? 0) + 2;
          expect(frequencies.total).toBe(counts.reduce((sum, count) => sum + count, 0));
        }
      }),
    );
  });
});

describe('memories', () => {
  it('have what came last first, once, and forget what is old', () => {
    const memories = new Memories(2);
    const found = (least = 0): number[] => [...memories.found.slice(0, memories.search(1, NOTHING, least))];
    for (const sign of [3, 5, 3, 4]) memories.add(1, sign);
    expect(found()).toEqual([4, 3, 5]);
    expect(found(4)).toEqual([4, 5]);
    for (let sign = 100; sign < 200; sign++) memories.add(1, sign);
    expect(found().slice(0, 2)).toEqual([199, 198]);
    expect(found(0)).not.toContain(4);
    expect(memories.search(0, NOTHING, 0)).toBe(0);
    memories.add(0, 7);
    expect([...memories.found.slice(0, memories.search(0, 1, 199))]).toEqual([199]);
    expect(memories.search(0, 1, 0)).toBe(memories.search(1, NOTHING, 0) + 1);
  });
});
