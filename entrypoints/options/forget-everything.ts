import { browser } from 'wxt/browser';
import { tellPageBadge } from '../../lib/messages/page-badge';
import { forgetReadings, listKnown } from '../../lib/reports/forget-readings';
import { forgetSettings } from '../../lib/settings/forget-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { RULE_IDS } from '../../lib/taxonomy/rule-ids';
import type { Kept } from '../../lib/ui/options/options-view';

/** What is kept of the reader's under these settings. */
export async function listKeptNow(settings: Settings): Promise<Kept> {
  const { weights, automatic, theme, badgeText, pageBadge, mutedSites } = settings;
  const { tabs, policies } = await listKnown();
  return {
    readings: tabs.length,
    policies,
    weights: RULE_IDS.filter((rule) => weights[rule] !== DEFAULT_SETTINGS.weights[rule]).length,
    automatic: automatic !== DEFAULT_SETTINGS.automatic,
    theme: theme !== DEFAULT_SETTINGS.theme,
    badgeText: badgeText !== DEFAULT_SETTINGS.badgeText,
    pageBadge: pageBadge !== DEFAULT_SETTINGS.pageBadge,
    mutedSites: mutedSites.length,
  };
}

/** Removes all readings and settings, and the letters on the toolbar button and in pages that came from them. */
export async function forgetEverything(): Promise<void> {
  const { tabs } = await forgetReadings();
  await forgetSettings();
  // A tab may have been closed meanwhile, and not each has a badge in its page.
  await Promise.allSettled(
    tabs.flatMap((tabId) => [
      browser.action.setBadgeText({ tabId, text: '' }),
      browser.action.setTitle({ tabId, title: '' }),
      browser.action.setIcon({ tabId, path: { 16: '/icon/16.png', 32: '/icon/32.png' } }),
      tellPageBadge(tabId, null),
    ]),
  );
}
