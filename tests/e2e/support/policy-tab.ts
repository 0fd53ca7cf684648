import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { closeTab, openTab, readBadge, readTabReading, type Tab } from '../../../lib/cli/browser/extension-api';
import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';
import type { Decision } from '../../../lib/cli/inspect-page';
import { belongsTo } from '../../../lib/reports/same-page';
import { PopupPage } from './popup-page';

/** What is used of the extension's own API, inside one of its pages. */
declare const chrome: { readonly tabs: { sendMessage(tabId: number, message: object): Promise<unknown> } };

/** The largest pages take seconds, and a machine that is busy several times as long. */
const DECISION_LIMIT_MS = 45_000;
const POLL_MS = 40;

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

  /** Waits for what the extension decides about the page on show, and for the badge, which is painted once that is kept. */
  async decision(): Promise<Decision> {
    const decision = await this.waitForDecision();
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

  private async waitForDecision(): Promise<Decision> {
    for (const end = Date.now() + DECISION_LIMIT_MS; Date.now() < end; await sleep(POLL_MS)) {
      const reading = await readTabReading(this.extension.control, this.id);
      // Until a page has announced itself, what is known of the one before it is still there.
      if (reading && reading.state !== 'analysing' && belongsTo(reading, this.page.url())) return reading;
    }
    throw new Error(`nothing was decided about ${this.page.url()}`);
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
