import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOf, readArchive } from '../../../scripts/fit-points/read-archive';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
mkdirSync(join(folder, 'l/la'), { recursive: true });
writeFileSync(
  join(folder, 'l/la/lamps.example.md'),
  [
    '# Lamps & Shades',
    '',
    '**What we keep**',
    '',
    'We keep the letters that you write to us for as long as [our lawyers](https://lamps.example/lawyers) ask;  ',
    '',
    '  * and we tell nobody where you live, save the people who drive our vans.',
  ].join('\n'),
);
const kept = 'What we keep We keep the letters that you write to us for as long as our lawyers ask;';
const told = 'and we tell nobody where you live, save the people who drive our vans.';

describe('paragraphs that we marked in an archive', () => {
  it('are found by their letters, whatever signs and breaks the file has', () => {
    const marks = `l/la/lamps.example.md 0af3\n${placeOf(kept)} | data-retention |\n${placeOf(told)} | third-party-sharing | contact\n`;
    expect(readArchive(folder, marks).found).toEqual([
      {
        id: `archive/l/la/lamps.example.md#${placeOf(kept)}`,
        text: kept,
        topics: ['data-retention'],
        data: [],
        isOwn: true,
      },
      {
        id: `archive/l/la/lamps.example.md#${placeOf(told)}`,
        text: told,
        topics: ['third-party-sharing'],
        data: ['contact'],
        isOwn: true,
      },
    ]);
  });

  it('are counted where the file has them otherwise', () => {
    const marks = ['abc+60', `${placeOf(told)}0`, placeOf(told)].map((place) => `${place} | contact |`).join('\n');
    const { found, missed } = readArchive(folder, `l/la/lamps.example.md\n${marks}`);
    expect(found.map(({ text }) => text)).toEqual([told]);
    expect(missed).toBe(2);
  });

  it.each([
    ['l/la/chairs.example.md\nabc+60 | |', 'chairs.example.md: no such file'],
    [`l/la/lamps.example.md\n${placeOf(told)} | weather |`, 'weather: no such mark'],
  ])('are refused where %j names what is not there', (marks, message) => {
    expect(() => readArchive(folder, marks)).toThrow(message);
  });

  it('need enough letters to be told by', () => {
    expect(placeOf('We keep nothing.')).toBeNull();
  });
});
