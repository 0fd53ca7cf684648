import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRADES } from '../../../lib/taxonomy/grade';
import { countEffort } from '../../../lib/text/count-effort';
import { fromPlainText } from '../../../lib/text/plain-text';
import { proposeThresholds } from '../../../scripts/spread/propose-thresholds';
import { quantile, rankCorrelation } from '../../../scripts/spread/quantiles';

test('quantiles lie between neighbours in proportion', () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantile([40, 10, 20, 30], share))).toEqual([10, 17.5, 25, 37, 40]);
  expect(quantile([], 0.5)).toBeNaN();
});

test('ranks agree, disagree, and share a place where values are equal', () => {
  expect(rankCorrelation([1, 2, 3, 9], [10, 20, 30, 31])).toBeCloseTo(1);
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
  expect(rankCorrelation([1, 1, 2], [5, 6, 7])).toBeCloseTo(Math.sqrt(3) / 2);
});

test('proposed thresholds give a tenth an A and a tenth an E', () => {
  const points = Array.from({ length: 101 }, (_, i) => i);
  expect(proposeThresholds(points)).toEqual([
    ['A', 90],
    ['B', 65],
    ['C', 35],
    ['D', 10],
  ]);
});

test('proposed thresholds fall from each grade to the next', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (points) => {
      const thresholds = proposeThresholds(points);
      expect(thresholds.map(([grade]) => grade)).toEqual(GRADES.slice(0, -1));
      for (const [i, [, lowest]] of thresholds.entries())
        expect(lowest).toBeGreaterThanOrEqual(thresholds[i + 1]?.[1] ?? 0);
    }),
  );
});

test('effort is counted in sentences and items, not in headings', () => {
  const policy = fromPlainText(
    'What we may collect\nWe may keep some data. You can ask why.\nWe share it with:\n• couriers\n• the post office',
  );
  expect(countEffort(policy)).toEqual({ words: 17, letters: 63, sentences: 5, hedges: 2 });
});
