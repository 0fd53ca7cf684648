import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';

/** The options page. */
export class OptionsPage {
  private constructor(readonly page: Page) {}

  static async open({ context, extensionId }: ExtensionBrowser): Promise<OptionsPage> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    return new OptionsPage(page);
  }

  /** The slider of a rule, by the rule's title. */
  weight(title: string): Locator {
    return this.page.getByRole('slider', { name: `Weight of “${title}”` });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox');
  }

  /** Reading by itself, on or off. */
  get automatic(): Locator {
    return this.page.getByRole('switch');
  }

  async resetAll(): Promise<void> {
    if ((await this.page.getByText('All weights are as they came').count()) > 0) return;
    await this.page.getByRole('button', { name: 'Reset all' }).click();
    await expect(this.page.getByText('All weights are as they came')).toBeVisible();
  }
}
