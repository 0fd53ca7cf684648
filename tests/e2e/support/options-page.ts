import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';

/** What is used of the extension's own API, inside the page. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
    readonly session: { get(keys: null): Promise<Record<string, unknown>> };
  };
};

/** The options page. */
export class OptionsPage {
  private constructor(readonly page: Page) {}

  static async open({ context, extensionId }: ExtensionBrowser): Promise<OptionsPage> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    const options = new OptionsPage(page);
    await expect(options.preset('Balanced')).toBeVisible();
    return options;
  }

  /** The slider of a rule, by the rule's title. */
  weight(title: string): Locator {
    return this.page.getByRole('slider', { name: `Weight of “${title}”` });
  }

  /** A rule with all that belongs to it. */
  rule(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.weight(title) });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox');
  }

  /** Reading by itself, on or off. */
  get automatic(): Locator {
    return this.page.getByRole('switch', { name: 'Read policies automatically' });
  }

  /** The badge in pages, on or off. */
  get pageBadge(): Locator {
    return this.page.getByRole('switch', { name: 'Show the grade on policy pages' });
  }

  /** The sites on which there is none. */
  get mutedSites(): Locator {
    return this.page.getByRole('region', { name: 'Not shown on' });
  }

  /** A look, by its name. */
  look(name: 'Same as the system' | 'Light' | 'Dark'): Locator {
    return this.page.getByRole('group', { name: 'Look' }).getByRole('radio', { name });
  }

  /** Which rules are shown. */
  filter(name: 'All' | 'Changed' | 'In this policy'): Locator {
    return this.page.getByRole('group', { name: 'Show' }).getByRole('radio', { name });
  }

  preset(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name} `) });
  }

  /** What a preset or a file would change. */
  get proposal(): Locator {
    return this.page.getByRole('region', { name: /would change/ });
  }

  get undo(): Locator {
    return this.page.getByRole('main').getByRole('button', { name: 'Undo' });
  }

  /** The policy on which weights are tried. */
  get preview(): Locator {
    return this.page.getByRole('complementary', { name: 'Try it on a policy' });
  }

  /** Every "NN of 100" of the preview, the score by the weights that count now (or would) last. */
  async readScore(): Promise<number> {
    return Number.parseInt((await this.preview.getByText(/^\d+ of 100$/).textContent()) ?? '', 10);
  }

  get toast(): Locator {
    return this.page.getByRole('status').filter({ has: this.page.getByRole('button', { name: 'Dismiss' }) });
  }

  get fileField(): Locator {
    return this.page.locator('input[type=file]');
  }

  /** Picks a file with these words in it. */
  async load(text: string, name = 'weights.json'): Promise<void> {
    await this.fileField.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** What is kept for good. */
  stored(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => chrome.storage.local.get(null));
  }

  /** What is kept until the browser closes. */
  session(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => chrome.storage.session.get(null));
  }

  /** Writes behind the page's back, as an older version or a fault of the disk might have. */
  async store(items: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((entries) => chrome.storage.local.set(entries), items);
  }

  /** Puts everything back behind the page's back, once what it still had to write is written. */
  async clear(): Promise<void> {
    await this.page.reload();
    await this.page.evaluate(() => chrome.storage.local.clear());
    await expect(this.page.getByText('All weights at their defaults')).toBeVisible();
  }

  async resetAll(): Promise<void> {
    if ((await this.page.getByText('All weights at their defaults').count()) > 0) return;
    await this.page.getByRole('button', { name: 'Reset all' }).click();
    await expect(this.page.getByText('All weights at their defaults')).toBeVisible();
    // What is shown is written a moment later, and the next test begins with what was written.
    const changed = async () => Object.keys(await this.stored()).filter((key) => key.startsWith('weight/'));
    await expect.poll(changed, 'weights that are stored').toEqual([]);
  }
}
