import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../lib/cli/browser/build-extension';
import { expect, test } from './support/fixtures';
import { ARTICLE, SAMPLE, SAMPLE_ADDRESS } from './support/pages';

const folder = mkdtempSync(join(tmpdir(), 'smallprint-'));

test('inspect answers every page of a batch, whatever the pages do', async () => {
  test.setTimeout(120_000);
  const pages = {
    policy: SAMPLE,
    article: ARTICLE,
    hangs: '<title>Privacy</title><script>for (;;);</script>',
    asks: `<title>Privacy</title><script>alert('Stay!'); confirm('Really?')</script>${SAMPLE}`,
    flees: `${SAMPLE}<script>onload = () => { location.href = 'https://elsewhere.example/' }</script>`,
    opens: `${SAMPLE}<script>open('https://elsewhere.example/'); location.reload()</script>`,
  };
  const rows = Object.entries(pages).map(([id, html]) => {
    const file = join(folder, `${id}.html`);
    writeFileSync(file, html);
    return JSON.stringify({ id, url: `https://www.${id}.example/privacy`, file });
  });
  const stdin = [...rows.slice(0, 2), 'nonsense', ...rows.slice(2)].join('\n');
  const { status, stdout, stderr } = await runScript('inspect', ['--jsonl'], stdin);
  expect(stderr).toContain('inspect: line 3: not valid JSON');
  expect(status).toBe(2);
  const lines = stdout.trim().split('\n');
  const answers = new Map(lines.map((line) => JSON.parse(line)).map((answer) => [answer.id, answer]));
  expect([...answers.keys()].sort()).toEqual(Object.keys(pages).sort());
  expect(answers.get('article')).toMatchObject({ detected: false, report: null });
  expect(answers.get('hangs')).toMatchObject({ detected: false, error: 'the page does not answer' });
  for (const id of ['policy', 'asks', 'flees', 'opens']) {
    const { detected, text, report } = answers.get(id);
    expect({ id, detected }).toEqual({ id, detected: true });
    expect(report.findings.length).toBeGreaterThan(5);
    for (const { evidence } of report.findings) {
      for (const quote of evidence) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
  }
});

test('a page that does not answer is no bad input', async () => {
  test.setTimeout(60_000);
  const file = join(folder, 'busy.html');
  writeFileSync(file, '<title>Privacy</title><script>for (;;);</script>');
  const row = JSON.stringify({ id: 'busy', url: 'https://www.busy.example/privacy', file });
  const { status, stdout, stderr } = await runScript('inspect', ['--jsonl'], row);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'busy', detected: false, error: 'the page does not answer' });
  expect(status).toBe(0);
  // Beside the note that the extension is built, if it is.
  expect(stderr).not.toContain('inspect:');
});

test('analyze streams: an answer comes before the input ends', async () => {
  const child = spawnScript('analyze', ['--jsonl']);
  const text = 'We may sell your personal information to other companies.';
  child.stdin.write(`${JSON.stringify({ id: 'first', text })}\n`);
  const [chunk] =
    (await new Promise<Buffer[]>((resolve) => child.stdout.once('data', (data) => resolve([data])))) ?? [];
  expect(JSON.parse(String(chunk))).toMatchObject({ id: 'first' });
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('the demo ends by itself without a display, and leaves a picture', async () => {
  test.setTimeout(120_000);
  const picture = join(folder, 'popup.png');
  const { status, stdout } = await runScript('demo', ['--headless', '--picture', picture]);
  expect(stdout).toMatch(/Toolbar badge: [A-E]\n/);
  expect(stdout).toContain(SAMPLE_ADDRESS);
  expect(stdout).toContain('Picture of the popup: ');
  expect(status).toBe(0);
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
});

function spawnScript(script: string, words: readonly string[]) {
  return spawn('npm', ['run', '--silent', script, '--', ...words], { cwd: ROOT, stdio: 'pipe' });
}

async function runScript(script: string, words: readonly string[], stdin = '') {
  const child = spawnScript(script, words);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.end(stdin);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}
