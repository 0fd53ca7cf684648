import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What is sent to a tab, and run in it; both answer what a test says. */
export const sendMessage = vi.fn();
export const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendMessage);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(executeScript);
});
