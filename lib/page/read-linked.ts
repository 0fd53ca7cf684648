import type { PageReading } from './page-reading';
import { readPage, unread } from './read';

/** A site that has not answered by now may do so in a tab. */
const TIME_LIMIT_MS = 8_000;

/** Beyond any policy; the reader would stop at such a page in any case. */
const MOST_BYTES = 20_000_000;

/**
 * Reads a page of the same origin as the one in which this runs, without going there: without cookies, and refused
 * where it leads to another origin. The answer is parsed apart from the page: nothing of it runs or is loaded. Rejects
 * where there is no such page.
 */
export async function readLinked(address: string): Promise<PageReading> {
  const response = await pageWindow().fetch(address, {
    mode: 'same-origin',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
  const type = response.headers.get('content-type')?.toLowerCase() ?? '';
  if (response.status === 404 || response.status === 410) return unread(response.url, 'gone');
  if (!response.ok) throw new Error(`The site answered ${response.status}.`);
  if (type.startsWith('application/pdf')) return unread(response.url, 'pdf');
  if (!/^(?:text\/(?:html|plain)|application\/xhtml)/.test(type)) throw new Error('The link leads to no page.');
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > MOST_BYTES) return unread(response.url, 'too-large');
  const text = decode(bytes, type);
  const page = type.startsWith('text/plain') ? pageOfText(text) : pageOf(text, response.url);
  return readPage(page, response.url);
}

/**
 * Whose request it is. In Firefox the fetch of an extension's script is the extension's own, with another origin;
 * `content` is the page's window, whose fetch is the page's, unharmed by what its scripts have put in its place.
 */
function pageWindow(): Pick<typeof globalThis, 'fetch'> {
  // Elsewhere that would be an element of the page, if one has this id: many do.
  const { content } = globalThis as { content?: typeof globalThis };
  return content && Object.hasOwn(globalThis, 'content') ? content : globalThis;
}

/** HTML lets a page name its encoding within so many bytes. */
const BYTES_OF_HEAD = 1024;

/**
 * By the mark at its beginning; else as UTF-8 if it can be that, which no other encoding is by chance: some servers name
 * one that their pages are not in. Otherwise by the one that the answer names, or the page itself.
 */
function decode(bytes: ArrayBuffer, type: string): string {
  const first = new Uint8Array(bytes);
  const mark = MARKS.find(({ start }) => start.every((byte, index) => first[index] === byte));
  if (mark) return new TextDecoder(mark.name).decode(bytes);
  if (first.some((byte) => byte > LAST_OF_ASCII)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // In another one.
    }
  }
  return decodeAsNamed(bytes, type);
}

/** Of UTF-16; that of UTF-8 stands before what is UTF-8. */
const MARKS = [
  { start: [0xfe, 0xff], name: 'utf-16be' },
  { start: [0xff, 0xfe], name: 'utf-16le' },
];

/** What has no greater bytes may still be ISO-2022-JP. */
const LAST_OF_ASCII = 0x7f;

/** UTF-8 where neither names one that exists. */
function decodeAsNamed(bytes: ArrayBuffer, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, BYTES_OF_HEAD));
  const [, name = 'utf-8'] = /charset=["']?([\w-]+)/.exec(type) ?? /charset=["']?([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** A parsed page takes its address from the page that parses it: its links get their own base. */
function pageOf(html: string, address: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const given = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = page.createElement('base');
  base.href = URL.canParse(given, address) ? new URL(given, address).href : address;
  page.head.prepend(base);
  showAddresses(page);
  return page;
}

/** Writes out the addresses that Cloudflare hides from programs; in pages on show its script does so. */
function showAddresses(page: Document): void {
  for (const hidden of page.querySelectorAll('[data-cfemail]')) {
    const address = addressIn(hidden.getAttribute('data-cfemail') ?? '');
    if (address) hidden.textContent = address;
  }
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href*="/cdn-cgi/l/email-protection"]')) {
    const address = addressIn(link.hash.slice(1)) || (link.textContent ?? '');
    if (ADDRESS.test(address)) link.href = `mailto:${address}`;
  }
}

/** Bytes in hexadecimal notation, of which the first was added to each other one without carrying; '' for anything else. */
function addressIn(code: string): string {
  const [key = 0, ...bytes] = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const address = bytes.map((byte) => String.fromCharCode(byte ^ key)).join('');
  return ADDRESS.test(address) ? address : '';
}

const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,190}$/;

function pageOfText(text: string): Document {
  const page = new DOMParser().parseFromString('', 'text/html');
  const lines = page.createElement('pre');
  lines.textContent = text;
  page.body.append(lines);
  return page;
}
