import { expect, test } from 'vitest';
import type { RuleId } from '../../../lib/taxonomy/rule-ids';
import { accuracyModule } from '../../../scripts/accuracy/accuracy-module';
import type { Answers, ReadPolicy } from '../../../scripts/accuracy/answers';
import { tally } from '../../../scripts/accuracy/tally';
import { totalsOf } from '../../../scripts/accuracy/totals';

const policy = (text: string, stated: RuleId[], disputed: RuleId[] = []): ReadPolicy => ({
  text,
  stated: new Set(stated),
  disputed: new Set(disputed),
});

/** A text names what is to be found in it. */
const findIn = (text: string) => new Set(text.split(' ').filter(Boolean) as RuleId[]);

const ANSWERS: Answers = {
  policies: [
    policy('sells-data cookies', ['sells-data']),
    policy('sells-data', ['sells-data', 'cookies']),
    policy('cookies', ['sells-data'], ['cookies']),
    policy('', ['sells-data'], ['encryption']),
  ],
  quotes: [
    { text: 'sells-data', rules: ['sells-data'] },
    { text: 'cookies', rules: ['sells-data', 'cookies'] },
    { text: 'encryption', rules: ['sells-data'] },
  ],
};

test('counts, rule by rule, what is stated, found and right', () => {
  const { policies, quotes, rules } = tally(ANSWERS, findIn);
  expect([policies, quotes]).toEqual([4, 3]);
  expect(rules['sells-data']).toEqual({ stated: 4, found: 2, right: 2, quotes: 3, quotesFound: 2 });
});

test('leaves out pairs on which the readers differed', () => {
  expect(tally(ANSWERS, findIn).rules.cookies).toEqual({ stated: 1, found: 1, right: 0, quotes: 0, quotesFound: 0 });
});

test('adds the rules up', () => {
  const totals = totalsOf(tally(ANSWERS, findIn));
  expect(totals).toMatchObject({ stated: 5, found: 3, right: 2, quotes: 3, quotesFound: 2 });
  expect(totals.precision).toBeCloseTo(2 / 3);
  expect(totals.recall).toBeCloseTo(2 / 5);
  expect(totals.f1).toBeCloseTo(1 / 2);
  // Only the sale is stated often enough: F1 of 2 found, 4 stated, 2 right.
  expect([totals.macroRules, totals.macroPrecision, totals.macroRecall]).toEqual([1, 1, 1 / 2]);
  expect(totals.macroF1).toBeCloseTo(2 / 3);
  expect([totals.macroQuoteRules, totals.macroQuoteRecall]).toEqual([0, Number.NaN]);
});

test('the module holds the figures and nothing else', () => {
  const text = accuracyModule(tally(ANSWERS, findIn));
  expect(text).toContain(`'sells-data': {"stated":4,"found":2,"right":2,"quotes":3,"quotesFound":2}`);
  expect(text).toContain('policies: 4, quotes: 3');
});
