import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteAccess } from '../../lib/ui/welcome/welcome-view';

/** All pages that Smallprint can read. */
const SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether pages may be read without a click, as it is now; and a way to ask for it, to be called in a click. */
export function useSiteAccess(): readonly [access: SiteAccess | null, ask: () => void] {
  const [access, setAccess] = useState<SiteAccess | null>(null);
  useEffect(() => {
    const look = () => void browser.permissions.contains(SITES).then((held) => setAccess(accessOf(held)), report);
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  const ask = useCallback(() => {
    // Nothing may be waited for before this: browsers let only a click ask.
    browser.permissions.request(SITES).then((given) => setAccess(given ? 'granted' : 'refused'), report);
  }, []);
  return [access, ask];
}

const accessOf = (isHeld: boolean): SiteAccess => (isHeld ? 'granted' : 'withheld');

function report(error: unknown): void {
  console.error(error);
}
