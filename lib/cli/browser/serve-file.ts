import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Page, Route } from 'playwright-core';

/** What is served under an address in place of the network. */
export interface Served {
  readonly body: string | Buffer;
  readonly contentType: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
  '.xhtml': 'application/xhtml+xml',
};

/** A saved page, as a server would send it; rejects where the file cannot be read. */
export async function readServed(file: string): Promise<Served & { readonly body: Buffer }> {
  const body = await readFile(file);
  const type = TYPES[extname(file).toLowerCase()] ?? 'text/html';
  // Saved pages are often stored anew as UTF-8 while they still declare what they once were.
  return { body, contentType: isUtf8(body) ? `${type}; charset=utf-8` : type };
}

/** Why bytes are no page (the end of a sentence that began with their file's name), or null where they may be one. */
export function findTrouble(body: Uint8Array): string | null {
  if (body.length === 0) return 'empty';
  const opening = Buffer.from(body.subarray(0, SNIFFED_BYTES)).toString('latin1');
  if (!IS_UTF16.test(opening) && !IS_MARKUP.test(opening) && IS_BINARY.test(opening)) return 'binary, not a page';
  return body.some((byte) => !WHITE_SPACE.includes(byte)) ? null : 'empty but for white space';
}

/** As far as browsers look, and for the same bytes: https://mimesniff.spec.whatwg.org, "resource header", "binary data byte". */
const SNIFFED_BYTES = 1_445;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const IS_BINARY = /^%PDF-|[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
const IS_UTF16 = /^(?:\xff\xfe|\xfe\xff)/;
/** Browsers take a stray control character in a page for what it is. */
const IS_MARKUP = /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i;
const WHITE_SPACE: readonly number[] = [0x09, 0x0a, 0x0c, 0x0d, 0x20];

/** Serves one document as whatever a tab first opens, and cuts the tab off from everything else. */
export async function serveOnly(page: Page, served: Served): Promise<void> {
  let opened = false;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !frame.url().startsWith('about:')) opened = true;
  });
  await page.routeWebSocket(/.*/, (socket) => void socket.close());
  await page.route('**/*', (route) => {
    if (!isNavigation(route, page)) return route.abort();
    // "No content" leaves the page where it is; an aborted navigation would put an error page in its place.
    return opened ? route.fulfill({ status: 204 }) : route.fulfill({ status: 200, ...served });
  });
}

/** Serves a site of these documents, by address without fragment, and cuts the tab off from everything else. */
export async function serveSite(page: Page, documents: ReadonlyMap<string, Served>): Promise<void> {
  await page.routeWebSocket(/.*/, (socket) => void socket.close());
  await page.route('**/*', (route) => {
    const [address = ''] = route.request().url().split('#');
    const served = documents.get(address);
    if (served !== undefined) return route.fulfill({ status: 200, ...served });
    return isNavigation(route, page) ? route.fulfill({ status: 204 }) : route.abort();
  });
}

function isNavigation(route: Route, page: Page): boolean {
  const request = route.request();
  return request.isNavigationRequest() && request.frame() === page.mainFrame();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
