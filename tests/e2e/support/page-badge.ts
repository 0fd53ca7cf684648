import { type CDPSession, expect, type Page } from '@playwright/test';

/** A node of the accessibility tree, as far as it is used here. */
interface SpokenNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

/** A rectangle in the window, in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const REGION = 'Smallprint on this policy';

/** The badge in a page, through the accessibility tree: its shadow root is closed, also to Playwright. */
export class PageBadge {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<PageBadge> {
    return new PageBadge(page, await page.context().newCDPSession(page));
  }

  /** What can be pressed on it, in order; empty where it is not on show. */
  async buttons(): Promise<string[]> {
    return (await this.spoken('button')).map(({ name }) => name?.value ?? '');
  }

  /** What it says, button or not, in one line; '' where it is not on show. */
  async text(): Promise<string> {
    return (await this.spoken('StaticText')).map(({ name }) => name?.value ?? '').join(' ');
  }

  async isShown(): Promise<boolean> {
    return (await this.region()).length > 0;
  }

  async waitUntilShown(): Promise<void> {
    await expect.poll(() => this.buttons(), 'the badge’s buttons').toHaveLength(2);
  }

  async waitUntilGone(): Promise<void> {
    await expect.poll(() => this.isShown(), 'the badge').toBe(false);
  }

  /** Clicks with the mouse, as a person would, on the button whose name begins so. */
  async press(name: string): Promise<void> {
    const { x, y, width, height } = await this.areaOf(name);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Where a button stands whose name begins so, or the whole badge, once it is on show. */
  async areaOf(name?: string): Promise<Area> {
    const find = async () => {
      const nodes = name === undefined ? await this.region() : await this.spoken('button');
      return nodes.find((node) => name === undefined || node.name?.value.startsWith(name))?.backendDOMNodeId;
    };
    await expect.poll(find, name === undefined ? 'the badge' : `the badge’s button “${name}”`).toBeDefined();
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId: (await find()) ?? -1 });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  /** The element that holds it, as the page sees it. */
  async host(): Promise<{ name: string; attributes: string[] } | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ localName }) => localName === 'html');
    const host = html?.children?.find(({ shadowRoots }) => shadowRoots?.some((shadow) => shadow.shadowRootType));
    return host ? { name: host.localName, attributes: host.attributes ?? [] } : null;
  }

  private async region(): Promise<SpokenNode[]> {
    return (await this.tree()).filter(({ role, name }) => role?.value === 'complementary' && name?.value === REGION);
  }

  /** The nodes of a role within the badge. */
  private async spoken(role: string): Promise<SpokenNode[]> {
    const nodes = await this.tree();
    const parents = new Map(nodes.map((node) => [node.nodeId, node.parentId]));
    const regions = new Set((await this.region()).map(({ nodeId }) => nodeId));
    const isWithin = (id: string | undefined): boolean =>
      id !== undefined && (regions.has(id) || isWithin(parents.get(id)));
    return nodes.filter((node) => node.role?.value === role && isWithin(node.nodeId));
  }

  private async tree(): Promise<SpokenNode[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes as SpokenNode[];
  }
}
