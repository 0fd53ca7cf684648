import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { BuildEnvironmentOptions, Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { leanPolyfill } from './scripts/build/lean-polyfill';
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

const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

export default defineConfig({
  srcDir: '.',
  // Every import is written out, so that the import graph can be seen and checked.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every browser that runs the extension knows modulepreload; the stand-in for others would only make a request.
  vite: () => ({
    plugins: [preact(), bareScripts(), valueModules(), leanPolyfill()],
    build: { modulePreload: { polyfill: false, resolveDependencies: onlyStyles } },
  }),
  hooks: {
    // WXT takes the title of the button from the popup's document, which has no messages.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extension_name__';
    },
    'vite:build:extendConfig': (entrypoints, config) => {
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
    permissions: ['scripting', 'storage', 'activeTab'],
    host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'spanning',
    icons: ICONS,
    action: { default_icon: ICONS },
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

/** A part that comes late needs its styles before it is drawn; its scripts come by themselves, from the same disk. */
function onlyStyles(_: string, files: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'));
}

type Context = Rolldown.ChunkingContext;
type BundlerOptions = NonNullable<BuildEnvironmentOptions['rolldownOptions']>;

/**
 * What popup and options load at once and share with each other in one chunk, and what either shares with a part that
 * comes late in one of its own: left to itself the bundler makes one for each set of sharers, and small chunks compress
 * badly.
 */
function shareChunks(options: BundlerOptions = {}): BundlerOptions {
  const { output } = options;
  if (Array.isArray(output)) throw new Error('The pages are expected to have one output.');
  const group = { tags: ['$initial' as const], minShareCount: 2 };
  const groups = [
    // The first one first: a group takes along whatever its modules import, unless that has been taken.
    {
      ...group,
      priority: 2,
      name: (id: string, context: Context) => (pagesOf(id, context).length > 1 ? 'shared' : null),
    },
    { ...group, priority: 1, name: partsOf },
  ];
  return { ...options, output: { ...output, codeSplitting: { groups } } };
}

/** A page's own parts; what neither page loads at once belongs to others. */
function partsOf(id: string, context: Context): string | null {
  const [page] = pagesOf(id, context);
  return page === undefined ? null : `${page}-parts`;
}

const PAGES = ['popup', 'options'] as const;

/** Which of these pages load a module at once. */
function pagesOf(id: string, context: Context): readonly string[] {
  const importers = new Set<string>([id]);
  // A set can grow while it is walked.
  for (const module of importers)
    for (const importer of context.getModuleInfo(module)?.importers ?? []) importers.add(importer);
  return PAGES.filter((page) => [...importers].some((module) => module.endsWith(`/${page}/index.html`)));
}

/**
 * Builds the scripts that run in pages without WXT's wrapper: its error log is half of the detector, which runs on
 * every page and has to stay under 1,000 bytes. A script that counts bytes exports its `main` by name too.
 */
function bareScripts(): Plugin {
  const wrapper = '\0virtual:wxt-unlisted-script-entrypoint?';
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    load(id) {
      if (!id.startsWith(wrapper)) return null;
      const path = id.slice(wrapper.length);
      const named = /^export \{ main \};$/m.test(readFileSync(path, 'utf8'));
      const imported = named ? '{ main }' : 'script';
      return `import ${imported} from ${JSON.stringify(path)}; export default ${named ? '' : 'script.'}main();`;
    },
  };
}
