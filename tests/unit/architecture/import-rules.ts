import { posix } from 'node:path';

/** What each folder of lib/ may import besides itself. `taxonomy → text → rules → analysis → summary → ui`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  taxonomy: [],
  words: ['taxonomy', 'summary'],
  text: ['taxonomy'],
  rules: ['taxonomy', 'text'],
  analysis: ['taxonomy', 'text', 'rules'],
  summary: ['taxonomy', 'text', 'rules', 'analysis'],
  facts: ['taxonomy', 'text', 'analysis'],
  page: ['taxonomy', 'text'],
  ui: ['taxonomy', 'text', 'rules', 'analysis', 'summary', 'facts', 'page', 'words'],
  settings: ['taxonomy', 'rules'],
  reports: ['taxonomy', 'text', 'analysis', 'page'],
  messages: ['taxonomy', 'text', 'analysis', 'summary', 'page'],
  worker: ['taxonomy', 'text', 'rules', 'analysis', 'summary', 'page', 'settings', 'reports', 'messages', 'words'],
  cli: ['taxonomy', 'text', 'rules', 'analysis', 'summary', 'facts', 'page', 'reports'],
};

/** The folders through which each library comes in. A library that is not named here may not be used at all. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  '@mozilla/readability': ['page'],
  '@wxt-dev/i18n': ['words'],
  '#i18n': ['words'],
  '#translate': ['words'],
  'coleman-liau': ['text'],
  compromise: ['text/grammar'],
  preact: ['ui', 'entrypoints'],
  valibot: ['reports', 'messages', 'worker'],
  wxt: ['settings', 'reports', 'messages', 'worker', 'entrypoints'],
  'playwright-core': ['cli'],
  node: ['cli', 'words'],
};

/** Calls of the browser that have one door as well: storage in settings and reports, messages in messages. */
const CALLS: readonly { readonly pattern: RegExp; readonly what: string; readonly doors: readonly string[] }[] = [
  { pattern: /\bstorage\.(?:local|session|sync)\b/, what: 'storage', doors: ['settings', 'reports', 'cli'] },
  { pattern: /\b(?:sendMessage|onMessage)\b/, what: 'runtime messages', doors: ['messages', 'page', 'cli'] },
];

/**
 * Folders that only a dynamic import() may reach from outside, since what they bring along is too big for whatever is
 * loaded at once; types may be imported.
 */
const LAZY: readonly string[] = ['lib/text/grammar/'];

/** Folders that do not run in pages, of whose code they may know the types alone. */
const OUTSIDE_PAGES: readonly string[] = ['reports', 'messages', 'worker'];

/** What is wrong with a file's imports, each with the pair and the fix; `file` is relative to the root. */
export function findOffences(file: string, source: string): string[] {
  const folder = folderOf(file);
  const imports = [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
  const calls = CALLS.filter(({ pattern, doors }) => pattern.test(source) && !doors.includes(folder));
  return [
    ...imports.flatMap((specifier) => judge(file, folder, specifier) ?? []),
    ...[...source.matchAll(STATIC_IMPORT)].flatMap(
      (match) => judgeValues(file, folder, match[1] ?? match[2] ?? '') ?? [],
    ),
    ...calls.map(
      ({ what, doors }) => `${file} uses ${what}, whose door is ${name(doors)}: add a function there and call it.`,
    ),
  ];
}

const IMPORT = /(?:^|[;}\s])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

const STATIC_IMPORT =
  /(?:^|[;}\s])(?:import|export)\s(?!type\s)[^'"`;()]*?from\s*['"](\.[^'"]+)['"]|(?:^|[;}\s])import\s*['"](\.[^'"]+)['"]/g;

function judgeValues(file: string, folder: string, specifier: string): string | null {
  const target = posix.join(posix.dirname(file), specifier);
  if (folderOf(target) === 'page' && OUTSIDE_PAGES.includes(folder))
    return `${file} imports ${specifier}, which runs in pages: use import type, or move what both need down to lib/text.`;
  const lazy = LAZY.find((folder) => target.startsWith(folder) && !file.startsWith(folder));
  if (!lazy) return null;
  return `${file} imports ${specifier} at once, but ${lazy} is loaded when it is needed: use import() where it may wait.`;
}

function judge(file: string, folder: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return judgeLibrary(file, folder, specifier);
  const target = folderOf(posix.join(posix.dirname(file), specifier));
  if (target === folder || folder === 'entrypoints') return null;
  const allowed = MAY_IMPORT[folder];
  if (allowed === undefined) return `${file}: ${folder} has no place in MAY_IMPORT: give it one.`;
  if (allowed.includes(target)) return null;
  return `${file} imports ${specifier}: ${folder} may not import ${target}. Move what both need down to ${
    allowed.length === 0 ? 'taxonomy' : name(allowed)
  }, or hand it in as an argument.`;
}

function judgeLibrary(file: string, folder: string, specifier: string): string | null {
  const library = specifier.startsWith('node:')
    ? 'node'
    : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const doors = DOORS[library];
  if (doors === undefined) return `${file} imports ${library}, which has no door: name the one folder for it in DOORS.`;
  if (doors.some((door) => door === folder || file.startsWith(`lib/${door}/`))) return null;
  return `${file} imports ${library}, whose door is ${name(doors)}: add a function there and import that.`;
}

/** "lib/text/words.ts" stands in "text"; whatever is outside lib/ in its first folder. */
function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? second : first;
}

function name(folders: readonly string[]): string {
  return folders.map((folder) => (folder === 'entrypoints' ? folder : `lib/${folder}`)).join(' or ');
}
