import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSummary } from '../../../lib/worker/open-summary';
import { FakeTabs, POLICY_URL } from './fake-tabs';

const openPopup = vi.fn(async (_options: unknown) => {});
const create = vi.fn(async (_options: unknown) => ({}));
let tabs: FakeTabs;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = new FakeTabs();
  tabs.show(7, POLICY_URL);
  vi.spyOn(fakeBrowser.action, 'openPopup').mockImplementation(openPopup as never);
  vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(create as never);
});

it('opens the popup in the window of the tab', async () => {
  await openSummary(7);
  expect(openPopup).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  expect(create).not.toHaveBeenCalled();
});

it('opens the same in a small window where the browser opens no popup', async () => {
  tabs.makePrivate(7);
  openPopup.mockRejectedValueOnce(new Error('openPopup requires a user gesture'));
  await openSummary(7);
  const url = fakeBrowser.runtime.getURL('/popup.html?tabId=7');
  expect(create).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'popup', incognito: true, url }));
});

it('opens nothing for a tab that was closed meanwhile', async () => {
  await expect(openSummary(8)).rejects.toThrow('No tab');
  expect(openPopup).not.toHaveBeenCalled();
  expect(create).not.toHaveBeenCalled();
});
