import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPageBadge, setPageBadge, watchPageBadge } from '../../../lib/settings/page-badge';
import { readTheme, setTheme, watchTheme } from '../../../lib/settings/theme';

beforeEach(() => fakeBrowser.reset());

describe('the badge in pages', () => {
  it('is shown unless the reader turned it off', async () => {
    expect(await readPageBadge()).toBe(true);
    await setPageBadge(false);
    expect(await readPageBadge()).toBe(false);
    await fakeBrowser.storage.local.set({ 'page-badge/1': 'off' });
    expect(await readPageBadge()).toBe(true);
  });

  it('tells watchers of each change until they stop', async () => {
    const onChange = vi.fn();
    const stop = watchPageBadge(onChange);
    await setPageBadge(false);
    await fakeBrowser.storage.local.set({ 'automatic/1': false });
    stop();
    await setPageBadge(true);
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
