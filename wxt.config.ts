import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/build/bare-scripts';
import { foldExpressions } from './scripts/build/fold-expressions';
import { leanPolyfill } from './scripts/build/lean-polyfill';
import { plainBrowser } from './scripts/build/plain-browser';
import { neededAtOnce, shareChunks } from './scripts/build/share-chunks';
import { valueModules } from './scripts/build/value-modules';

/** Extension pages and the worker load their own files and nothing else; `connect-src` forbids every request. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What is run again and again, at once: see plain-browser.ts. */
const WITHOUT_POLYFILL: ReadonlySet<string> = new Set(['background', 'page-badge']);

/** Those whose last bytes count: terser takes longer than the bundler's own minifier and leaves less. */
const SMALLEST: ReadonlySet<string> = new Set(['background', 'detector']);

/**
 * What terser calls unsafe is so for code that calls `new` on its arrow functions or methods, or counts their arguments.
 * Functions that are put in where they are called, and constants that are put first, compress worse. Vite asks for what
 * Safari 10 needs, which runs none of this.
 */
const SHORTEST = {
  ecma: 2020,
  safari10: false,
  compress: {
    passes: 6,
    inline: 1,
    keep_fargs: false,
    lhs_constants: false,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
} as const;

const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

/** Whatever `npm run dev` opens; where neither is named, what it finds by itself. */
const { CHROMIUM_PATH: chrome, FIREFOX_PATH: firefox } = process.env;

export default defineConfig({
  srcDir: '.',
  webExt: { binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) } },
  // Every import is written out, so that the import graph can be seen and checked.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every browser that runs the extension knows modulepreload; the stand-in for others would only make a request.
  vite: ({ command }) => ({
    plugins: [preact(), bareScripts(command === 'serve'), valueModules(), foldExpressions(), leanPolyfill()],
    build: {
      rolldownOptions: { checks: { pluginTimings: false } },
      modulePreload: { polyfill: false, resolveDependencies: neededAtOnce },
    },
  }),
  hooks: {
    // WXT takes the title of the button from the popup's document, which has no messages.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extension_name__';
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (config.build?.minify !== false && entrypoints.some(({ name }) => SMALLEST.has(name)))
        config.build = { ...config.build, minify: 'terser', terserOptions: SHORTEST };
      if (entrypoints.some(({ name }) => WITHOUT_POLYFILL.has(name))) config.plugins = [config.plugins, plainBrowser()];
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      config.build = {
        ...config.build,
        rolldownOptions: shareChunks(config.build?.rolldownOptions ?? config.build?.rollupOptions),
      };
    },
  },
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    // Why each is needed stands in docs/permissions.md.
    // `sidePanel` comes with entrypoints/sidepanel, in Chromium alone.
    permissions: ['scripting', 'storage', 'activeTab', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'spanning',
    icons: ICONS,
    action: { default_icon: ICONS },
    // Keys that no browser and few pages use: in Chromium, Alt+Shift+W and X, for one, are taken.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_shortcuts_summary__' },
      // Firefox opens and closes its sidebar by itself; Chromium leaves it to the background.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_shortcuts_panel__',
      },
    },
    // The development server reloads pages over a socket, which this policy forbids.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'smallprint@smallprint.example',
          // The first version that knows data_collection_permissions.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
