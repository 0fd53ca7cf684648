/** Browsers count tabs in 32 bits, and throw at more. */
const LAST_TAB = 0x7fff_ffff;

/** The number in `?tabId=N`, or null. A page opened so stands in a tab or a panel, not in a popup. */
export function namedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tabId');
  return named !== null && /^\d{1,10}$/.test(named) && Number(named) <= LAST_TAB ? Number(named) : null;
}
