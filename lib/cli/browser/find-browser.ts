import { posix, win32 } from 'node:path';
import type { Machine } from './machine';

/** A browser that the project drives. */
export interface Product {
  readonly name: string;
  /** Environment variables that name its program, first one first. */
  readonly variables: readonly string[];
  /** Every place where its program may stand, best first. */
  places(machine: Machine): readonly string[];
  /** What is wrong with a program that prints this for `--version`, or null. */
  judge(version: string): string | null;
  /** The Debian package that holds it. */
  readonly debianPackage: string;
  /** What Playwright calls it, where Playwright's own build will do. */
  readonly playwrightName: string | null;
  /** What to do where it can be neither found nor installed: the end of a sentence. */
  readonly advice: string;
}

/** A browser's program, or in one line why there is none; `fixed` where the environment names the wrong one. */
export type Found = { readonly path: string } | { readonly problem: string; readonly fixed: boolean };

/** Looks where the environment says and nowhere else, or else in the usual places for one that runs. */
export async function findBrowser(product: Product, machine: Machine): Promise<Found> {
  const variable = product.variables.find((name) => machine.env[name]);
  const named = variable === undefined ? undefined : machine.env[variable];
  if (named !== undefined) {
    const problem = await findFault(product, machine, named);
    if (problem === null) return { path: named };
    return { problem: `${variable} is ${named}, which ${problem}; ${product.advice}`, fixed: true };
  }
  let problem = 'was not found';
  for (const path of product.places(machine)) {
    if (!machine.exists(path)) continue;
    const fault = await findFault(product, machine, path);
    if (fault === null) return { path };
    problem = `was found only as ${path}, which ${fault}`;
  }
  return { problem: `${product.name} ${problem}; ${product.advice}`, fixed: false };
}

/** A slow machine takes seconds to load a browser for the first time. */
const VERSION_TIMEOUT_MS = 30_000;

async function findFault(product: Product, machine: Machine, path: string): Promise<string | null> {
  if (!machine.exists(path)) return 'does not exist';
  // On Windows a browser opens a window instead of printing its version.
  if (machine.platform === 'win32') return null;
  const { status, printed } = await machine.run(path, ['--version'], { timeoutMs: VERSION_TIMEOUT_MS });
  return status === 0 ? product.judge(printed) : 'does not run';
}

/** The places of programs with these names in the folders of PATH. */
export function onPath(machine: Machine, names: readonly string[]): string[] {
  const { join, delimiter } = machine.platform === 'win32' ? win32 : posix;
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
