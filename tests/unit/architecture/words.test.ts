import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../words/message-files';

const FILES = ['lib', 'entrypoints'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${root}/${path.replaceAll('\\', '/')}`),
);

/** Whatever draws, but for what only shows states to its makers. */
const DRAWN = FILES.filter(
  (file) => /^(?:lib\/ui|entrypoints)\//.test(file) && !/\.examples\.tsx$|^lib\/ui\/gallery\/|sample-policy/.test(file),
);

/** Attributes that a person reads or hears. */
const SPOKEN = /^(?:aria-(?:label|description|valuetext|roledescription)|title|placeholder|alt|label)$/;

describe('the words of the interface', () => {
  it('are in locales/, none in a component or beside one: add a message and say() it', () => {
    expect(DRAWN.length).toBeGreaterThan(60);
    expect(DRAWN.flatMap((file) => strayWords(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['<p>Nothing here</p>', 'Nothing here'],
    ['<p>{a} of {b}</p>', 'of'],
    ["<p>{on ? 'On' : null}</p>", 'On'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be judged
    ['<p>{`Grade ${a}`}</p>', 'Grade '],
    ['<button aria-label="Close" />', 'Close'],
    ["<img alt={on ? 'Open' : a} />", 'Open'],
    ["f('Not found here')", 'Not found here'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be judged
    ['f(`${n} pages were read`)', ' pages were read'],
  ])('%s is caught', (code, words) => {
    expect(strayWords('lib/ui/a.tsx', `export const x = (a, b, on, n, f) => ${code};`)).toEqual([
      `lib/ui/a.tsx: “${words}”`,
    ]);
  });

  it.each([
    '<p class="panel general">{a} · {b} – {a}: {b}</p>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be judged
    '<a rel="noopener noreferrer" class={`card card--${a}`} />',
    "say('section.watch')",
    '<path d="M12 9v4m0 4h.01" />',
    "f(() => { throw new Error('The pages are expected to be there.'); })",
  ])('%s is let through', (code) => {
    expect(strayWords('lib/ui/a.tsx', `export const x = (a, b, f, say) => ${code};`)).toEqual([]);
  });
});

describe('the messages', () => {
  it('are all used: take out of locales/ what is not', () => {
    const sources = [...FILES, 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');
    const used = usedKeys(sources);
    expect([...messagesOf('en').keys()].filter((key) => !used(key))).toEqual([]);
  });

  it('would be missed: a key is used by its name, as one of a group, or in the manifest', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be judged
    const used = usedKeys("say('a.b'); sayEach('c', IDS); say(`d.${x}.e`); '__MSG_f_g__'");
    expect(['a.b', 'c.x', 'd.some.e', 'f.g'].map(used)).toEqual([true, true, true, true]);
    expect(['a', 'a.b.c', 'b', 'c.x.y', 'd.e', 'd.x.y.e', 'f'].map(used)).toEqual(Array(7).fill(false));
  });
});

/** Whether a source asks for a key. */
function usedKeys(source: string): (key: string) => boolean {
  const named = new Set([...source.matchAll(/'(\w+(?:\.\w+)*)'/g)].map((match) => match[1]));
  const manifest = new Set([...source.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]));
  const groups = [...source.matchAll(/\bsayEach\('([\w.]+)'/g)].map((match) => `${match[1]}.*`);
  const templates = [...source.matchAll(/`(\w+\.(?:\w|\.|\$\{[^}`]*\})+)`/g)].map((match) =>
    (match[1] ?? '').replace(/\$\{[^}]*\}/g, '*'),
  );
  const families = [...groups, ...templates].map(
    (family) => new RegExp(`^${family.replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`),
  );
  return (key) =>
    named.has(key) || manifest.has(key.replaceAll('.', '_')) || families.some((family) => family.test(key));
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The words that a file holds itself, each with the file. */
function strayWords(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, isRead: boolean) => {
    if (node.type === 'ThrowStatement' || /^(?:TS|Import|ExportAll)/.test(node.type)) return;
    const words = wordsOf(node);
    if (words !== null && (isRead ? /\p{L}/u : /\p{L}{2,} \p{L}|\p{L} \p{L}{2,}/u).test(words)) {
      found.push(`${file}: “${node.type === 'JSXText' ? words.trim() : words}”`);
    }
    for (const [child, isShown] of childrenOf(node, isRead)) visit(child, isShown);
  };
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node, false);
  return found;
}

function wordsOf(node: Node): string | null {
  if (node.type === 'JSXText' || (node.type === 'Literal' && typeof node.value === 'string')) return `${node.value}`;
  return node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : null;
}

/** What stands in a node, and whether all its words are read by people. */
function childrenOf(node: Node, isRead: boolean): [Node, boolean][] {
  if (node.type === 'JSXAttribute') {
    const name = (node.name as { name?: string }).name ?? '';
    // Other attributes hold classes, addresses and the like; what is handed to components is looked at where it is made.
    if (!SPOKEN.test(name))
      return nodesIn(node.value)
        .filter(isCode)
        .map((child) => [child, false]);
    return nodesIn(node.value).map((child) => [child, true]);
  }
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return [
      ...nodesIn(node.openingElement).map((child): [Node, boolean] => [child, false]),
      ...nodesIn(node.children).map((child): [Node, boolean] => [child, true]),
    ];
  }
  // In what is computed only the outcome is read: not what is called, compared or looked up.
  const keeps = /^(?:JSXExpressionContainer|JSXText|TemplateLiteral|LogicalExpression)$/.test(node.type);
  if (node.type === 'ConditionalExpression') {
    return [
      ...nodesIn(node.test).map((child): [Node, boolean] => [child, false]),
      ...[...nodesIn(node.consequent), ...nodesIn(node.alternate)].map((child): [Node, boolean] => [child, isRead]),
    ];
  }
  return Object.values(node)
    .flatMap(nodesIn)
    .map((child) => [child, keeps && isRead]);
}

/** Code within an attribute that is no text itself. */
function isCode(node: Node): boolean {
  return node.type === 'JSXExpressionContainer' && (node.expression as Node).type !== 'TemplateLiteral';
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return typeof value === 'object' && value !== null && 'type' in value ? [value as Node] : [];
}
