import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetEverything } from '../../../../entrypoints/options/forget-everything';
import { keepReading } from '../../../../lib/reports/readings';
import { muteSite } from '../../../../lib/settings/muted-sites';
import { analysedReading } from '../../reports/sample-readings';

/** What the browser was asked to show of each tab, the last time. */
const popups = new Map<number, string>();
const icons = new Map<number, unknown>();
const told: number[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  popups.clear();
  icons.clear();
  told.length = 0;
  const note = (shown: Map<number, unknown>, field: string) => async (details: Record<string, unknown>) => {
    shown.set(details.tabId as number, details[field]);
  };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }] as never);
  vi.spyOn(fakeBrowser.action, 'setPopup').mockImplementation(note(popups, 'popup') as never);
  vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation(note(icons, 'path') as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tabId: number) => {
    told.push(tabId);
    throw new Error('Receiving end does not exist.');
  }) as never);
});

it('keeps nothing', async () => {
  await keepReading(7, analysedReading());
  await muteSite('marrow.example');
  await forgetEverything();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('leaves the verdict neither on a button nor in the address of its popup', async () => {
  await keepReading(7, analysedReading());
  await fakeBrowser.action.setBadgeText({ tabId: 7, text: 'C' });
  await forgetEverything();
  expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  expect(popups.get(7)).toBe('/popup.html');
  expect(icons.get(7)).toEqual({ 16: '/icon/16.png', 32: '/icon/32.png' });
  expect(told).toContain(7);
});

it('does so for a tab whose reading had to make room, too', async () => {
  await keepReading(7, analysedReading());
  await fakeBrowser.action.setBadgeText({ tabId: 8, text: 'C' });
  await forgetEverything();
  expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('');
  expect(popups.get(8)).toBe('/popup.html');
});
