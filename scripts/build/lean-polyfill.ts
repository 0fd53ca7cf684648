import type { Plugin } from 'vite';

/** What is called here of the parts that the polyfill wraps; the rest of its table is of no use to any code here. */
const USED: Readonly<Record<string, readonly string[]>> = {
  runtime: ['openOptionsPage', 'sendMessage'],
  storage: ['local'],
  tabs: ['create', 'get', 'query', 'remove', 'sendMessage'],
};

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Leaves the rows out of webextension-polyfill's table that no code here can use: what it does not name it passes on as
 * it is. They are a third of it, in each of the extension's pages.
 */
export function leanPolyfill(): Plugin {
  return {
    name: 'smallprint:lean-polyfill',
    apply: 'build',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return null;
      if (!TABLE.test(code))
        throw new Error('webextension-polyfill has no table of this shape any more: mend TABLE here.');
      return { code: code.replace(TABLE, (_, table: string) => `const apiMetadata = ${trim(table)};`), map: null };
    },
  };
}

/** Throws where what stands in the table is no JSON. */
function trim(table: string): string {
  const parts = JSON.parse(table) as Record<string, Record<string, unknown>>;
  const used = Object.entries(USED).map(([part, names]) => [
    part,
    Object.fromEntries(names.map((name) => [name, parts[part]?.[name]])),
  ]);
  return JSON.stringify(Object.fromEntries(used));
}
