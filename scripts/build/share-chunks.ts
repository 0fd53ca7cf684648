import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuildEnvironmentOptions, Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

type Context = Rolldown.ChunkingContext;
type BundlerOptions = NonNullable<BuildEnvironmentOptions['rolldownOptions']>;

/** What is kept together by name, in lib. A name of none would let a chunk come apart unseen: it fails the build. */
const BY_NAME = {
  // What the popup begins with, so that it need not wait for all that shares it.
  'first-parts': [
    'ui/grade-shapes.ts',
    'ui/show-theme.ts',
    'ui/grade-badge.css',
    'ui/score-bar.css',
    'ui/popup/popup.css',
  ],
  // What comes late shares some small modules with other parts that do.
  'rest-parts': [
    'ui/FindingBody.tsx',
    'ui/LocateIcon.tsx',
    'ui/QuoteButton.tsx',
    'ui/report/Contradictions.tsx',
    'ui/report/RestIcon.tsx',
    'ui/report/Shortened.tsx',
    'ui/messages/rest-messages.ts',
  ],
  'late-parts': ['ui/report/Section.tsx', 'ui/report/LateIcon.tsx', 'summary/data-label.ts'],
  'text-parts': ['text/clauses.ts', 'text/firmness.ts', 'text/cues.ts', 'text/normal-form.ts'],
  framing: ['text/framing.ts', 'text/denial.ts', 'text/actors.ts'],
} as const;

/** What the bundler itself puts before every page. */
const OF_BUNDLER = /preload-helper|wxt-html-plugins/;

/**
 * What the options page and the others load at once and share in one chunk, what popup and panel share without it in
 * another, and what any of them shares with a part that comes late in one of its own: left to itself the bundler makes
 * one for each set of sharers, and small chunks compress badly.
 */
export function shareChunks(options: BundlerOptions = {}): BundlerOptions {
  const { output } = options;
  if (Array.isArray(output)) throw new Error('The pages are expected to have one output.');
  const group = { tags: ['$initial' as const], minShareCount: 2 };
  const groups = [
    { ...byName('first-parts', OF_BUNDLER), priority: 3 },
    // The first one first: a group takes along whatever its modules import, unless that has been taken.
    {
      ...group,
      priority: 2,
      name: (id: string, context: Context) => {
        const pages = pagesOf(id, context);
        return pages.length > 1 && pages.includes('options') ? 'shared' : null;
      },
    },
    { ...group, priority: 1, name: partsOf },
    byName('rest-parts'),
    byName('late-parts'),
    byName('text-parts'),
    byName('framing'),
  ];
  return { ...options, output: { ...output, codeSplitting: { groups } } };
}

/** The group of that name, with whatever else is to be in it. */
function byName(name: keyof typeof BY_NAME, besides?: RegExp) {
  const modules = BY_NAME[name].map((path) => `/lib/${path}`);
  const missing = modules.find((path) => !existsSync(ROOT + path));
  if (missing) throw new Error(`${name} is to hold ${missing}, which is not there: mend BY_NAME in share-chunks.ts.`);
  const named = modules.map((path) => path.replaceAll('.', '\\.')).join('|');
  return { name, minShareCount: 2, test: new RegExp(`(?:${named})$${besides ? `|${besides.source}` : ''}`) };
}

/**
 * A part that comes late needs its styles before it is drawn; its scripts come by themselves, from the same disk. The
 * popup's report is waited for, so that all it needs is asked for at once. What every page begins with is there by then.
 */
export function neededAtOnce(part: string, files: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  const isWaitedFor = hostType === 'html' || part.includes('show-report');
  return files.filter(
    (file) => (isWaitedFor || file.endsWith('.css')) && (hostType === 'html' || !file.includes('first-parts')),
  );
}

/**
 * A page's own parts, called after it or, for those of popup and panel, after the report that both show; what none of
 * them loads at once belongs to others.
 */
function partsOf(id: string, context: Context): string | null {
  const pages = pagesOf(id, context);
  return pages.length > 1 ? 'report-parts' : pages[0] === undefined ? null : `${pages[0]}-parts`;
}

/** The pages and what loads at once all that they need: the popup has its verdict drawn before. */
const PAGES = {
  popup: '/popup/show-report.tsx',
  options: '/options/index.html',
  sidepanel: '/sidepanel/index.html',
} as const;

/** Which of these pages load a module at once. */
function pagesOf(id: string, context: Context): readonly string[] {
  const importers = new Set<string>([id]);
  // A set can grow while it is walked.
  for (const module of importers)
    for (const importer of context.getModuleInfo(module)?.importers ?? []) importers.add(importer);
  return Object.entries(PAGES).flatMap(([page, loader]) =>
    [...importers].some((module) => module.endsWith(loader)) ? page : [],
  );
}
