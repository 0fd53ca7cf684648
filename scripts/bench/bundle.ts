import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { foldExpressions } from '../build/fold-expressions';
import { valueModules } from '../build/value-modules';

/**
 * Bundles a module as the extension's build does and imports it. Run from source, each closure is wrapped to keep its
 * name, which makes the engine three times slower than what people get.
 */
export async function importBundled<Module>(root: string, entry: string): Promise<Module> {
  const outDir = join(root, '.output/bench');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [valueModules(), foldExpressions()],
    build: { ssr: entry, outDir, emptyOutDir: false, rolldownOptions: { output: { entryFileNames: '[name].mjs' } } },
  });
  const name = entry.replace(/^.*\/|\.ts$/g, '');
  return (await import(pathToFileURL(join(outDir, `${name}.mjs`)).href)) as Module;
}

/** Bundles a module as the extension's scripts for pages are, and gives the code. */
export async function bundleForPage(root: string, entry: string): Promise<string> {
  const [bundle] = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [valueModules(), foldExpressions()],
    build: { write: false, lib: { entry: join(root, entry), formats: ['iife'], name: 'bench' } },
  })) as { output: readonly { readonly code?: string }[] }[];
  const code = bundle?.output[0]?.code;
  if (code === undefined) throw new Error(`${entry} gave no code`);
  return code;
}
