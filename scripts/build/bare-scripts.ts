import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Builds scripts without WXT's wrapper. In those that run in pages its error log is half of the detector, which runs on
 * every page and has to stay under 1,000 bytes; a script that counts bytes exports its `main` by name too. The
 * background keeps it in development (`isServed`), where it reloads the extension.
 */
export function bareScripts(isServed: boolean): Plugin {
  return {
    name: 'smallprint:bare-scripts',
    enforce: 'pre',
    load(id) {
      if (id.startsWith(SCRIPT)) return startOf(id.slice(SCRIPT.length));
      return id.startsWith(BACKGROUND) && !isServed ? startOf(id.slice(BACKGROUND.length)) : null;
    },
  };
}

const SCRIPT = '\0virtual:wxt-unlisted-script-entrypoint?';
const BACKGROUND = '\0virtual:wxt-background-entrypoint?';

function startOf(path: string): string {
  const named = /^export \{ main \};$/m.test(readFileSync(path, 'utf8'));
  const imported = named ? '{ main }' : 'script';
  return `import ${imported} from ${JSON.stringify(path)}; export default ${named ? '' : 'script.'}main();`;
}
