import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBadgeText, setBadgeText, watchBadgeText } from '../../../lib/settings/badge-text';
import { readPageBadge, setPageBadge, watchPageBadge } from '../../../lib/settings/page-badge';
import { readTheme, setTheme, watchTheme } from '../../../lib/settings/theme';

beforeEach(() => fakeBrowser.reset());

describe.each([
  ['the badge in pages', 'page-badge/1', readPageBadge, setPageBadge],
  ['the letter on the toolbar button', 'badge-text/1', readBadgeText, setBadgeText],
])('%s', (_, key, read, set) => {
  it('is shown unless the reader turned it off', async () => {
    expect(await read()).toBe(true);
    await set(false);
    expect(await read()).toBe(false);
    await fakeBrowser.storage.local.set({ [key]: 'off' });
    expect(await read()).toBe(true);
  });
});

describe.each([
  ['the badge in pages', setPageBadge, watchPageBadge],
  ['the letter on the toolbar button', setBadgeText, watchBadgeText],
])('%s', (_, set, watch) => {
  it('tells watchers of each change until they stop', async () => {
    const onChange = vi.fn();
    const stop = watch(onChange);
    await set(false);
    await fakeBrowser.storage.local.set({ 'automatic/1': false });
    stop();
    await set(true);
    expect(onChange.mock.calls).toEqual([[false]]);
  });
});

describe('the look', () => {
  it('is the system’s unless the reader chose one', async () => {
    expect(await readTheme()).toBe('system');
    await setTheme('dark');
    expect(await readTheme()).toBe('dark');
  });

  it.each(['pink', '', null, 3, { theme: 'dark' }])('takes %j for no choice', async (damaged) => {
    await fakeBrowser.storage.local.set({ 'theme/1': damaged });
    expect(await readTheme()).toBe('system');
  });

  it('tells watchers of each change until they stop', async () => {
    const onChange = vi.fn();
    const stop = watchTheme(onChange);
    await setTheme('light');
    await fakeBrowser.storage.session.set({ 'theme/1': 'dark' });
    stop();
    await setTheme('dark');
    expect(onChange.mock.calls).toEqual([['light']]);
  });
});
