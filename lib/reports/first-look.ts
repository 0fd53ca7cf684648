import type { Browser } from 'wxt/browser';
import { namedTab } from './named-tab';
import { READING_PREFIX } from './reading-key';

type Stored = Readonly<Record<string, unknown>>;

/** What the browser tells of a tab and of all that is kept for it; nothing of it was checked. */
export interface FirstLook {
  /** Whether the tab was named, by `?tabId=N`; otherwise it is the one in front. */
  readonly isNamed: boolean;
  readonly tab: Browser.tabs.Tab | undefined;
  /** All that is in local storage: what the reader has chosen. */
  readonly chosen: Stored;
  /** What session storage holds of the tab. */
  readonly known: Stored;
}

/** The extension's API without the polyfill, which would be larger than all else that runs before a page's own scripts. */
type Api = Pick<typeof Browser, 'tabs' | 'storage'>;

const world = globalThis as unknown as { browser?: Api; chrome: Api; smallprintFirstLook: Promise<FirstLook> };

/**
 * Asks the browser for all that a popup's first frame is made of. Run by a small script of its own before the popup's are
 * there, so that the answers come while those are loaded.
 */
export function takeFirstLook(search: string): void {
  world.smallprintFirstLook = look(namedTab(search));
}

/** What was asked for when the document began to load; rejects where it could not be had. */
export function firstLook(): Promise<FirstLook> {
  return world.smallprintFirstLook;
}

async function look(named: number | null): Promise<FirstLook> {
  const { tabs, storage } = world.browser ?? world.chrome;
  const asked = named === null ? tabs.query({ active: true, currentWindow: true }) : tabs.get(named).catch(() => []);
  const [chosen, [tab, known]] = await Promise.all([
    storage.local.get(null),
    asked.then(async (found): Promise<[Browser.tabs.Tab | undefined, Stored]> => {
      const [tab] = [found].flat();
      return [tab, await storage.session.get(READING_PREFIX + tab?.id)];
    }),
  ]);
  return { isNamed: named !== null, tab, chosen, known };
}
