import { describe, expect, it } from 'vitest';
import { DATA_SHEET, TOPIC_SHEET } from '../../../lib/rules/sheets';
import { DATA_POINTS } from '../../../lib/rules/topics/data-points';
import { packPoints, unpackPoints } from '../../../lib/rules/topics/packed-points';
import { phrasesIn } from '../../../lib/rules/topics/phrases-in';
import { TOPIC_POINTS } from '../../../lib/rules/topics/topic-points';

describe('packed points', () => {
  it.each([
    ['topics', TOPIC_SHEET, TOPIC_POINTS, 0],
    ['data', DATA_SHEET, DATA_POINTS, phrasesIn(TOPIC_POINTS).length],
  ])('of %s are the points, in their order, with their phrases numbered', (_, packed, { points, ...rest }, first) => {
    const unpacked = unpackPoints(packed);
    let number = first;
    const numbered = Object.keys(points).map((trait) => trait.replace(/:.*/, () => `:${number++}`));
    expect(Object.keys(unpacked.points)).toEqual(numbered);
    expect(unpacked).toEqual({ ...rest, points: unpacked.points });
    expect(Object.values(unpacked.points)).toEqual(Object.values(points));
    expect(number - first).toBeGreaterThan(20);
  });

  it.each(Array.from({ length: 70 }, (_, amount) => amount))('keep %i pairs without points', (amount) => {
    const none = '.'.repeat(amount);
    const sheet = { start: [0, 1], worth: 1, points: { a: '', b: '1' }, pairs: { A: `1${none}a${none} ${none}3 ` } };
    expect(unpackPoints(packPoints(sheet, 0))).toEqual(sheet);
  });

  it('are refused where a trait would fall apart', () => {
    const sheet = { start: [0], worth: 1, points: { 'opt out': '1' }, pairs: {} };
    expect(() => packPoints(sheet, 0)).toThrow('"opt out" has a space');
  });
});
