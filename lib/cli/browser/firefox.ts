import { posix, win32 } from 'node:path';
import { onPath, type Product } from './find-browser';
import type { Machine } from './machine';

/** The first version that knows the manifest's `data_collection_permissions`: the manifest asks for it. */
const OLDEST = 140;

/** Firefox itself: Playwright's build of it cannot be driven with an extension. */
export const firefox: Product = {
  name: 'Firefox',
  variables: ['FIREFOX_PATH'],
  places,
  judge,
  debianPackage: 'firefox-esr',
  playwrightName: null,
  advice: `install Firefox ${OLDEST} or newer, or set FIREFOX_PATH to its program`,
};

function judge(version: string): string | null {
  const major = Number(/Firefox (\d+)/.exec(version)?.[1]);
  if (Number.isNaN(major)) return 'does not tell its version';
  return major >= OLDEST ? null : `is Firefox ${major}, older than ${OLDEST}`;
}

function places(machine: Machine): readonly string[] {
  const { env, home, platform } = machine;
  if (platform === 'darwin') {
    const app = 'Applications/Firefox.app/Contents/MacOS/firefox';
    return [posix.join('/', app), posix.join(home, app)];
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.map((root) => win32.join(root, 'Mozilla Firefox', 'firefox.exe'));
  }
  return [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
    ...onPath(machine, ['firefox-esr', 'firefox']),
    '/snap/bin/firefox',
  ];
}
