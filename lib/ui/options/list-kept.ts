import { keepingMessages } from '../messages/keeping-messages';
import type { Kept } from './options-view';

const words = keepingMessages.forget;

/** What is kept of the reader's, thing by thing, in words that go on a sentence. */
export function listKept(kept: Kept): string[] {
  const { readings, policies, weights, automatic, theme, badgeText, pageBadge, mutedSites } = kept;
  return [
    readings > 0 && words.readings(readings),
    policies > 0 && words.policies(policies),
    weights > 0 && words.weights(weights),
    automatic && words.automatic,
    theme && words.theme,
    badgeText && words.badgeText,
    pageBadge && words.pageBadge,
    mutedSites > 0 && words.mutedSites(mutedSites),
  ].filter((thing) => typeof thing === 'string');
}
