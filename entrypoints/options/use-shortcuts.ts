import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcuts } from '../../lib/ui/options/options-view';

/** The commands of the manifest, by what they do; each browser has its own name for the panel's. */
const COMMANDS: Readonly<Record<string, Shortcuts['list'][number]['does']>> = {
  _execute_action: 'summary',
  'open-panel': 'panel',
  _execute_sidebar_action: 'panel',
};

/** The keys that open the summary and the panel, as they are now: the reader may go and change them, and come back. */
export function useShortcuts(): Shortcuts | null {
  const [shortcuts, setShortcuts] = useState<Shortcuts | null>(null);
  useEffect(() => {
    const look = () => void listShortcuts().then(setShortcuts, () => {});
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return shortcuts;
}

async function listShortcuts(): Promise<Shortcuts | null> {
  const list = (await browser.commands.getAll()).flatMap(({ name = '', shortcut = '' }) => {
    const does = COMMANDS[name];
    return does ? [{ does, keys: shortcut.split('+').filter(Boolean) }] : [];
  });
  return { list, changedIn: import.meta.env.FIREFOX ? 'firefox' : 'chromium' };
}
