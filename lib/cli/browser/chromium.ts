import { posix, win32 } from 'node:path';
import { onPath, type Product } from './find-browser';
import type { Machine } from './machine';

/** Chrome with its brand takes no `--load-extension` since this version; Chromium and Chrome for Testing do. */
const FIRST_CLOSED_CHROME = 137;

/** Chromium, or whatever takes `--load-extension` as it does. */
export const chromium: Product = {
  name: 'Chromium',
  variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
  places,
  judge,
  debianPackage: 'chromium',
  playwrightName: 'chromium',
  advice: 'install Chromium (`npx playwright install chromium` does) or set CHROMIUM_PATH to its program',
};

function judge(version: string): string | null {
  const brand = /\b(Google Chrome|Microsoft Edge)(?! for Testing)\D*(\d+)/.exec(version);
  if (brand !== null && Number(brand[2]) >= FIRST_CLOSED_CHROME) {
    return `is ${brand[1]} ${brand[2]}, which no longer takes --load-extension`;
  }
  return /\d+\.\d+/.test(version) ? null : 'does not tell its version';
}

/** Snaps come last: their confinement keeps them from a profile in the temporary folder. */
function places(machine: Machine): readonly string[] {
  const { env, home, platform } = machine;
  if (platform === 'darwin') {
    const app = 'Applications/Chromium.app/Contents/MacOS/Chromium';
    return [posix.join('/', app), posix.join(home, app), ...inPlaywrightCache(machine)];
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((root) => root !== undefined);
    const installed = roots.map((root) => win32.join(root, 'Chromium', 'Application', 'chrome.exe'));
    return [...installed, ...inPlaywrightCache(machine)];
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib64/chromium-browser/chromium-browser',
    ...onPath(machine, ['chromium', 'chromium-browser', 'ungoogled-chromium']),
    ...inPlaywrightCache(machine),
    '/snap/bin/chromium',
  ];
}

/** Where Playwright's builds have had their program, over the years. */
const IN_BUILD: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
  darwin: [
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
};

function inPlaywrightCache(machine: Machine): string[] {
  const { join } = machine.platform === 'win32' ? win32 : posix;
  const cache = machine.env.PLAYWRIGHT_BROWSERS_PATH ?? join(machine.home, ...cacheFolder(machine.platform));
  const builds = machine.list(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = builds.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  const programs = IN_BUILD[machine.platform] ?? [];
  return newestFirst.flatMap((build) => programs.map((program) => join(cache, build, program)));
}

function cacheFolder(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return ['Library', 'Caches', 'ms-playwright'];
  if (platform === 'win32') return ['AppData', 'Local', 'ms-playwright'];
  return ['.cache', 'ms-playwright'];
}
