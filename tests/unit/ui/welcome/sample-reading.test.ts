import { expect, test } from 'vitest';
import { SAMPLE_TEXT } from '../../../../entrypoints/welcome/sample-policy-text';
import { readingOfSample } from '../../../../entrypoints/welcome/sample-reading';
import { refine } from '../../../../lib/analysis/refine';
import { readSample } from '../../../../scripts/docs/read-sample';

test('the sample of the first page is what the extension itself finds in that policy, quote by quote', () => {
  const { page, analysis } = readSample();
  const sample = readingOfSample(SAMPLE_TEXT);
  const byRule = (findings: typeof analysis.findings) => [...findings].sort((a, b) => a.rule.localeCompare(b.rule));
  expect(sample).toMatchObject({ title: page.title, url: page.url, health: page.health });
  expect(byRule(sample.analysis.findings)).toEqual(byRule(analysis.findings));
  const { findings: _, ...rest } = sample.analysis;
  expect({ touched: [], ...analysis }).toMatchObject(rest);
  // What the quotes tell besides rests on headings and negations too.
  const refined = refine(analysis);
  expect(refine(sample.analysis)).toMatchObject({ data: refined.data, notData: refined.notData });
});

test('a rule that has gone takes its quotes along', () => {
  const quotes = { ...SAMPLE_TEXT.quotes, 'gone-rule': [{ start: 0, end: 4 }] };
  expect(readingOfSample({ ...SAMPLE_TEXT, quotes: quotes as never })).toEqual(readingOfSample(SAMPLE_TEXT));
});
