/**
 * Whether two addresses belong to one site, as far as their hosts tell: equal, or with the same registered name. Without
 * the list of public suffixes (200 kB) only the usual names under countries' domains are known ("co.uk").
 */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

/** Under which companies, offices and schools register their names, from publicsuffix.org: the most frequent ones. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|go|gob|gouv|gov|govt|ltd|me|mil|ne|net|nhs|nom|or|org|plc|sch)$/;

function siteOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  // Hosts that are numbers have no registered name.
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const isOfCountry = labels.at(-1)?.length === 2 && labels.length > 2;
  const suffix = isOfCountry && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 2 : 1;
  return labels.slice(-suffix - 1).join('.');
}
