import * as v from 'valibot';
import { expect, it } from 'vitest';
import { StoredReading } from '../../../lib/reports/reading-schema';
import { ANALYSIS, analysedReading } from './sample-readings';

const isValid = (analysis: unknown) => v.is(StoredReading, { ...analysedReading(), analysis });

it('a reading that an older version kept stays valid', () => {
  const { headings: _, notData: __, ...old } = ANALYSIS;
  expect(isValid(old)).toBe(true);
});

it('a reading may tell names, answers of tables and headings', () => {
  const quote = {
    text: 'your location',
    start: 20,
    end: 33,
    name: 'location',
    leadIn: 'We do not collect:',
    manners: ['not-collected'],
  };
  const headings = [{ text: 'Your rights', start: 0, level: 2 }];
  expect(isValid({ ...ANALYSIS, notData: [{ kind: 'location', evidence: [quote] }], headings })).toBe(true);
});

it.each([
  [
    'an unknown answer',
    { notData: [{ kind: 'location', evidence: [{ text: 'x', start: 0, end: 1, manners: ['perhaps'] }] }] },
  ],
  ['a heading without a place', { headings: [{ text: 'Your rights', level: 2 }] }],
])('a reading with %s is damaged', (_, change) => {
  expect(isValid({ ...ANALYSIS, ...change })).toBe(false);
});
