import type { Plugin } from 'vite';

/**
 * Gives a script the browser's own API in place of webextension-polyfill, which would make the badge in the page a
 * quarter larger and would be compiled anew whenever the worker starts: what is called there gives promises in every
 * browser that runs the extension.
 */
export function plainBrowser(): Plugin {
  return {
    name: 'smallprint:plain-browser',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      return id === '@wxt-dev/webextension-polyfill/browser' ? this.resolve('@wxt-dev/browser', importer) : null;
    },
  };
}
