import { expect, type Page } from '@playwright/test';
import { closeTab, openTab, readBadge, readTabReading, type Tab } from '../../../lib/cli/browser/extension-api';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';
import { type Decision, waitForDecision } from '../../../lib/cli/inspect-page';
import { PopupPage } from './popup-page';

/** What is used of the extension's own API, inside one of its pages. */
declare const chrome: { readonly tabs: { sendMessage(tabId: number, message: object): Promise<unknown> } };

/** A tab with a page in it, and what the extension shows about it. */
export class PolicyTab {
  /** What the page asked for besides itself: nothing, unless the extension made it. */
  readonly strayRequests: string[] = [];

  private readonly documents = new Map<string, string>();

  private constructor(
    private readonly extension: ExtensionBrowser,
    private readonly tab: Tab,
  ) {}

  static async open(extension: ExtensionBrowser): Promise<PolicyTab> {
    const policyTab = new PolicyTab(extension, await openTab(extension));
    await policyTab.cutOff();
    return policyTab;
  }

  get page(): Page {
    return this.tab.page;
  }

  get id(): number {
    return this.tab.id;
  }

  /** Serves a document under an address from now on. */
  serve(address: string, html: string): void {
    this.documents.set(address, html);
  }

  /** Serves a document and goes there. */
  async visit(address: string, html: string): Promise<void> {
    this.serve(address, html);
    await this.page.goto(address);
  }

  /** The letter on the toolbar button, "" for none. */
  badge(): Promise<string> {
    return readBadge(this.extension.control, this.id);
  }

  /** Waits for what the extension decides about the page, and for the badge, which is painted once that is kept. */
  async decision(): Promise<Decision | null> {
    const decision = await waitForDecision(this.extension.control, this.id);
    await expect.poll(() => this.badge()).not.toBe('…');
    return decision;
  }

  /** What the extension knows of the page now. */
  async state(): Promise<string | undefined> {
    return (await readTabReading(this.extension.control, this.id))?.state;
  }

  /** What the reader in the page answers to a message, as the popup would send it. */
  send(message: object): Promise<unknown> {
    return this.extension.control.evaluate(([id, what]) => chrome.tabs.sendMessage(id, what), [
      this.id,
      message,
    ] as const);
  }

  /** The popup's page, in a tab of its own, on this tab. */
  popup(): Promise<PopupPage> {
    return PopupPage.open(this.extension, this.id);
  }

  async close(): Promise<void> {
    await closeTab(this.extension.control, this.id);
  }

  private async cutOff(): Promise<void> {
    await this.page.route('**/*', (route) => {
      const url = route.request().url();
      const body = this.documents.get(url.split('#')[0] ?? url);
      if (body !== undefined) return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
      this.strayRequests.push(url);
      return route.abort();
    });
  }
}
