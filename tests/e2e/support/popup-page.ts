import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';

/** The popup, opened as a page in a tab. */
export class PopupPage {
  private constructor(readonly page: Page) {}

  static async open({ context, extensionId }: ExtensionBrowser, tabId: number): Promise<PopupPage> {
    const page = await context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`chrome-extension://${extensionId}/popup.html?tabId=${tabId}`);
    return new PopupPage(page);
  }

  /** The one sentence that the popup opens with. */
  get verdict(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** "61 of 100" */
  get score(): Locator {
    return this.page.getByText(/^[\d.]+ of 100$/);
  }

  /** The findings of a section, by its heading. */
  findings(section: string): Locator {
    return this.page.locator('section').filter({ hasText: section }).getByRole('article');
  }

  /** Who gets the data, in the popup's words. */
  get recipients(): Locator {
    return this.page.locator('section').filter({ hasText: 'Who gets it' }).getByRole('button');
  }

  /** What a reader may want to look up, fact by fact. */
  get facts(): Locator {
    return this.page.locator('.fact');
  }

  /** A finding by its title. */
  finding(title: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  /** Opens a finding, and gives the button that shows its best quote in the page. */
  async openQuote(finding: Locator): Promise<Locator> {
    await finding.getByRole('heading', { level: 3 }).first().click();
    return finding.getByRole('button', { name: 'Show in page' }).first();
  }

  /** What is said of a kind of data. */
  dataOf(kind: string): Locator {
    return this.page.locator('.data-label details').filter({ hasText: kind });
  }

  async readScore(): Promise<number> {
    return Number.parseFloat((await this.score.textContent()) ?? '');
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
