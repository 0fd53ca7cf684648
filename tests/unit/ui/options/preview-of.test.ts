import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewOf } from '../../../../entrypoints/options/preview-of';
import { previewSample } from '../../../../entrypoints/options/previewed-policy';
import { SAMPLE_POLICY } from '../../../../entrypoints/options/sample-policy';
import { BARE_RULES } from '../../../../lib/rules/cards';
import { DEFAULT_WEIGHTS, type Weights } from '../../../../lib/rules/weights';
import { RULE_IDS } from '../../../../lib/taxonomy/rule-ids';
import { titleOfRule } from '../../../../lib/ui/messages/rule-words';

const sample = previewSample(SAMPLE_POLICY);
const preview = (before: Weights | null, after: Weights) => previewOf([sample], sample, before, after);
const tenths = (points: number) => Math.round(points * 10);

const anyWeights: fc.Arbitrary<Weights> = fc
  .dictionary(fc.constantFrom(...RULE_IDS), fc.integer({ min: 0, max: 10 }))
  .map((some) => ({ ...DEFAULT_WEIGHTS, ...some }));

test('the sample is a policy with a grade, of which every rule still exists', () => {
  expect(preview(null, DEFAULT_WEIGHTS).after.grade).toMatch(/^[A-E]$/);
  expect(sample.analysis.findings).toHaveLength(SAMPLE_POLICY.rules.length);
});

test('a rule that no longer exists is left out of the sample', () => {
  const rules = [...SAMPLE_POLICY.rules, 'gone-rule' as never];
  expect(previewSample({ ...SAMPLE_POLICY, rules })).toEqual(sample);
});

test('what moved adds up to the difference of the scores, to the tenth, under any weights', () => {
  fc.assert(
    fc.property(anyWeights, anyWeights, (before, after) => {
      const view = preview(before, after);
      const moved = view.moved.reduce((sum, move) => sum + tenths(move.after) - tenths(move.before), 0);
      const difference = (view.after.score ?? 0) - (view.before?.score ?? 0);
      expect(moved + tenths(view.others.points)).toBe(tenths(difference));
    }),
  );
});

test('only rules whose weight was changed are named, the largest move first', () => {
  const after = { ...DEFAULT_WEIGHTS, 'no-ai-training': 10, 'effective-date': 2 };
  const view = preview(DEFAULT_WEIGHTS, after);
  expect(view.moved.map(({ rule }) => rule)).toEqual(['no-ai-training', 'effective-date']);
  expect(view.standard).toEqual(view.before);
  expect(view.idle).toBeNull();
});

test('where nothing was changed, nothing has moved, and the default is not told twice', () => {
  expect(preview(null, DEFAULT_WEIGHTS)).toMatchObject({
    before: null,
    moved: [],
    others: { lines: 0, points: 0 },
    standard: null,
    idle: null,
  });
});

test('a rule that does nothing here says why', () => {
  const absent = BARE_RULES.find(({ id, stance }) => stance !== 'neutral' && !SAMPLE_POLICY.rules.includes(id));
  const neutral = BARE_RULES.find(({ id, stance }) => stance === 'neutral' && SAMPLE_POLICY.rules.includes(id));
  if (!absent || !neutral) throw new Error('the sample has no such rules any more');
  const change = (id: string) => preview(DEFAULT_WEIGHTS, { ...DEFAULT_WEIGHTS, [id]: 10 });
  expect(change(absent.id)).toMatchObject({ idle: { title: titleOfRule(absent.id), why: 'absent' }, moved: [] });
  expect(change(neutral.id)).toMatchObject({ idle: { title: titleOfRule(neutral.id), why: 'neutral' }, moved: [] });
});
