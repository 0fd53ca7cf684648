import { type Browser, browser } from 'wxt/browser';

/** Whether a message is from a page of the extension, be it the popup or a tab: only the browser sets `sender.url`. */
export function isExtensionPage({ url }: Pick<Browser.runtime.MessageSender, 'url'>): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
