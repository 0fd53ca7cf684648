import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, isEmpty, recordStep, type Step, takeBack } from '../../../../entrypoints/options/history';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange, withChange } from '../../../../lib/settings/settings';
import { RULE_IDS } from '../../../../lib/taxonomy/rule-ids';
import type { ChangeSource } from '../../../../lib/ui/options/options-view';

const rule = fc.constantFrom(...RULE_IDS.slice(0, 4));
const anyAct: fc.Arbitrary<readonly [ChangeSource, SettingsChange]> = fc.oneof(
  fc
    .tuple(rule, fc.integer({ min: 0, max: 10 }))
    .map(([id, weight]) => [{ kind: 'weight', rule: id }, { weights: { [id]: weight } }] as const),
  fc.tuple(fc.dictionary(rule, fc.integer({ min: 0, max: 10 })), fc.boolean()).map(
    ([weights, automatic]) =>
      [
        { kind: 'file', name: 'a.json' },
        { weights, automatic },
      ] as const,
  ),
);

interface Desk {
  settings: Settings;
  steps: readonly Step[];
}

const act = ({ settings, steps }: Desk, [source, change]: readonly [ChangeSource, SettingsChange]): Desk => ({
  settings: withChange(settings, change),
  steps: recordStep(steps, settings, source, change),
});
const undo = ({ settings, steps }: Desk): Desk => {
  const back = takeBack(steps, settings);
  return { settings: withChange(settings, back.change), steps: back.steps };
};
const start: Desk = { settings: DEFAULT_SETTINGS, steps: [] };
const set = (weight: number, id = 'cookies' as const): readonly [ChangeSource, SettingsChange] => [
  { kind: 'weight', rule: id },
  { weights: { [id]: weight } },
];

describe('taking steps back', () => {
  test('leads through what stood there, back to the beginning, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (acts) => {
        let desk = acts.reduce(act, start);
        const limit = desk.steps.length;
        for (let i = 0; i < limit; i++) {
          const before = desk.steps.length;
          desk = undo(desk);
          expect(desk.steps.length).toBeLessThan(before);
        }
        expect(desk).toEqual(start);
      }),
    );
  });

  test('takes all that was done to one slider for one step', () => {
    let desk = [set(3), set(4), set(9)].reduce(act, start);
    expect(desk.steps).toHaveLength(1);
    desk = undo(desk);
    expect(desk.settings).toEqual(DEFAULT_SETTINGS);
  });

  test('forgets a slider that is back where it began', () => {
    expect([set(3), set(DEFAULT_SETTINGS.weights.cookies)].reduce(act, start).steps).toEqual([]);
  });

  test('tells apart what was done to one slider before and after something else', () => {
    const other: readonly [ChangeSource, SettingsChange] = [{ kind: 'all' }, { weights: { encryption: 9 } }];
    const desk = [set(3), other, set(4)].reduce(act, start);
    expect(desk.steps).toHaveLength(3);
    expect(undo(desk).settings.weights).toMatchObject({ cookies: 3, encryption: 9 });
  });

  test('leaves what another page has changed since', () => {
    const desk = act(start, [{ kind: 'all' }, { weights: { cookies: 7, encryption: 7 }, theme: 'dark' }]);
    const elsewhere = withChange(desk.settings, { weights: { cookies: 2 }, theme: 'light' });
    const back = takeBack(desk.steps, elsewhere);
    expect(back.change).toEqual({ weights: { encryption: DEFAULT_SETTINGS.weights.encryption } });
  });

  test('keeps the last hundred steps and forgets those before', () => {
    const acts = Array.from({ length: 105 }, (_, i) => [{ kind: 'all' }, { mutedSites: [`${i}.example`] }] as const);
    const { steps } = acts.reduce(act, start);
    expect(steps).toHaveLength(100);
    expect([steps[0]?.after, steps[99]?.after]).toEqual([
      { mutedSites: ['5.example'] },
      { mutedSites: ['104.example'] },
    ]);
  });

  test('goes on to the step before where nothing of the last one is left', () => {
    const desk = [set(3), [{ kind: 'all' }, { weights: { encryption: 9 } }] as const].reduce(act, start);
    const elsewhere = withChange(desk.settings, { weights: { encryption: 1 } });
    expect(takeBack(desk.steps, elsewhere)).toMatchObject({ steps: [], taken: { source: { kind: 'weight' } } });
    expect(takeBack([], elsewhere)).toEqual({ steps: [], taken: null, change: {} });
  });
});

test('the differences of a change, made, are none', () => {
  fc.assert(
    fc.property(anyAct, anyAct, ([, one], [, other]) => {
      const settings = withChange(DEFAULT_SETTINGS, one);
      const change = differences(settings, other);
      expect(withChange(settings, change)).toEqual(withChange(settings, other));
      expect(isEmpty(differences(withChange(settings, other), other))).toBe(true);
    }),
  );
});
