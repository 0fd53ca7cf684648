import { afterEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('wxt/browser', () => ({ browser }));

const { hasPanel } = await import('../../../lib/messages/open-panel');

const open = () => Promise.resolve();

afterEach(() => {
  delete browser.sidePanel;
  delete browser.sidebarAction;
});

test.each([
  ['Chromium', { sidePanel: { open } }, true, true],
  // Its sidebar opens in whichever window is in front: in ours, which has no room for it.
  ['Firefox', { sidebarAction: { open } }, true, false],
  ['a browser on a phone', {}, false, false],
  ['a Chromium of before there were panels', { sidePanel: {} }, false, false],
])('%s has a panel to open from the popup, or from a window of ours', (_, api, fromPopup, fromOwnWindow) => {
  Object.assign(browser, api);
  expect([hasPanel(false), hasPanel(true)]).toEqual([fromPopup, fromOwnWindow]);
});
