import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_SHEET, RULE_SHEET, TOPIC_SHEET } from '../../../lib/rules/sheets';
import { CLASS_NAMES } from '../../../lib/rules/topics/class-names';
import { DATA_POINTS } from '../../../lib/rules/topics/data-points';
import { unpackPoints } from '../../../lib/rules/topics/packed-points';
import { phrasesIn } from '../../../lib/rules/topics/phrases-in';
import { type PointRows, rowsOf } from '../../../lib/rules/topics/point-rows';
import type { PointSheet } from '../../../lib/rules/topics/point-sheet';
import { TOPIC_POINTS } from '../../../lib/rules/topics/topic-points';
import { packPoints } from '../../../lib/rules/topics/write-points';
import { readSheet } from '../../../lib/text/phrase/read-sheet';

const WORDS = ['advertis*', 'collect', 'collected', 'keep', 'sell~', 'store'];

const signs = fc.string({ unit: fc.constantFrom('.', '.', '.', '1', '9', 'A', 'Z', 'a', 'b', 'z'), maxLength: 3 });
const sheets: fc.Arbitrary<PointSheet> = fc.record({
  start: fc.constant([-1, 0.5, 2]),
  worth: fc.constant(0.15),
  points: fc.dictionary(
    fc.constantFrom(
      'advertis',
      'collect',
      'kept',
      'stor',
      'sell',
      'WE',
      '^WE',
      'DATA',
      '#email',
      '~contact',
      '0',
      'stor_collect',
      'collect_stor',
      'sell_sell',
      'sell_kept',
      'ill_sell',
    ),
    signs,
  ),
  pairs: fc.dictionary(
    fc.constantFrom('WE', 'DATA', 'USE'),
    fc.string({ unit: fc.constantFrom('.', '.', '.', '4', 'd', 'Q'), maxLength: CLASS_NAMES.length }),
  ),
});

describe('packed points', () => {
  it.each([
    ['topics', TOPIC_SHEET, TOPIC_POINTS, 0],
    ['data', DATA_SHEET, DATA_POINTS, phrasesIn(TOPIC_POINTS).length],
  ])('of %s are the points, with their phrases numbered in order', (_, packed, sheet, first) => {
    const unpacked = unpackPoints(packed, readSheet(RULE_SHEET.phrases).words);
    let number = first;
    const numbered = { ...sheet, points: renamed(sheet.points, (trait) => trait.replace(/:.*/, () => `:${number++}`)) };
    expect(told(unpacked)).toEqual(told(rowsOf(numbered)));
    expect({ start: unpacked.start, worth: unpacked.worth }).toEqual({ start: sheet.start, worth: sheet.worth });
    expect(number - first).toBeGreaterThan(20);
    const phrases = unpacked.traits.filter((trait) => trait.includes(':'));
    expect(phrases).toEqual(Object.keys(numbered.points).filter((trait) => trait.includes(':')));
  });

  it('are the same after the way, whatever they are', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const unpacked = unpackPoints(packPoints(sheet, 0, WORDS), WORDS);
        expect(told(unpacked)).toEqual(told(rowsOf(sheet)));
      }),
    );
  });

  it('tell their words by the place among those of phrases', () => {
    const sheet = { start: [0], worth: 1, points: { collect: '1', stor: '2', unheard: '3' }, pairs: {} };
    expect(packPoints(sheet, 0, WORDS).marks).toBe('unheard');
  });

  it('tell two words by the places of both among the words of the table', () => {
    const sheet = { start: [0], worth: 1, points: { stor_collect: '1', stor_unheard: '2' }, pairs: {} };
    const packed = packPoints(sheet, 0, WORDS);
    expect(packed.marks).toBe('stor_unheard');
    expect(unpackPoints(packed, WORDS).traits).toEqual(['stor_unheard', 'collect', 'stor', 'stor_collect']);
  });

  it('are refused where a trait would fall apart', () => {
    const sheet = { start: [0], worth: 1, points: { 'opt out': '1' }, pairs: {} };
    expect(() => packPoints(sheet, 0, WORDS)).toThrow('"opt out" has a space');
  });

  it('are refused when they break off or go on', () => {
    const { code, ...packed } = packPoints(
      { start: [0], worth: 1, points: { keep: '7', WE: '1' }, pairs: {} },
      0,
      WORDS,
    );
    expect(() => unpackPoints({ ...packed, code: code.slice(0, -1) }, WORDS)).toThrow('breaks off');
    expect(() => unpackPoints({ ...packed, code: `${code}x` }, WORDS)).toThrow('go on behind');
  });
});

function rowsByTrait({ start, traits, points }: PointRows): Record<string, number[]> {
  return Object.fromEntries(
    traits.map((trait, i) => [trait, [...points.subarray(i * start.length, (i + 1) * start.length)]]),
  );
}

/** Without the traits that have no points: two words bring theirs along. */
function told(rows: PointRows): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(rowsByTrait(rows)).filter(([, points]) => points.some((point) => point !== 0)),
  );
}

function renamed(points: Readonly<Record<string, string>>, rename: (trait: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(points).map(([trait, each]) => [rename(trait), each]));
}
