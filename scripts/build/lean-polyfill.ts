import type { Plugin } from 'vite';

/** Parts of the extension API that the manifest's permissions open, as far as the polyfill wraps them. */
const USED: ReadonlySet<string> = new Set(['i18n', 'permissions', 'runtime', 'storage', 'tabs']);

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Leaves the rows out of webextension-polyfill's table that no code here can use: what it does not name it passes on as
 * it is. They are a third of it, in the background and in each page.
 */
export function leanPolyfill(): Plugin {
  return {
    name: 'smallprint:lean-polyfill',
    apply: 'build',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return null;
      return { code: code.replace(TABLE, (_, table: string) => `const apiMetadata = ${trim(table)};`), map: null };
    },
  };
}

/** Throws where the polyfill's table is no longer one of names and numbers. */
function trim(table: string): string {
  const rows = Object.entries(JSON.parse(table) as Record<string, unknown>);
  return JSON.stringify(Object.fromEntries(rows.filter(([name]) => USED.has(name))));
}
