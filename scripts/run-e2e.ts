import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { provideExtension, ROOT } from '../lib/cli/browser/build-extension';
import { chromium } from '../lib/cli/browser/chromium';
import { firefox } from '../lib/cli/browser/firefox';
import { thisMachine } from '../lib/cli/browser/machine';
import { requireBrowser } from '../lib/cli/browser/provide-browser';
import { messageOf } from '../lib/cli/message-of';

/** Words of the command line pick tests in Chromium, as Playwright reads them; Firefox is then left out. */
const picked = process.argv.slice(2);

const FIREFOX = join('tests', 'firefox');
const inFirefox = readdirSync(join(ROOT, FIREFOX)).filter((name) => name.endsWith('.test.ts'));

/** The end-to-end tests: Chromium by Playwright, then Firefox, one browser after the other. */
const SUITES: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: 'Chromium', words: [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', ...picked] },
  {
    name: 'Firefox',
    words: ['--import', 'tsx', '--test', '--test-concurrency=1', ...inFirefox.map((name) => join(FIREFOX, name))],
  },
];

process.exitCode = await run();

async function run(): Promise<number> {
  try {
    // Both before any test: what is missing is said at once, and two workers do not install or build side by side.
    const env = {
      CHROMIUM_PATH: await requireBrowser(chromium, thisMachine()),
      FIREFOX_PATH: await requireBrowser(firefox, thisMachine()),
    };
    await provideExtension('chrome');
    await provideExtension('firefox');
    for (const { name, words } of picked.length > 0 ? SUITES.slice(0, 1) : SUITES) {
      if (!(await passes(words, env))) return explain(`the tests in ${name} failed`);
    }
    return 0;
  } catch (error) {
    return explain(messageOf(error));
  }
}

async function passes(words: readonly string[], env: Readonly<Record<string, string>>): Promise<boolean> {
  const child = spawn(process.execPath, [...words], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  const [status] = await once(child, 'close');
  return status === 0;
}

function explain(problem: string): number {
  process.stderr.write(`e2e: ${problem}\n`);
  return 1;
}
