import type { BuildEnvironmentOptions, Rolldown } from 'vite';

type Context = Rolldown.ChunkingContext;
type BundlerOptions = NonNullable<BuildEnvironmentOptions['rolldownOptions']>;

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
    // What the popup begins with, so that it need not wait for all that shares it.
    {
      priority: 3,
      minShareCount: 2,
      name: 'first-parts',
      test: /\/lib\/ui\/(?:(?:grade-shapes|show-theme)\.ts|(?:grade-badge|score-bar|popup\/popup)\.css)$|preload-helper|wxt-html-plugins/,
    },
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
    // What comes late shares some small modules with other parts that do.
    {
      minShareCount: 2,
      name: 'rest-parts',
      test: /\/lib\/ui\/(FindingBody|LocateIcon|QuoteButton|report\/(Contradictions|RestIcon|Shortened)|messages\/rest-messages)\.tsx?$/,
    },
    {
      minShareCount: 2,
      name: 'late-parts',
      test: /\/lib\/(ui\/report\/(Section|LateIcon)|summary\/data-label)\.tsx?$/,
    },
    { minShareCount: 2, name: 'text-parts', test: /\/lib\/text\/(clauses|firmness|cues|normal-form)\.ts$/ },
    { minShareCount: 2, name: 'framing', test: /\/lib\/text\/(framing|denial|actors)\.ts$/ },
  ];
  return { ...options, output: { ...output, codeSplitting: { groups } } };
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
