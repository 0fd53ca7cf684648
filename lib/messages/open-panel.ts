import { browser } from 'wxt/browser';

/** What browsers have for a panel beside the page: Chromium its own, Firefox its own, browsers on phones none. */
interface PanelBrowser {
  readonly sidePanel?: { readonly open?: (options: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * Opens the panel beside the pages of a window. Browsers allow it on the reader's click or key only: call it at once in
 * the handler of that, before anything is waited for. Undefined where the browser has no panel.
 */
export function openPanel(windowId: number): Promise<void> | undefined {
  const { sidePanel, sidebarAction } = browser as PanelBrowser;
  return sidePanel?.open?.({ windowId }) ?? sidebarAction?.open();
}

/**
 * Whether the browser has a panel to open. Firefox opens its own beside the window in front alone, be that one of ours,
 * which has no room for it.
 */
export function hasPanel(fromOwnWindow: boolean): boolean {
  const { sidePanel, sidebarAction } = browser as PanelBrowser;
  return (sidePanel?.open ?? (fromOwnWindow ? undefined : sidebarAction)) !== undefined;
}
