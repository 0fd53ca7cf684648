import { browser } from 'wxt/browser';
import { GRADES, type Grade } from '../taxonomy/grade';
import { isExtensionPage } from './extension-page';
import type { PageBadgeWish } from './protocol';

/** What the badge in a page is told. */
export interface ShownVerdict {
  /** The page that was read. */
  readonly url: string;
  readonly grade: Grade | null;
  /** How many findings there are to watch. */
  readonly watch: number;
}

const TYPE = 'page-badge';

/** Tells the badge in a tab what to show, or with null to go; rejects where there is none. */
export async function tellPageBadge(tabId: number, shown: ShownVerdict | null): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type: TYPE, shown }, { frameId: 0 });
}

/** Calls back, in the page, with what the background tells the badge; what is malformed or from elsewhere is ignored. */
export function receiveVerdicts(onVerdict: (shown: ShownVerdict | null) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // The background has no tab; our scripts in other pages have one, and those pages' addresses.
    const isOurs = sender.id === browser.runtime.id && (!sender.tab || isExtensionPage(sender));
    const verdict = isOurs ? readVerdict(message) : undefined;
    if (verdict !== undefined) onVerdict(verdict);
    return false;
  });
}

/** Tells the background what was clicked in the badge; whether anyone was there to hear it. */
export async function sendWish(type: PageBadgeWish['type']): Promise<boolean> {
  try {
    await browser.runtime.sendMessage({ type });
    return true;
  } catch {
    // The extension was removed or updated while the page was open.
    return false;
  }
}

/** What a message tells the badge; undefined for any other message. By hand: a schema would be most of the script. */
export function readVerdict(message: unknown): ShownVerdict | null | undefined {
  if (!isRecord(message) || message.type !== TYPE) return undefined;
  const { shown } = message;
  if (shown === null) return null;
  if (!isRecord(shown)) return undefined;
  const { url, grade, watch } = shown;
  const isRight = typeof url === 'string' && Number.isSafeInteger(watch) && (watch as number) >= 0;
  return isRight && isGrade(grade) ? { url, grade, watch: watch as number } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isGrade(value: unknown): value is Grade | null {
  return value === null || GRADES.some((grade) => grade === value);
}
