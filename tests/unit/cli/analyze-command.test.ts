import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LONGEST_TEXT } from '../../../lib/text/policy-text';
import { runAnalyze } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'smallprint-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SENTENCE = 'We may sell your personal information to other companies.';
const POLICY = `Privacy Policy\n\n${SENTENCE}\n`;
const lines = (...rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const parse = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('--jsonl answers each line with an object of the contract', async () => {
  const { status, stdout, stderr } = await runAnalyze(['--jsonl'], lines({ id: 'a', text: POLICY }));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [answer] = parse(stdout);
  expect(Object.keys(answer).sort()).toEqual(
    ['id', 'language', 'words', 'score', 'grade', 'topics', 'data', 'findings'].sort(),
  );
  expect(answer).toMatchObject({ id: 'a', language: 'en', score: null, grade: null });
  const sale = answer.findings.find((finding: { rule: string }) => finding.rule === 'sells-data');
  expect(sale).toMatchObject({ stance: 'bad', weight: 10 });
  for (const { text, start, end } of sale.evidence) expect(POLICY.slice(start, end)).toBe(text);
});

test('--jsonl answers the good lines and names the bad ones by number', async () => {
  const stdin = [
    lines({ id: 'first', text: POLICY }),
    'nonsense\n',
    '\n',
    lines({ text: 'no id' }),
    lines({ id: 'b' }),
    lines(['a list']),
    lines({ id: 'c', text: '<!DOCTYPE html><html><body><p>Hello</p></body></html>' }),
    lines({ id: 'd', text: 'x'.repeat(LONGEST_TEXT + 1) }),
    lines({ id: 'e', text: 'binary \u0000' }),
    JSON.stringify({ id: 'last', text: '' }),
  ].join('');
  const { status, stdout, stderr } = await runAnalyze(['--jsonl'], stdin);
  expect(status).toBe(2);
  expect(parse(stdout).map((answer) => answer.id)).toEqual(['first', 'last']);
  expect(stderr.trim().split('\n')).toEqual([
    'analyze: line 2: not valid JSON',
    'analyze: line 4: no "id" (a string)',
    'analyze: line 5: no "text" (a string)',
    'analyze: line 6: not a JSON object',
    'analyze: line 7: HTML, not plain text (give a page to npm run inspect instead)',
    'analyze: line 8: too large (at most 2,000,000 characters)',
    'analyze: line 9: binary, not text',
  ]);
});

test('--jsonl tells invalid UTF-8 from text', async () => {
  const { status, stderr } = await runAnalyze(['--jsonl'], Buffer.from('{"id":"a","text":"\xff"}\n', 'latin1'));
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'analyze: line 1: not text in UTF-8\n' });
});

test('a file is summarised for people, with its quotes', async () => {
  const { status, stdout, stderr } = await runAnalyze([file('policy.txt', POLICY)]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('policy.txt');
  expect(stdout).toContain('To watch (1)');
  expect(stdout).toMatch(/“.*sell your personal information.*”/);
});

test('"-" is standard input', async () => {
  const { status, stdout } = await runAnalyze(['-'], POLICY);
  expect(status).toBe(0);
  expect(stdout).toContain('standard input');
  expect(stdout).toContain('To watch (1)');
});

test.each([
  ['empty.txt', '', 'empty'],
  ['blank.txt', ' \n\n', 'empty but for white space'],
  ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'binary, not text'],
  ['latin1.txt', new Uint8Array([0x57, 0x65, 0x20, 0xfc]), 'not text in UTF-8'],
  ['large.txt', `${SENTENCE}\n`.repeat(5_000_000 / 58), 'too large (at most 2,000,000 characters)'],
  ['larger.txt', 'x'.repeat(7_000_000), 'too large (at most 2,000,000 characters)'],
  ['page.html', `<html><body>${POLICY}</body></html>`, 'HTML, not plain text'],
])('%s is refused in one line, and the next file is still read', async (name, content, why) => {
  const bad = file(name, content);
  const { status, stdout, stderr } = await runAnalyze([bad, file('good.txt', POLICY)]);
  expect(status).toBe(2);
  expect(stderr).toContain(`analyze: ${bad}: ${why}`);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toContain('good.txt');
});

test.each([
  [[join(folder, 'missing.txt')], /missing\.txt: no such file/],
  [[folder], /: a directory, not a file/],
  [[], /no file given/],
  [['--fast'], /unknown option --fast/],
  [['--jsonl', 'policy.txt'], /policy\.txt: not read/],
])('%j ends with status 2', async (words, message) => {
  const { status, stdout, stderr } = await runAnalyze(words);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('--help explains the command', async () => {
  const { status, stdout } = await runAnalyze(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('npm run --silent analyze -- FILE');
});
