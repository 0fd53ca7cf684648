import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { analyzeCommand } from '../../../lib/cli/analyze-command';
import { findTrouble } from '../../../lib/cli/browser/serve-file';
import { type Command, runCommand } from '../../../lib/cli/command';
import { demoCommand, hasDisplay } from '../../../lib/cli/demo-command';
import { inspectCommand } from '../../../lib/cli/inspect-command';
import { createOutput } from '../../../lib/cli/output';
import { inParallel } from '../../../lib/cli/parallel';
import { TimeUp, withLimit } from '../../../lib/cli/time-limit';
import { runWith } from './run-command';

const command = (run: Command['run']): Command => ({ name: 'try', help: 'help\n', options: {}, run });

test('what goes wrong inside a command is one line and status 1', async () => {
  const { status, stderr } = await runWith(
    command(async () => {
      throw new Error('it broke\n  in two lines');
    }),
    [],
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'try: it broke in two lines\n' });
});

test('bad input outweighs failure', async () => {
  const { status } = await runWith(
    command(async ({ reject, fail }) => {
      reject('line 1', 'bad');
      fail('worse luck');
    }),
    [],
  );
  expect(status).toBe(2);
});

test('a reader that goes away is no failure', async () => {
  const broken = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    },
  });
  let closed = false;
  const talkative = command(async ({ output }) => {
    await output.write('one\n');
    await output.write('two\n');
    closed = output.closed;
  });
  const streams = { stdin: Readable.from([]), stdout: broken, stderr: broken };
  expect(await runCommand(talkative, [], streams)).toBe(0);
  expect(closed).toBe(true);
});

test.each([
  [60, 60],
  [100, 100],
  [240, 100],
  [0, 80],
  [undefined, 80],
])('of a stream %s wide, lines of text are at most %i', (columns, widest) => {
  expect(createOutput(Object.assign(new Writable(), { columns })).columns).toBe(widest);
});

test('a slow reader is waited for', async () => {
  const taken: string[] = [];
  const slow = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      setTimeout(() => {
        taken.push(String(chunk));
        done();
      }, 5);
    },
  });
  const output = createOutput(slow);
  await output.write('one');
  expect(taken).toEqual(['one']);
});

const folder = mkdtempSync(join(tmpdir(), 'smallprint-'));
const write = (name: string, content: Uint8Array | string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const row = (file: unknown) => JSON.stringify({ id: 'a', url: 'https://x.example/', file });
const EMPTY = write('empty.html', '');
const BLANK = write('blank.html', ' \n\t ');
const BINARY = write('picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
const PDF = write('policy.pdf', '%PDF-1.7\n');

test.each([
  ['{"id":"a"}', 'no "url" (a string)'],
  ['{"id":"a","url":"ftp://x.example/"}', 'the "url" is no http or https address'],
  ['{"id":"a","url":"nonsense"}', 'the "url" is no http or https address'],
  [row(1), 'the "file" is not a string'],
  [row('/nowhere/page.html'), '/nowhere/page.html: no such file'],
  [row(folder), `${folder}: a directory, not a file`],
  [row(EMPTY), `${EMPTY}: empty`],
  [row(BLANK), `${BLANK}: empty but for white space`],
  [row(BINARY), `${BINARY}: binary, not a page`],
  [row(PDF), `${PDF}: binary, not a page`],
])('inspect names and answers %s without opening a browser', async (line, message) => {
  const { status, stdout, stderr } = await runWith(inspectCommand, ['--jsonl'], `${line}\n`);
  expect({ status, stderr }).toEqual({ status: 2, stderr: `inspect: line 1: ${message}\n` });
  expect(JSON.parse(stdout)).toEqual({
    id: 'a',
    detected: false,
    reasons: [],
    title: '',
    text: '',
    report: null,
    error: message,
  });
});

test('a line that cannot be read has no id to be answered under', async () => {
  const { status, stdout, stderr } = await runWith(inspectCommand, ['--jsonl'], '{"id":\n');
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'inspect: line 1: not valid JSON\n' });
});

test.each([
  ['a page', '<p>We collect your data.</p>'],
  ['a page with a stray control character', '<!doctype html><p>We\0 collect</p>'],
  ['plain text', 'We collect your data.'],
  ['UTF-16', Buffer.from('\ufeff<p>We collect', 'utf16le')],
])('%s is no trouble', (_, body) => {
  expect(findTrouble(Buffer.from(body))).toBeNull();
});

test.each([[analyzeCommand], [inspectCommand], [demoCommand]])('the help of $name fits a terminal', ({ help }) => {
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

test.each([[analyzeCommand], [inspectCommand], [demoCommand]])('-h is --help', async (asked) => {
  const { status, stdout, stderr } = await runWith(asked, ['-h']);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: asked.help, stderr: '' });
});

test('inspect refuses what is no address', async () => {
  const { status, stderr } = await runWith(inspectCommand, ['privacy.html']);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'inspect: privacy.html: no http or https address\n' });
});

test('a limit ends what takes too long, and nothing else', async () => {
  await expect(withLimit(sleep(1_000), 5, 'no answer')).rejects.toThrow(new TimeUp('no answer within 0.005 seconds'));
  await expect(withLimit(Promise.resolve('answer'), 5, 'no answer')).resolves.toBe('answer');
  await expect(withLimit(Promise.reject(new Error('own')), 5, 'no answer')).rejects.toThrow('own');
});

test('items are handled side by side, but no more than there are lanes', async () => {
  let open = 0;
  let most = 0;
  const done: number[] = [];
  await inParallel(Readable.from([1, 2, 3, 4, 5, 6, 7]), 3, async (item) => {
    most = Math.max(most, ++open);
    await sleep(5);
    open--;
    done.push(item);
  });
  expect(most).toBe(3);
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a window is opened only where there is a display', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});
