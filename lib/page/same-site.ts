/**
 * Whether two addresses belong to one site, as far as their hosts tell: equal, or with the same registered name. Without
 * the list of public suffixes (200 kB) a short label before the last counts as part of the suffix ("co.uk").
 */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

function siteOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  // Hosts that are numbers have no registered name.
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const suffix = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2 ? 2 : 1;
  return labels.slice(-suffix - 1).join('.');
}
