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

/** By the encoding that the answer names, or the page itself; UTF-8 where neither names one that exists. */
function decode(bytes: ArrayBuffer, type: string): string {
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
  return page;
}

function pageOfText(text: string): Document {
  const page = new DOMParser().parseFromString('', 'text/html');
  const lines = page.createElement('pre');
  lines.textContent = text;
  page.body.append(lines);
  return page;
}
