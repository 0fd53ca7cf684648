import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../../../scripts/fit-points/read-marks';

const SHARED = resolve('../shared/data');
const folder = mkdtempSync(join(tmpdir(), 'marks-'));
const text = 'Your data\n\nWe keep letters:\n- for a year;\n-  for  longer\nWrite to us.';
writeFileSync(join(folder, 'grades.jsonl'), `${JSON.stringify({ id: 'lamps', text })}\n`);

describe('paragraphs that we marked', () => {
  it('are put together from lines, without bullets and empty lines', () => {
    expect(
      readMarks(folder, '# ours\n\ngrades/lamps\n0-2 4 | data-retention |\n3 | contact user-choice | contact\n'),
    ).toEqual([
      {
        id: 'grades/lamps#0-2 4',
        text: 'Your data We keep letters: for a year; Write to us.',
        topics: ['data-retention'],
        data: [],
        isOwn: true,
      },
      {
        id: 'grades/lamps#3',
        text: 'for longer',
        topics: ['contact', 'user-choice'],
        data: ['contact'],
        isOwn: true,
      },
    ]);
  });

  it.each([
    ['grades/chairs\n0 | |', 'grades/chairs: no such text'],
    ['grades/lamps\n9 | |', 'grades/lamps: no line 9'],
    ['grades/lamps\n0 | weather |', 'weather: no such mark'],
    ['grades/lamps\n0 | | weather', 'weather: no such mark'],
  ])('are refused where %j names what is not there', (marks, message) => {
    expect(() => readMarks(folder, marks)).toThrow(message);
  });

  if (!existsSync(SHARED)) console.log('skipped: ../shared not found');
  it.skipIf(!existsSync(SHARED))('all find their text', () => {
    const marked = readMarks(SHARED);
    expect(marked.length).toBeGreaterThan(5_000);
    expect(marked.every(({ text: words }) => words.length >= 20)).toBe(true);
  });
});
