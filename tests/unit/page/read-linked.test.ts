// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { readLinked } from '../../../lib/page/read-linked';

const ADDRESS = 'https://www.kestrel.example/legal/privacy';

afterEach(() => vi.unstubAllGlobals());

function answer(body: BodyInit, type: string, status = 200) {
  const response = new Response(body, { status, headers: { 'content-type': type } });
  Object.defineProperty(response, 'url', { value: ADDRESS });
  const fetch = vi.fn(async (_address: string, _options: RequestInit) => response);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const PARTS = ['collect', 'share', 'keep']
  .map((name) => `<li><a href="${name}">How we ${name} your data</a></li>`)
  .join('');

const QUOTE = '<title>Privacy</title><p>We keep your name, Zoë.</p>';

test('asks without cookies, and never another origin', async () => {
  const fetch = answer('<title>Privacy</title><p>We keep your card.</p>', 'text/html');
  await readLinked(ADDRESS);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    ADDRESS,
    expect.objectContaining({ mode: 'same-origin', credentials: 'omit', referrerPolicy: 'no-referrer' }),
  );
});

test('asks by the page’s own window where the browser keeps that apart, and not by an element of this id', async () => {
  const fetch = answer('<title>Privacy</title><p>We keep your card.</p>', 'text/html');
  // Elements stand under their ids on what the global object inherits from.
  const inherited = Object.getPrototypeOf(globalThis);
  Object.defineProperty(inherited, 'content', { value: document.createElement('div'), configurable: true });
  await readLinked(ADDRESS);
  expect(fetch).toHaveBeenCalledOnce();
  Reflect.deleteProperty(inherited, 'content');
  const own = answer('<title>Privacy</title><p>We keep your card.</p>', 'text/html');
  vi.stubGlobal('content', { fetch: own });
  vi.stubGlobal('fetch', fetch);
  await readLinked(ADDRESS);
  expect(own).toHaveBeenCalledOnce();
  expect(fetch).toHaveBeenCalledOnce();
});

test('reads the answer as a page of its own: links by its address, nothing in the page that asks', async () => {
  answer(`<title>Privacy</title><h1>Privacy</h1><ul>${PARTS}</ul><script>globalThis.ran = 1</script>`, 'text/html');
  const before = document.documentElement.outerHTML;
  const reading = await readLinked(ADDRESS);
  expect(reading.url).toBe(ADDRESS);
  expect(reading.parts?.map(({ url }) => url)).toEqual([
    'https://www.kestrel.example/legal/collect',
    'https://www.kestrel.example/legal/share',
    'https://www.kestrel.example/legal/keep',
  ]);
  expect(document.documentElement.outerHTML).toBe(before);
  expect('ran' in globalThis).toBe(false);
  expect(reading.links[0]?.href).toBe('https://www.kestrel.example/legal/collect');
});

test('a base elsewhere moves the links with it', async () => {
  answer(`<base href="/de/"><title>Privacy</title><h1>Privacy</h1><ul>${PARTS}</ul>`, 'text/html');
  expect((await readLinked(ADDRESS)).parts?.[0]?.url).toBe('https://www.kestrel.example/de/collect');
});

test.each([
  ['the answer names', '', 'text/html; charset=iso-8859-1'],
  ['the page names', '<meta charset="windows-1252">', 'text/html'],
])('an encoding that %s is followed', async (_, head, type) => {
  const html = `${head}<title>Datenschutz</title><p>F\u00fcr Sie</p>`;
  answer(
    Uint8Array.from(html, (letter) => letter.charCodeAt(0)),
    type,
  );
  expect((await readLinked(ADDRESS)).policy.text).toContain('Für Sie');
});

test.each([
  ['UTF-8 that the server calls Latin 1', Buffer.from(QUOTE), 'text/html; charset=iso-8859-1'],
  ['UTF-8 that the page calls Latin 1', Buffer.from(`<meta charset="iso-8859-1">${QUOTE}`), 'text/html'],
  ['Latin 1 that is called so', Buffer.from(QUOTE, 'latin1'), 'text/html; charset=iso-8859-1'],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${QUOTE}`, 'utf16le'), 'text/html; charset=utf-8'],
])('the text is readable: %s', async (_, bytes, type) => {
  answer(bytes, type);
  expect((await readLinked(ADDRESS)).policy.text).toContain('We keep your name, Zoë.');
});

test('addresses that are hidden from programs are written out', async () => {
  const hide = (address: string) => Buffer.from([7, ...Buffer.from(address).map((byte) => byte ^ 7)]).toString('hex');
  answer(
    `<title>Privacy</title><p>Write to <a href="/cdn-cgi/l/email-protection" data-cfemail="${hide('privacy@kestrel.example')}">[email
     protected]</a>, or <a href="/cdn-cgi/l/email-protection#${hide('care@kestrel.example')}">to our care</a>, or
     <span data-cfemail="zz">[email protected]</span>.</p>`,
    'text/html',
  );
  const { policy, links } = await readLinked(ADDRESS);
  expect(policy.text).toBe('Write to privacy@kestrel.example, or to our care, or [email protected].');
  expect(links.map(({ href }) => href)).toEqual(['mailto:privacy@kestrel.example', 'mailto:care@kestrel.example']);
});

test('plain text keeps its lines', async () => {
  answer('PRIVACY POLICY\n\nWe keep <b>your</b> card.\n', 'text/plain');
  expect((await readLinked(ADDRESS)).policy.text).toBe('PRIVACY POLICY\nWe keep <b>your</b> card.');
});

test('a PDF, and a page that is gone, are said to be that', async () => {
  answer('%PDF-1.4', 'application/pdf');
  expect((await readLinked(ADDRESS)).verdict).toEqual({ policy: false, reasons: ['pdf'] });
  answer('Not here', 'text/html', 404);
  expect((await readLinked(ADDRESS)).verdict).toEqual({ policy: false, reasons: ['gone'] });
});

test('an answer that is larger than any policy is not parsed', async () => {
  answer(new Uint8Array(20_000_001), 'text/html');
  const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
  expect((await readLinked(ADDRESS)).verdict).toEqual({ policy: false, reasons: ['too-large'] });
  expect(parse).not.toHaveBeenCalled();
});

test('anything else is refused', async () => {
  answer('zip', 'application/zip');
  await expect(readLinked(ADDRESS)).rejects.toThrow('no page');
  answer('Sign in', 'text/html', 403);
  await expect(readLinked(ADDRESS)).rejects.toThrow('403');
});
