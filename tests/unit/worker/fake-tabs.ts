import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '../../../lib/page/page-reading';

export const POLICY_URL = 'https://brackwater.example/privacy';

type Run = () => Promise<unknown>;

/** The tabs of a pretended browser: what each shows, how its reader answers, and what the reader's menu and keys do. */
export class FakeTabs {
  private readonly addresses = new Map<number, string | undefined>();
  private readonly statuses = new Map<number, string>();
  private readonly privates = new Set<number>();
  private readonly runs: Run[] = [];
  /** Called as the browser would when a key or an entry of the menu is chosen. */
  readonly command = new Listeners();
  readonly menu = new Listeners();
  readonly executeScript = vi.fn(async (_injection: unknown) => {
    const run = this.runs.shift();
    if (!run) throw new Error('The reader was run more often than the test says.');
    const reading = await run();
    return [{ frameId: 0, documentId: 'D1', result: reading === null ? null : JSON.stringify(reading) }];
  });
  /** The badge's script, which has no part in reading. */
  readonly runBadge = vi.fn(async (_injection: unknown): Promise<unknown> => [{ frameId: 0, result: undefined }]);
  /** What pages are told. */
  readonly sendMessage = vi.fn(async (_tabId: number, _message: unknown, _options?: unknown) => {});

  constructor() {
    const get = async (tabId: number) => {
      if (!this.addresses.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
      const [url, status] = [this.addresses.get(tabId), this.statuses.get(tabId)];
      return { id: tabId, url, status, windowId: 3, incognito: this.privates.has(tabId) };
    };
    const query = async () => [...this.addresses].map(([id, url]) => ({ id, url }));
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(get as never);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query as never);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(((injection: { files?: string[] }) =>
      injection.files?.includes('/page-badge.js') ? this.runBadge(injection) : this.executeScript(injection)) as never);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(this.sendMessage as never);
    vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation((async () => {}) as never);
    vi.spyOn(fakeBrowser.action, 'setPopup').mockImplementation((async () => {}) as never);
    vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation(this.command.add as never);
    vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockImplementation(this.menu.add as never);
    vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation((async () => {}) as never);
    vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation((() => 'selection') as never);
  }

  show(tabId: number, url: string | undefined, status = 'complete'): void {
    this.addresses.set(tabId, url);
    this.statuses.set(tabId, status);
  }

  makePrivate(tabId: number): void {
    this.privates.add(tabId);
  }

  close(tabId: number): void {
    this.addresses.delete(tabId);
  }

  /** The next run of the reader brings this back, as JSON; null for nothing. */
  answer(result: unknown): void {
    this.runs.push(async () => result);
  }

  /** The next run of the reader fails like this. */
  refuse(message: string): void {
    this.runs.push(async () => {
      throw new Error(message);
    });
  }

  /** The next run of the reader waits until the test lets it answer. */
  hold(): (result: unknown) => void {
    let release = (_result: unknown) => {};
    const held = new Promise((resolve) => {
      release = resolve;
    });
    this.runs.push(() => held);
    return release;
  }
}

/** The listeners of an event that the pretended browser does not have. */
class Listeners {
  private readonly all: ((...details: unknown[]) => void)[] = [];
  readonly add = (listener: (...details: unknown[]) => void) => void this.all.push(listener);
  readonly call = (...details: unknown[]) => {
    for (const listener of this.all) listener(...details);
  };
}

/** What the reader brings back from a policy of a company that does not exist. */
export function pageReading(changes: Partial<PageReading> = {}): PageReading {
  const text = 'Privacy policy\nWe may share your personal data with advertisers.';
  return {
    url: POLICY_URL,
    title: 'Privacy policy of Brackwater',
    language: 'en',
    policy: {
      text,
      blocks: [
        { kind: 'heading', start: 0, end: 14, level: 1 },
        { kind: 'paragraph', start: 15, end: text.length, level: 0 },
      ],
    },
    links: [],
    verdict: { policy: true, reasons: ['voice', 'topics'] },
    health: { wordsRead: 11, wordsOnPage: 12 },
    ...changes,
  };
}

export async function badgeTextOf(tabId: number): Promise<string> {
  return fakeBrowser.action.getBadgeText({ tabId });
}
