import { browser } from 'wxt/browser';

/** Of the popup, with the frame that windows have around it; in pixels. */
const WINDOW = { type: 'popup', width: 420, height: 640 } as const;

/**
 * Opens the summary of a tab: the popup where the browser lets it be opened, otherwise the same in a small window, as in
 * Firefox, which opens popups only on a click on something of its own or of an extension's page.
 */
export async function openSummary(tabId: number): Promise<void> {
  const { windowId, incognito } = await browser.tabs.get(tabId);
  try {
    await browser.action.openPopup({ windowId });
  } catch {
    await browser.windows.create({ ...WINDOW, incognito, url: browser.runtime.getURL(`/popup.html?tabId=${tabId}`) });
  }
}
