import type { ExtensionBrowser } from './launch-extension';

/** Keeps one browser for many pages, and opens another where it has gone. */
export interface BrowserKeeper {
  get(): Promise<ExtensionBrowser>;
  /** Whether this browser is still the one that is kept. */
  holds(browser: ExtensionBrowser): boolean;
  /** Closes a browser that no longer works, unless that was done already. */
  discard(browser: ExtensionBrowser): Promise<void>;
  close(): Promise<void>;
}

/** A keeper that opens its first browser when it is first asked. */
export function keepBrowser(launch: () => Promise<ExtensionBrowser>): BrowserKeeper {
  let opening: Promise<ExtensionBrowser> | null = null;
  let kept: ExtensionBrowser | null = null;
  const open = async () => {
    const browser = await launch();
    kept = browser;
    browser.context.on('close', () => drop(browser));
    return browser;
  };
  const drop = (browser: ExtensionBrowser) => {
    if (kept !== browser) return;
    kept = null;
    opening = null;
  };
  return {
    get() {
      opening ??= open().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return opening;
    },
    holds: (browser) => kept === browser,
    async discard(browser) {
      if (kept !== browser) return;
      // At once: closing takes a while, and whoever loses a page to it asks meanwhile.
      drop(browser);
      await browser.context.close();
    },
    async close() {
      const last = await opening?.catch(() => null);
      await last?.context.close();
    },
  };
}
