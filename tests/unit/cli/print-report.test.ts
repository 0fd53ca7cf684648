import { expect, test } from 'vitest';
import type { Analysis, Evidence, Finding } from '../../../lib/analysis/report';
import { printReport } from '../../../lib/cli/print-report';

const quote = (text: string, leadIn: string | null = null): Evidence => ({
  text,
  start: 0,
  end: text.length,
  heading: null,
  leadIn,
  modality: 'may',
});
const SALE: Finding = {
  rule: 'sells-data',
  topic: 'third-party-sharing',
  stance: 'bad',
  evidence: [quote('sell your personal information\u001b[31m to anyone who would like to have it'), quote('sell it')],
};
const PROMISE: Finding = {
  rule: 'no-sale',
  topic: 'third-party-sharing',
  stance: 'good',
  evidence: [quote('sell your data', 'We do not:')],
};
const THIN: Analysis = {
  language: 'en',
  words: 1234,
  readingMinutes: 5,
  topics: [],
  data: [],
  findings: [PROMISE, SALE],
};

test('what was cut off before a quote is told so once', () => {
  const promise = { ...PROMISE, evidence: [quote('sell your data', 'Whatever happens, we do…')] };
  expect(printReport('policy.txt', { ...THIN, findings: [promise] }, 100)).toContain(
    '“Whatever happens, we do … sell your data”',
  );
});

test('a report names what to watch before what is in favour, each with its quote', () => {
  const printed = printReport('policy.txt', THIN, 100);
  expect(printed).toMatch(/^policy\.txt\nNo grade: .*\n/);
  expect(printed).toContain('1,234 words, 5 minutes to read.');
  expect(printed.indexOf('To watch (1)')).toBeLessThan(printed.indexOf('In your favour (1)'));
  expect(printed).toContain('(and 1 more place)');
  expect(printed).toContain('“We do not: … sell your data”');
});

test('why there is no grade is true of long texts too, and long times are told in hours', () => {
  const printed = (words: number, readingMinutes: number) =>
    printReport('long.txt', { ...THIN, words, readingMinutes }, 100);
  expect(printed(295_876, 1_243)).toContain(
    'No grade: too few words or topics for a fair one. 295,876 words, 20 hours 43 minutes to read.',
  );
  expect(printed(14_300, 60)).toContain('1 hour to read.');
  expect(printed(14_000, 59)).toContain('59 minutes to read.');
});

test('no line is wider than the terminal, and no quote steers it', () => {
  const printed = printReport('policy.txt', THIN, 40);
  for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  expect(printed).not.toContain('\u001b');
});
