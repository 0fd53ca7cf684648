import { browser } from 'wxt/browser';
import type { Quote } from '../../lib/analysis/report';
import { markInTab } from '../../lib/messages/mark-in-tab';
import { isSamePage } from '../../lib/reports/same-page';
import type { TabReading } from '../../lib/reports/tab-reading';
import { elsewhereMessages } from '../../lib/ui/messages/elsewhere-messages';
import { restMessages } from '../../lib/ui/messages/rest-messages';
import type { ToastNote } from '../../lib/ui/Toast';
import type { FoundTab } from './find-tab';
import { pageAt } from './name-pages';
import { addressOfQuote } from './quote-address';

/**
 * Shows a quote where it stands: marked in the tab, or, on a page that the tab does not show, in a new tab that the
 * browser itself scrolls to it. What is to be said of it; of a new tab, which is in front then, the browser tells.
 */
export async function showQuote(tab: FoundTab, reading: TabReading | null, quote: Quote): Promise<ToastNote | null> {
  const page = reading?.state === 'analysed' ? pageAt(reading.pages, quote.start) : undefined;
  if (!page || isSamePage(page.url, tab.url ?? '')) {
    const isMarked = await markInTab(tab.id, quote);
    const text = isMarked ? elsewhereMessages.marked : restMessages.quote.notFound;
    return { id: Date.now(), text, isSpoken: isMarked };
  }
  // Named, as the window in front may be another one: what was read in a private window must not be opened in others.
  await browser.tabs.create({ url: addressOfQuote(page.url, quote.text), windowId: tab.windowId });
  return null;
}
