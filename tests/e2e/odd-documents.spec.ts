import { runReader } from '../../lib/cli/browser/extension-api';
import { expect, test } from './support/fixtures';
import { SAMPLE, site } from './support/pages';

const ADDRESS = 'https://www.odd.example/privacy';
const POLICY = SAMPLE.slice(SAMPLE.indexOf('<body>') + '<body>'.length, SAMPLE.indexOf('</body>'));

/** In attribute values and templates of a script, where the policy is to be part of one. */
const quoted = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page's own elements in the place of what a script asks forms and documents for. */
const NAMES = ['localName', 'childNodes', 'children', 'nodeType', 'getAttribute', 'querySelector', 'parentNode', 'id'];
const DOCUMENT_NAMES = [
  'body',
  'title',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'cloneNode',
  'defaultView',
];
const INPUTS = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');
const IMAGES = DOCUMENT_NAMES.map((name) => `<img name="${name}" alt="">`).join('');

for (const [name, body] of [
  ['a closed shadow root', shadow('closed')],
  ['an open shadow root', shadow('open')],
  ['a frame of its own', `<p>Welcome.</p><iframe srcdoc="${escaped(POLICY)}"></iframe>`],
  ['frames within frames', `<iframe srcdoc="${escaped(`<iframe srcdoc="${escaped(POLICY)}"></iframe>`)}"></iframe>`],
  ['elements with the names of properties', `<form>${INPUTS}${POLICY}</form>${IMAGES}`],
  ['prototypes that the page has changed', `${POLICY}<script>${overrides()}</script>`],
  ['markup that is never closed', POLICY.replaceAll(/<\/(?:p|li|ul|div|section)>/g, '')],
  ['right-to-left text', `<div dir="rtl">${POLICY}</div>`],
  ['a base elsewhere', `<base href="https://elsewhere.example/">${POLICY}`],
] as const) {
  test(`a policy in ${name} is read, and its quotes are marked`, async ({ extension, policyTab }) => {
    await policyTab.visit(ADDRESS, site('Privacy Policy', body));
    const reading = await runReader(extension.control, policyTab.id);
    expect(reading?.verdict).toMatchObject({ policy: true });
    const text = reading?.policy.text ?? '';
    const [quote] = /[^\n.]{40,}\./.exec(text.slice(text.length / 2)) ?? [];
    const start = text.indexOf(quote ?? '?');
    const message = { type: 'mark', text: quote, start, end: start + (quote?.length ?? 0) };
    expect(await policyTab.send(message)).toEqual({ marked: true });
  });
}

test('a policy that is nothing but text is read, with its paragraphs', async ({ extension, policyTab }) => {
  const body = POLICY.replace(/\s+/g, ' ')
    .replace(/<\/?(?:h\d|li|p|section|tr|ul)\b[^>]*>/g, '\n\n')
    .replace(/<[^>]*>/g, ' ');
  await policyTab.page.route(`${ADDRESS}.txt`, (route) => route.fulfill({ contentType: 'text/plain', body }));
  await policyTab.page.goto(`${ADDRESS}.txt`);
  expect((await policyTab.decision()).state).toBe('analysed');
  expect(await policyTab.badge()).toMatch(/^[A-E]$/);
  const reading = await runReader(extension.control, policyTab.id);
  expect(reading?.policy.blocks.length).toBeGreaterThan(20);
});

function shadow(mode: string): string {
  return `<policy-view></policy-view><script>
    document.querySelector('policy-view').attachShadow({ mode: '${mode}' }).innerHTML = ${quoted(POLICY)};
  </script>`;
}

function overrides(): string {
  return `Array.prototype.map = Array.prototype.filter = Array.from = () => [];
    Document.prototype.querySelector = Element.prototype.getAttribute = Node.prototype.cloneNode = () => null;
    Object.defineProperty(Node.prototype, 'childNodes', { get: () => [] });
    String.prototype.replace = () => 'no';`;
}
