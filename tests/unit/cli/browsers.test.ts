import { expect, test } from 'vitest';
import { chromium } from '../../../lib/cli/browser/chromium';
import { findBrowser } from '../../../lib/cli/browser/find-browser';
import { firefox } from '../../../lib/cli/browser/firefox';
import type { Machine } from '../../../lib/cli/browser/machine';
import { provideBrowser, requireBrowser } from '../../../lib/cli/browser/provide-browser';

/** A machine that is made up: `programs` maps paths to what they print for --version, null where they do not run. */
interface Sketch {
  readonly programs?: Record<string, string | null>;
  readonly env?: Record<string, string>;
  readonly platform?: NodeJS.Platform;
  readonly root?: boolean;
  /** What running an installer adds to the programs, by a word of its command line. */
  readonly installs?: Record<string, Record<string, string>>;
}

function sketch({ programs = {}, env = {}, platform = 'linux', root = false, installs = {} }: Sketch) {
  const files: Record<string, string | null> = { ...programs };
  const commands: string[] = [];
  const machine: Machine = {
    platform,
    env,
    home: platform === 'win32' ? 'C:\\Users\\ada' : '/home/ada',
    isRoot: root,
    exists: (path) => path in files,
    list: (folder) => [
      ...new Set(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    async run(program, words) {
      if (words[0] === '--version') {
        const version = files[program];
        return typeof version === 'string' ? { status: 0, printed: version } : { status: 1, printed: '' };
      }
      const command = [program, ...words].join(' ');
      commands.push(command);
      const installer = Object.keys(installs).find((word) => command.includes(word));
      if (installer === undefined) return { status: 100, printed: '' };
      Object.assign(files, installs[installer]);
      return { status: 0, printed: '' };
    },
  };
  return { machine, commands };
}

const RUNS = 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12';
const APT = { '/usr/bin/apt-get': 'apt 2.6.1' };

test('the environment names the program before all other places', async () => {
  const { machine } = sketch({
    programs: { '/usr/bin/chromium': RUNS, '/opt/mine': RUNS },
    env: { CHROME_PATH: '/opt/mine' },
  });
  expect(await findBrowser(chromium, machine)).toEqual({ path: '/opt/mine' });
});

test.each([
  ['does not exist', {}],
  ['does not run', { '/opt/mine': null }],
  ['is Google Chrome 140, which no longer takes --load-extension', { '/opt/mine': 'Google Chrome 140.0.7339.80' }],
])('a program that the environment names and that %s is said so, and nothing is installed', async (fault, programs) => {
  const { machine, commands } = sketch({
    programs: { ...APT, '/usr/bin/chromium': RUNS, ...programs },
    env: { CHROMIUM_PATH: '/opt/mine' },
    root: true,
  });
  const found = await provideBrowser(chromium, machine);
  expect(found).toMatchObject({ problem: expect.stringContaining(`CHROMIUM_PATH is /opt/mine, which ${fault}`) });
  expect(commands).toEqual([]);
});

test.each([
  ['Debian', '/usr/bin/chromium', {}],
  ['PATH', '/home/ada/bin/chromium', { env: { PATH: '/bin:/home/ada/bin' } }],
  ["Playwright's cache", '/home/ada/.cache/ms-playwright/chromium-1217/chrome-linux64/chrome', {}],
  ['a moved cache', '/pw/chromium-1200/chrome-linux/chrome', { env: { PLAYWRIGHT_BROWSERS_PATH: '/pw' } }],
  ['a Mac', '/Applications/Chromium.app/Contents/MacOS/Chromium', { platform: 'darwin' as const }],
])('Chromium is found on %s', async (_where, path, rest) => {
  const { machine } = sketch({ programs: { [path]: RUNS }, ...rest });
  expect(await findBrowser(chromium, machine)).toEqual({ path });
});

test('Chromium is found on Windows, which is not asked for its version', async () => {
  const path = 'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe';
  const { machine } = sketch({
    programs: { [path]: null },
    platform: 'win32',
    env: { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
  });
  expect(await findBrowser(chromium, machine)).toEqual({ path });
});

test("the newest of Playwright's builds is taken, and Chrome for Testing will do", async () => {
  const cache = '/home/ada/.cache/ms-playwright';
  const { machine } = sketch({
    programs: {
      [`${cache}/chromium-999/chrome-linux/chrome`]: RUNS,
      [`${cache}/chromium-1217/chrome-linux64/chrome`]: 'Google Chrome for Testing 150.0.1.2',
      [`${cache}/chromium_headless_shell-1300/chrome-linux/headless_shell`]: RUNS,
    },
  });
  expect(await findBrowser(chromium, machine)).toEqual({ path: `${cache}/chromium-1217/chrome-linux64/chrome` });
});

test('a placeholder that does not run is passed over', async () => {
  const { machine } = sketch({ programs: { '/usr/bin/chromium-browser': null, '/snap/bin/chromium': RUNS } });
  expect(await findBrowser(chromium, machine)).toEqual({ path: '/snap/bin/chromium' });
});

test('root on Debian installs the package, with fresh lists', async () => {
  const { machine, commands } = sketch({
    programs: APT,
    root: true,
    installs: { 'apt-get install': { '/usr/bin/chromium': RUNS } },
  });
  expect(await requireBrowser(chromium, machine)).toBe('/usr/bin/chromium');
  expect(commands).toEqual(['/usr/bin/apt-get update', '/usr/bin/apt-get install -y --no-install-recommends chromium']);
});

test('anybody else gets the build of the Playwright that is installed here', async () => {
  const path = '/home/ada/.cache/ms-playwright/chromium-1217/chrome-linux64/chrome';
  const { machine, commands } = sketch({ programs: APT, installs: { playwright: { [path]: RUNS } } });
  expect(await requireBrowser(chromium, machine)).toBe(path);
  expect(commands).toEqual(['npx --no-install playwright install chromium']);
});

test('where the package is only a placeholder (Ubuntu), Playwright follows, with its libraries', async () => {
  const path = '/home/ada/.cache/ms-playwright/chromium-1217/chrome-linux64/chrome';
  const { machine, commands } = sketch({
    programs: { ...APT, '/usr/bin/chromium-browser': null },
    root: true,
    installs: { 'apt-get install': {}, playwright: { [path]: RUNS } },
  });
  expect(await requireBrowser(chromium, machine)).toBe(path);
  expect(commands.at(-1)).toBe('npx --no-install playwright install --with-deps chromium');
});

test('where nothing helps, one line says what to do', async () => {
  const { machine } = sketch({});
  await expect(requireBrowser(chromium, machine)).rejects.toThrow(
    'Chromium was not found; install Chromium (`npx playwright install chromium` does) or set CHROMIUM_PATH to its program',
  );
  await expect(requireBrowser(firefox, machine)).rejects.toThrow(
    'Firefox was not found; install Firefox 140 or newer, or set FIREFOX_PATH to its program',
  );
});

test('Firefox must be new enough, and is never Playwright’s', async () => {
  const old = sketch({ programs: { '/usr/bin/firefox-esr': 'Mozilla Firefox 128.3.0esr' } });
  expect(await provideBrowser(firefox, old.machine)).toMatchObject({
    problem: expect.stringContaining('/usr/bin/firefox-esr, which is Firefox 128, older than 140'),
  });
  expect(old.commands).toEqual([]);
  const { machine } = sketch({
    programs: {
      '/usr/bin/firefox-esr': 'Mozilla Firefox 128.3.0esr',
      '/opt/firefox/firefox': 'Mozilla Firefox 153.7.0',
    },
  });
  expect(await findBrowser(firefox, machine)).toEqual({ path: '/opt/firefox/firefox' });
});

test('root on Debian installs Firefox', async () => {
  const { machine, commands } = sketch({
    programs: APT,
    root: true,
    installs: { 'apt-get install': { '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7.0esr' } },
  });
  expect(await requireBrowser(firefox, machine)).toBe('/usr/bin/firefox-esr');
  expect(commands.at(-1)).toContain('firefox-esr');
});
