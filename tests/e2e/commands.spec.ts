import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../lib/cli/browser/build-extension';
import { expect, test } from './support/fixtures';
import { ARTICLE, SAMPLE, SAMPLE_ADDRESS } from './support/pages';

const folder = mkdtempSync(join(tmpdir(), 'smallprint-'));

test('inspect answers every page of a batch, whatever the pages do, and says what they did', async () => {
  test.setTimeout(120_000);
  const pages = {
    policy: SAMPLE,
    article: ARTICLE,
    hangs: '<title>Privacy</title><script>for (;;);</script>',
    hangsLater: `${SAMPLE}<script>setTimeout(() => { for (;;); }, 100)</script>`,
    asksForEver: '<title>Privacy</title><script>for (;;) alert("Stay!")</script>',
    asks: `<title>Privacy</title><script>alert('Stay!'); confirm('Really?'); prompt('Why?')</script>${SAMPLE}`,
    holdsBack: `${SAMPLE}<script>onbeforeunload = (event) => event.preventDefault(); location.reload()</script>`,
    flees: `${SAMPLE}<script>onload = () => { location.href = 'https://elsewhere.example/' }</script>`,
    refreshes: `<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">${SAMPLE}`,
    goesBack: `${SAMPLE}<script>onload = () => history.back()</script>`,
    vanishes: `${SAMPLE}<script>location = 'about:blank'</script>`,
    opens: `${SAMPLE}<script>open('https://elsewhere.example/'); open('about:blank')</script>`,
    downloads: `${SAMPLE}<a id="file" href="data:,x" download="x.txt"></a><script>file.click()</script>`,
    prints: `${SAMPLE}<script>onload = () => print()</script>`,
    last: SAMPLE,
  };
  const rows = Object.entries(pages).map(([id, html]) => toRow(id, html));
  const stdin = [...rows.slice(0, 2), 'nonsense', ...rows.slice(2)].join('\n');
  const { status, stdout, stderr } = await runScript('inspect', ['--jsonl'], stdin);
  expect(stderr).toContain('inspect: line 3: not valid JSON');
  expect(status).toBe(2);
  const answers = readAnswers(stdout);
  expect([...answers.keys()].sort()).toEqual(Object.keys(pages).sort());
  for (const answer of answers.values()) checkContract(answer);
  const errors = Object.fromEntries([...answers].map(([id, { error }]) => [id, error]));
  expect(errors).toEqual({
    policy: undefined,
    article: undefined,
    hangs: 'the page does not answer',
    hangsLater: 'the page does not answer',
    asksForEver: 'the page does not answer (the page opened a dialog (alert) (21 times))',
    asks: 'the page opened a dialog (alert), opened a dialog (confirm), opened a dialog (prompt)',
    holdsBack: 'the page tried to go to https://www.holdsback.example/privacy',
    flees: 'the page tried to go to https://elsewhere.example/',
    refreshes: 'the page tried to go to https://elsewhere.example/',
    goesBack: undefined,
    vanishes: 'the page left its address',
    opens: 'the page opened a window (2 times)',
    downloads: 'the page started a download',
    prints: undefined,
    last: undefined,
  });
  const undetected = [...answers].filter(([, { detected }]) => !detected).map(([id]) => id);
  expect(undetected.sort()).toEqual(['article', 'asksForEver', 'hangs', 'hangsLater', 'vanishes']);
});

test('a page that crashes is no bad input, and the pages beside it and after it are read', async () => {
  // Deeper than the layout of any browser can follow.
  const deep = `<title>Privacy</title><body><script>
    let inner = document.body;
    for (let depth = 0; depth < 200000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'x';
    document.body.offsetHeight;
  </script>`;
  const rows = [toRow('before', SAMPLE), toRow('deep', deep), toRow('beside', SAMPLE), toRow('after', SAMPLE)];
  const { status, stdout, stderr } = await runScript('inspect', ['--jsonl'], rows.join('\n'));
  const answers = readAnswers(stdout);
  expect(answers.get('deep')).toMatchObject({ detected: false, error: 'the page crashed' });
  for (const id of ['before', 'beside', 'after']) expect(answers.get(id)).toMatchObject({ id, detected: true });
  expect(status).toBe(0);
  // Beside the note that the extension is built, if it is.
  expect(stderr).not.toContain('inspect:');
});

test('inspect reads files in whatever encoding they are, and says which it cannot', async () => {
  const title = 'Kort från Åre';
  const swedish = `<title>${title}</title><p>Välj ett.</p>`;
  const files: Record<string, Buffer | string> = {
    utf8: swedish,
    mark: `\ufeff${swedish}`,
    utf16: Buffer.from(`\ufeff${swedish}`, 'utf16le'),
    windows: Buffer.from(`<meta charset="windows-1252">${swedish}`, 'latin1'),
    undeclared: Buffer.from(swedish, 'latin1'),
    // Saved anew as UTF-8 while it still declares what it was.
    stale: `<meta charset="windows-1252">${swedish}`,
  };
  const rows = Object.entries(files).map(([id, body]) => toRow(id, body, '/cards'));
  const empty = join(folder, 'empty.html');
  writeFileSync(empty, '');
  rows.push(JSON.stringify({ id: 'empty', url: 'https://www.empty.example/', file: empty }));
  rows.push(JSON.stringify({ id: 'missing', url: 'https://www.missing.example/', file: join(folder, 'missing.html') }));
  const { status, stdout, stderr } = await runScript('inspect', ['--jsonl'], rows.join('\n'));
  const answers = readAnswers(stdout);
  for (const answer of answers.values()) checkContract(answer);
  const titles = Object.keys(files).map((id) => [id, answers.get(id)?.title]);
  expect(titles).toEqual(Object.keys(files).map((id) => [id, title]));
  expect(answers.get('empty')?.error).toBe(`${empty}: empty`);
  expect(answers.get('missing')?.error).toBe(`${join(folder, 'missing.html')}: no such file`);
  expect(stderr).toContain('line 7: ');
  expect(status).toBe(2);
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
  const png = readFileSync(picture);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // The verdict alone, which comes before its report, takes 14 kB.
  expect(png.length).toBeGreaterThan(30_000);
});

interface Answer {
  readonly id: string;
  readonly detected: boolean;
  readonly reasons: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly report: {
    readonly id: string;
    readonly findings: readonly { readonly evidence: readonly { text: string; start: number; end: number }[] }[];
  } | null;
  readonly error?: string;
}

/** A line of input for a page that is served from a file of its own. */
function toRow(id: string, body: Buffer | string, path = '/privacy'): string {
  const file = join(folder, `${id}.html`);
  writeFileSync(file, body);
  return JSON.stringify({ id, url: `https://www.${id.toLowerCase()}.example${path}`, file });
}

function readAnswers(stdout: string): Map<string, Answer> {
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
  return new Map(answers.map((answer) => [answer.id, answer]));
}

/** What holds of every answer, whatever the page did. */
function checkContract({ id, detected, reasons, title, text, report, error }: Answer): void {
  expect([typeof detected, typeof title, typeof text, Array.isArray(reasons)], id).toEqual([
    'boolean',
    'string',
    'string',
    true,
  ]);
  expect(reasons.length > 0 || error !== undefined, id).toBe(true);
  expect(report !== null, id).toBe(detected);
  if (!detected) expect(text, id).toBe('');
  if (report === null) return;
  expect(report.id).toBe(id);
  expect(report.findings.length, id).toBeGreaterThan(0);
  for (const { evidence } of report.findings) {
    for (const quote of evidence) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  }
}

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
