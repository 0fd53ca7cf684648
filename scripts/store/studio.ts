import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../lib/cli/browser/build-extension';
import { openTab, readBadge, type Tab } from '../../lib/cli/browser/extension-api';
import type { ExtensionBrowser } from '../../lib/cli/browser/launch-extension';
import { readServed, serveSite } from '../../lib/cli/browser/serve-file';
import { waitForDecision } from '../../lib/cli/inspect-page';

const ADDRESS = 'https://www.fernweh-post.example/privacy';

type Scheme = 'light' | 'dark';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page of the policy with what stands over or beside it; PNGs. */
export interface WindowShot {
  readonly page: Buffer;
  readonly pageWidth: number;
  readonly popup?: Buffer;
  readonly panel?: Buffer;
}

/** The part of a window under its toolbar, and what a browser gives to popup and panel, in pixels. */
const VIEW: Size = { width: 1160, height: 604 };
const POPUP: Size = { width: 400, height: 600 };
const PANEL = 400;

/** A site that follows the system's look, as many do. */
const DARK_SITE =
  ':root{color-scheme:dark}body{background:#14171a!important;color:#d7dbde!important}header,footer{background:#173a47!important}.stamp{color:#d3a271!important}';

/** Takes pictures of the real extension on the sample policy, with no network. */
export class Studio {
  readonly host = new URL(ADDRESS).host + new URL(ADDRESS).pathname;

  private constructor(
    private readonly extension: ExtensionBrowser,
    private readonly tab: Tab,
  ) {}

  static async open(extension: ExtensionBrowser): Promise<Studio> {
    const tab = await openTab(extension);
    const sample = await readServed(join(ROOT, 'tests', 'sample', 'privacy.html'));
    await serveSite(tab.page, new Map([[ADDRESS, sample]]));
    const studio = new Studio(extension, tab);
    await studio.read();
    return studio;
  }

  /** The letter on the toolbar button. */
  badge(): Promise<string> {
    return readBadge(this.extension.control, this.tab.id);
  }

  /** The page by itself, as wide as asked for. */
  async policy(width = VIEW.width): Promise<WindowShot> {
    await this.tab.page.setViewportSize({ width, height: VIEW.height });
    await this.tab.page.bringToFront();
    await settle(this.tab.page);
    return { page: await this.tab.page.screenshot(), pageWidth: width };
  }

  async popupOverPolicy(): Promise<WindowShot> {
    const popup = await this.openReport('popup.html', POPUP);
    const picture = await popup.screenshot();
    await popup.close();
    return { ...(await this.policy()), popup: picture };
  }

  /** A finding that is open in the panel, and its sentence marked in the page. */
  async panelBesideMark(): Promise<WindowShot> {
    const panel = await this.openReport('sidepanel.html', { width: PANEL, height: VIEW.height });
    await this.tab.page.setViewportSize({ width: VIEW.width - PANEL, height: VIEW.height });
    const finding = panel.getByRole('article').filter({ hasText: 'Shares data with advertisers' }).first();
    await finding.getByRole('heading').first().click();
    await finding.getByRole('button', { name: 'Show in page' }).first().click();
    await blur(panel);
    await settle(panel);
    const picture = await panel.screenshot();
    await panel.close();
    return { ...(await this.policy(VIEW.width - PANEL)), panel: picture };
  }

  /** Columns of sections of the report, each section as tall as it is. */
  async sections(): Promise<readonly (readonly Buffer[])[]> {
    const popup = await this.openReport('popup.html', { width: POPUP.width, height: 4000 });
    const columns: Buffer[][] = [];
    for (const names of SECTIONS) {
      const column: Buffer[] = [];
      for (const name of names) column.push(await cutOut(popup, name));
      columns.push(column);
    }
    await popup.close();
    return columns;
  }

  /** The options page with what a preset would change. */
  async options(): Promise<Buffer> {
    const page = await this.extension.context.newPage();
    await page.setViewportSize({ width: 1200, height: 650 });
    await page.goto(`chrome-extension://${this.extension.extensionId}/options.html`);
    await page.getByRole('button', { name: /^Ads and tracking / }).click();
    await page.getByRole('region', { name: /would change/ }).waitFor();
    await blur(page);
    await settle(page);
    await page.evaluate(() => {
      const heading = document.querySelector('.presets-place h2');
      const top = heading?.getBoundingClientRect().top ?? 0;
      window.scrollTo({ top: window.scrollY + top - 28, behavior: 'instant' });
    });
    await settle(page);
    const picture = await page.screenshot();
    await page.close();
    return picture;
  }

  /** The badge in the corner of the page, which is shown larger, as by a browser's zoom. */
  async corner(scheme: Scheme): Promise<WindowShot> {
    const { page } = this.tab;
    await page.emulateMedia({ colorScheme: scheme });
    const zoom = 1.45;
    const session = await this.extension.context.newCDPSession(page);
    const [width, height] = [Math.round(VIEW.width / zoom), Math.round(VIEW.height / zoom)];
    await page.setViewportSize({ width, height });
    await this.read();
    if (scheme === 'dark') await page.addStyleTag({ content: DARK_SITE });
    await page.bringToFront();
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: zoom, mobile: false });
    await settle(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    await session.send('Emulation.clearDeviceMetricsOverride');
    return { page: Buffer.from(data, 'base64'), pageWidth: VIEW.width };
  }

  /** A composed page as a PNG. */
  async develop(html: string, size: Size): Promise<Buffer> {
    const page = await this.extension.context.newPage();
    await page.setViewportSize(size);
    await page.setContent(html);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const picture = await page.screenshot();
    await page.close();
    return picture;
  }

  private async read(): Promise<void> {
    await this.tab.page.goto(ADDRESS);
    const reading = await waitForDecision(this.extension.control, this.tab.id);
    if (reading?.state !== 'analysed') throw new Error(`the sample was not taken for a policy (${reading?.state})`);
  }

  private async openReport(file: string, size: Size): Promise<Page> {
    const { context, extensionId } = this.extension;
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${extensionId}/${file}?tabId=${this.tab.id}`);
    // What comes last.
    await page.locator('.recipient').first().waitFor();
    await settle(page);
    return page;
  }
}

/** The columns of the third picture, by the headings of their sections. */
const SECTIONS = [
  ['What becomes of your data'],
  ['Who gets it', 'Good to know'],
  ['Your rights and how to use them'],
] as const;

/** The section with this heading. */
async function cutOut(page: Page, name: string): Promise<Buffer> {
  const heading = page.getByRole('heading', { name, exact: true });
  const box = await page.locator('.section').filter({ has: heading }).last().boundingBox();
  if (!box) throw new Error(`the report has no section “${name}”`);
  return page.screenshot({ clip: { x: 0, y: box.y, width: POPUP.width, height: box.height + 16 } });
}

/** No pointer on the picture, and no ring around what was clicked. */
async function blur(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/** Long enough for what moves softly to have arrived. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(900);
}
