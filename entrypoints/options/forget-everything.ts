import { browser } from 'wxt/browser';
import { tellPageBadge } from '../../lib/messages/page-badge';
import { countKnown, forgetReadings } from '../../lib/reports/forget-readings';
import { forgetSettings } from '../../lib/settings/forget-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { RULE_IDS } from '../../lib/taxonomy/rule-ids';
import type { Kept } from '../../lib/ui/options/options-view';

/** What is kept of the reader's under these settings. */
export async function listKeptNow(settings: Settings): Promise<Kept> {
  const { weights, automatic, theme, badgeText, pageBadge, mutedSites } = settings;
  const { tabs, policies } = await countKnown();
  return {
    readings: tabs,
    policies,
    weights: RULE_IDS.filter((rule) => weights[rule] !== DEFAULT_SETTINGS.weights[rule]).length,
    automatic: automatic !== DEFAULT_SETTINGS.automatic,
    theme: theme !== DEFAULT_SETTINGS.theme,
    badgeText: badgeText !== DEFAULT_SETTINGS.badgeText,
    pageBadge: pageBadge !== DEFAULT_SETTINGS.pageBadge,
    mutedSites: mutedSites.length,
  };
}

/** Removes all readings and settings, and from every tab what came from them: letters, drawings and the popup's verdict. */
export async function forgetEverything(): Promise<void> {
  await forgetReadings();
  await forgetSettings();
  // All tabs, as a reading that had to make room for others has left its letter.
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : clearTab(id))));
}

/** Shows a tab as one of which nothing is known; it may have been closed meanwhile, and few have a badge in their page. */
function clearTab(tabId: number): Promise<void>[] {
  return [
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: '' }),
    browser.action.setIcon({ tabId, path: { 16: '/icon/16.png', 32: '/icon/32.png' } }),
    browser.action.setPopup({ tabId, popup: '/popup.html' }),
    tellPageBadge(tabId, null),
  ];
}
