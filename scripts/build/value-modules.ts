import { type Plugin, runnerImport } from 'vite';

/** Modules of plain values that are made from the rules: bundled as what they are worth, without what makes them. */
const VALUE_MODULE = /\/lib\/rules\/(?:details|sheets|stances)\.ts$/;

/**
 * Runs these modules at build time and bundles their exports as JSON. The pages need to know of a hundred rules;
 * the rules themselves, with their patterns, would be four times its size.
 */
export function valueModules(): Plugin {
  return {
    name: 'smallprint:value-modules',
    apply: 'build',
    async load(id) {
      if (!VALUE_MODULE.test(id)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false, logLevel: 'error' });
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
