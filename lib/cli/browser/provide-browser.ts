import { type Found, findBrowser, type Product } from './find-browser';
import type { Machine } from './machine';

const APT = '/usr/bin/apt-get';

/** Finds a browser or installs it; where neither works, the problem says in one line what to do. */
export async function provideBrowser(product: Product, machine: Machine): Promise<Found> {
  const found = await findBrowser(product, machine);
  if ('path' in found || found.fixed) return found;
  for (const install of [installByApt, installByPlaywright]) {
    if (!(await install(product, machine))) continue;
    const installed = await findBrowser(product, machine);
    if ('path' in installed) return installed;
  }
  return found;
}

/** As `provideBrowser`, with the problem thrown as an error. */
export async function requireBrowser(product: Product, machine: Machine): Promise<string> {
  const found = await provideBrowser(product, machine);
  if ('path' in found) return found.path;
  throw new Error(found.problem);
}

function maySystemInstall(machine: Machine): boolean {
  return machine.platform === 'linux' && machine.isRoot && machine.exists(APT);
}

async function installByApt({ debianPackage }: Product, machine: Machine): Promise<boolean> {
  if (!maySystemInstall(machine)) return false;
  // A fresh container has no package lists at all.
  await machine.run(APT, ['update'], { show: true });
  const installed = await machine.run(APT, ['install', '-y', '--no-install-recommends', debianPackage], { show: true });
  return installed.status === 0;
}

/** `--no-install` takes the Playwright of this project and never downloads another. */
async function installByPlaywright({ playwrightName }: Product, machine: Machine): Promise<boolean> {
  if (playwrightName === null) return false;
  const libraries = maySystemInstall(machine) ? ['--with-deps'] : [];
  const words = ['--no-install', 'playwright', 'install', ...libraries, playwrightName];
  return (await machine.run('npx', words, { show: true })).status === 0;
}
