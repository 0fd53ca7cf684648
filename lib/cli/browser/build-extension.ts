import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './machine';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What the extension is built for, as WXT calls it. */
export type Target = 'chrome' | 'firefox';

/** Whatever the built extension is made of. */
const SOURCES = [
  'entrypoints',
  'lib',
  'locales',
  'public',
  join('scripts', 'build'),
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** The commands are no part of the extension. */
const NOT_BUILT = join('lib', 'cli');

/** The folder of the extension for a browser, built anew where it is missing or older than its sources. */
export async function provideExtension(target: Target, root = ROOT): Promise<string> {
  const folder = join(root, '.output', `${target}-mv3`);
  if (isStale(join(folder, 'manifest.json'), listSources(root))) await build(target, root);
  return folder;
}

/** Whether a built file is missing or older than one of its sources. */
export function isStale(built: string, sources: Iterable<string>): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  for (const source of sources) {
    if (statSync(source).mtimeMs > builtAt) return true;
  }
  return false;
}

/** Every file, and folder too (its time tells of deleted files), that the extension is built from. */
export function* listSources(root: string): Generator<string> {
  for (const source of SOURCES) {
    const path = join(root, source);
    if (existsSync(path)) yield* walk(path, root);
  }
}

function* walk(path: string, root: string): Generator<string> {
  if (relative(root, path) === NOT_BUILT) return;
  yield path;
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) yield* walk(join(path, name), root);
}

/** What the build prints is shown only where it fails, and on standard error: standard output may be a program's. */
async function build(target: Target, root: string): Promise<void> {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  process.stderr.write(`Building the extension for ${target}\n`);
  const { status, printed } = await runProgram(process.execPath, [wxt, 'build', '--browser', target, '--mv3'], {
    cwd: root,
  });
  if (status === 0) return;
  process.stderr.write(printed);
  throw new Error(`the extension for ${target} could not be built (wxt build ended with ${status})`);
}
