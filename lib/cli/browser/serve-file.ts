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

/** A saved page, as a server would send it. */
export async function readServed(file: string): Promise<Served> {
  const body = await readFile(file);
  const type = TYPES[extname(file).toLowerCase()] ?? 'text/html';
  // Saved pages are often stored anew as UTF-8 while they still declare what they once were.
  return { body, contentType: isUtf8(body) ? `${type}; charset=utf-8` : type };
}

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
