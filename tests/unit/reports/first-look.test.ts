import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knownAtOnce } from '../../../entrypoints/popup/known-at-once';
import { takeFirstLook } from '../../../lib/reports/first-look';
import { keepReading } from '../../../lib/reports/readings';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { setWeight } from '../../../lib/settings/change-weights';
import { setTheme } from '../../../lib/settings/theme';
import { analysedReading, POLICY_URL } from './sample-readings';

const shown = { id: 7, url: POLICY_URL, windowId: 2, incognito: false, status: 'complete' };
let query: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(globalThis, { smallprintFirstLook: undefined });
  query = vi.fn(async () => [shown]);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query as never);
});

describe('the first look of a popup', () => {
  it('finds the tab in front, what is known of it and what the reader chose', async () => {
    await keepReading(7, analysedReading());
    await setWeight('sells-data', 0);
    await setTheme('dark');
    takeFirstLook('');
    expect(await knownAtOnce()).toEqual({
      isNamed: false,
      tab: { id: 7, url: POLICY_URL, windowId: 2, incognito: false, isLoading: false },
      theme: 'dark',
      first: { weights: { ...DEFAULT_WEIGHTS, 'sells-data': 0 }, reading: analysedReading() },
    });
    expect(query).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true });
  });

  it.each([
    ['of another page', analysedReading({ url: 'https://brackwater.example/terms' })],
    ['that has no verdict yet', { state: 'analysing', url: POLICY_URL, at: 5 } as const],
    ['that failed, and is to be tried again', { state: 'failed', url: POLICY_URL, at: 5, message: '' } as const],
  ])('gives no reading %s', async (_name, reading) => {
    await keepReading(7, reading);
    takeFirstLook('');
    expect((await knownAtOnce()).first.reading).toBeNull();
  });

  it('gives no reading that another version has written, and takes damaged choices for the defaults', async () => {
    await fakeBrowser.storage.session.set({ 'reading:7': { ...analysedReading(), health: null } });
    await fakeBrowser.storage.local.set({ 'theme/1': 'pink', 'weight/1/sells-data': 99 });
    takeFirstLook('');
    expect(await knownAtOnce()).toMatchObject({
      theme: 'system',
      first: { weights: DEFAULT_WEIGHTS, reading: null },
    });
  });

  it('knows of no tab where there is none', async () => {
    query.mockResolvedValue([]);
    takeFirstLook('');
    expect(await knownAtOnce()).toMatchObject({ tab: { id: -1 }, first: { reading: null } });
  });

  it('is about the tab that is named', async () => {
    await keepReading(7, analysedReading());
    const get = vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(shown as never);
    takeFirstLook('?tabId=7');
    expect(await knownAtOnce()).toMatchObject({
      isNamed: true,
      tab: { id: 7 },
      first: { reading: { state: 'analysed' } },
    });
    get.mockRejectedValue(new Error('No tab with id: 7.'));
    takeFirstLook('?tabId=7');
    expect(await knownAtOnce()).toMatchObject({ tab: { id: -1 }, first: { reading: null } });
    expect(query).not.toHaveBeenCalled();
  });

  it('fails where the browser refuses', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    takeFirstLook('');
    await expect(knownAtOnce()).rejects.toThrow('no storage');
  });
});
