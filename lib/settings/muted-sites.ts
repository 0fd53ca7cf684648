import { browser } from 'wxt/browser';
import { watchKeys } from './watch-keys';

/** One key per site, so that two sites muted at once are two independent writes. */
export const MUTED_PREFIX = 'muted/1/';

/** Longest name of a host (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

/** The sites on which no badge is shown in the page, in the order of the alphabet; damaged entries are left out. */
export async function readMutedSites(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key, value]) => key.startsWith(MUTED_PREFIX) && value === true)
    .map(([key]) => key.slice(MUTED_PREFIX.length))
    .filter(isSite)
    .sort();
}

/** Shows no badge in pages of a site from now on; throws a RangeError for what is no site (see `siteOf`). */
export async function muteSite(site: string): Promise<void> {
  if (!isSite(site)) refuse(site);
  await browser.storage.local.set({ [MUTED_PREFIX + site]: true });
}

/** Shows the badge in pages of a site again. */
export async function unmuteSite(site: string): Promise<void> {
  await browser.storage.local.remove(MUTED_PREFIX + site);
}

/** Makes the list what is given, in one write for what comes and one for what goes; what is no site throws, see `muteSite`. */
export async function setMutedSites(sites: readonly string[]): Promise<void> {
  const wrong = sites.find((site) => !isSite(site));
  if (wrong !== undefined) refuse(wrong);
  const gone = (await readMutedSites()).filter((site) => !sites.includes(site));
  await browser.storage.local.remove(gone.map((site) => MUTED_PREFIX + site));
  await browser.storage.local.set(Object.fromEntries(sites.map((site) => [MUTED_PREFIX + site, true])));
}

/** Calls back with the whole list after each change; returns a function that stops it. */
export function watchMutedSites(onChange: (sites: readonly string[]) => void): () => void {
  return watchKeys((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(MUTED_PREFIX))) void readMutedSites().then(onChange);
  });
}

/** The site that an address belongs to, e.g. "example.org" for "https://www.example.org/privacy"; null for none. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.replace(/^www\./, '').replace(/\.$/, '') || null;
}

function refuse(site: string): never {
  throw new RangeError(`A site is a host in lower case, without "www.": ${site}`);
}

/** Whether a name from outside is a site in the form that `siteOf` gives. */
export function isSite(name: string): boolean {
  return name.length <= LONGEST_HOST && siteOf(`https://${name}/`) === name;
}
