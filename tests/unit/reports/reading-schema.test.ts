import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { VerdictReason } from '../../../lib/page/page-reading';
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

/** All of them, as the type checker sees to. */
const REASONS: Readonly<Record<VerdictReason, true>> = {
  voice: true,
  topics: true,
  title: true,
  'too-short': true,
  'no-voice': true,
  'few-topics': true,
  subject: true,
  terms: true,
  'cookies-only': true,
  'too-large': true,
  pdf: true,
  gone: true,
  empty: true,
};

it.each(Object.keys(REASONS))('a reading may give the reason "%s"', (reason) => {
  expect(v.is(StoredReading, { ...analysedReading(), reasons: [reason] })).toBe(true);
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
