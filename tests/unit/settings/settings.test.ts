import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countKnown, forgetReadings } from '../../../lib/reports/forget-readings';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { forgetSettings } from '../../../lib/settings/forget-settings';
import { repairSettings } from '../../../lib/settings/repair-settings';
import {
  DEFAULT_SETTINGS,
  readSettings,
  storeChange,
  watchSettings,
  withChange,
  withSecond,
} from '../../../lib/settings/settings';

const stored = () => fakeBrowser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('are the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were stored', async () => {
    const change = {
      weights: { cookies: 7, encryption: 0 },
      automatic: false,
      theme: 'dark',
      badgeText: false,
      pageBadge: false,
      mutedSites: ['a.example'],
    } as const;
    await storeChange(change);
    expect(await readSettings()).toEqual(withChange(DEFAULT_SETTINGS, change));
  });

  it('keep what a change does not name', async () => {
    await storeChange({ theme: 'dark', weights: { cookies: 7 } });
    await storeChange({ automatic: false, weights: { encryption: 1 } });
    expect(await readSettings()).toMatchObject({ theme: 'dark', automatic: false });
    expect((await readSettings()).weights).toEqual({ ...DEFAULT_WEIGHTS, cookies: 7, encryption: 1 });
  });

  it('are told to watchers after each change of any', async () => {
    const onChange = vi.fn();
    const stop = watchSettings(onChange);
    await storeChange({ theme: 'light' });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, theme: 'light' }));
    stop();
    await storeChange({ theme: 'dark' });
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('merge two changes as if one had followed the other', () => {
    const [one, other] = [{ weights: { cookies: 1, encryption: 2 }, automatic: false }, { weights: { cookies: 3 } }];
    const merged = withSecond(one, other);
    expect(withChange(DEFAULT_SETTINGS, merged)).toEqual(withChange(withChange(DEFAULT_SETTINGS, one), other));
    expect(withSecond({}, { theme: 'dark' })).toEqual({ theme: 'dark' });
  });
});

describe('repairing', () => {
  it('removes what makes no sense, keeps the rest, and counts', async () => {
    await fakeBrowser.storage.local.set({
      'weight/1/cookies': 'seven',
      'weight/1/encryption': 9,
      'automatic/1': 'no',
      'page-badge/1': 0,
      'theme/1': 'pink',
      'muted/1/a.example': 'yes',
      'muted/1/b.example': true,
      'muted/1/NO SITE': true,
    });
    expect(await repairSettings()).toEqual({ damaged: 6, unknownRules: [] });
    expect(await stored()).toEqual({ 'weight/1/encryption': 9, 'muted/1/b.example': true });
    expect(await repairSettings()).toEqual({ damaged: 0, unknownRules: [] });
  });

  it('leaves what it does not know to those who do, and names weights of unknown rules', async () => {
    const foreign = { 'weight/1/a-rule-of-tomorrow': 'x', 'weight/2/cookies': -1, '__proto__/1': 1, constructor: 2 };
    await fakeBrowser.storage.local.set(foreign);
    expect(await repairSettings()).toEqual({ damaged: 0, unknownRules: ['a-rule-of-tomorrow'] });
    expect(await stored()).toEqual(foreign);
  });
});

describe('forgetting', () => {
  it('leaves no setting, of whatever version', async () => {
    await storeChange({ weights: { cookies: 9 }, theme: 'dark', mutedSites: ['a.example'] });
    await fakeBrowser.storage.local.set({ 'something-else/7': 1 });
    await forgetSettings();
    expect(await stored()).toEqual({});
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves nothing of the session, and says of how many tabs and policies something was known', async () => {
    await fakeBrowser.storage.session.set({
      'reading:4': { state: 'x' },
      'reading:12': 1,
      'selection:12': 1,
      'linked:7': 1,
      'linked:https://a.example/privacy': 1,
      'linked-text': 1,
      'opened:9': true,
    });
    expect(await countKnown()).toEqual({ tabs: 3, policies: 1 });
    await forgetReadings();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
