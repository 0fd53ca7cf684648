import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';

/** What is used of the extension's own API, in its background. */
declare const chrome: {
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: { selectionText: string }, tab: unknown): void };
  };
  readonly tabs: { get(id: number): Promise<unknown> };
};

/** The panel beside the page, opened as a page in a tab. */
export class SidePanel {
  private constructor(readonly page: Page) {}

  /** On the tab with this number, or on whichever is in front of its window. */
  static async open({ context, extensionId }: ExtensionBrowser, tabId?: number, width = 360): Promise<SidePanel> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html${tabId === undefined ? '' : `?tabId=${tabId}`}`);
    return new SidePanel(page);
  }

  /** The one sentence that it opens with. */
  get verdict(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** "21 of 100" */
  get score(): Locator {
    return this.page.getByText(/^[\d.]+ of 100$/);
  }

  get findings(): Locator {
    return this.page.getByRole('article');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Opens a finding, and gives the button that shows its first quote in the page. */
  async openQuote(finding: Locator): Promise<Locator> {
    await finding.getByRole('heading', { level: 3 }).first().click();
    return finding.getByRole('button', { name: 'Show in page' }).first();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/**
 * Asks what words say, as the menu of selected text does: no menu can be opened from here. The background has to be
 * running, as it is right after a page was read.
 */
export async function askAbout({ context }: ExtensionBrowser, tabId: number, words: string): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the background is not running');
  await worker.evaluate(
    async ([id, selectionText]) => chrome.contextMenus.onClicked.dispatch({ selectionText }, await chrome.tabs.get(id)),
    [tabId, words] as const,
  );
}
