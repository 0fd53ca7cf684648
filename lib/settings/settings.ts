import { DEFAULT_WEIGHTS, type Weights } from '../rules/weights';
import type { Theme } from '../taxonomy/theme';
import { readAutomatic, setAutomatic } from './automatic';
import { readBadgeText, setBadgeText } from './badge-text';
import { setWeights } from './change-weights';
import { readMutedSites, setMutedSites } from './muted-sites';
import { readPageBadge, setPageBadge } from './page-badge';
import { readTheme, setTheme } from './theme';
import { watchKeys } from './watch-keys';
import { readWeights } from './weights';

/** Everything that the reader can choose. */
export interface Settings {
  readonly weights: Weights;
  /** Whether pages are looked at by themselves. */
  readonly automatic: boolean;
  readonly theme: Theme;
  /** Whether the toolbar button shows the grade as a letter. */
  readonly badgeText: boolean;
  /** Whether policy pages get a badge in their corner. */
  readonly pageBadge: boolean;
  /** Sites whose pages get none, see `siteOf`. */
  readonly mutedSites: readonly string[];
}

/** Some settings, and some of the weights; what is not named stays. */
export type SettingsChange = Partial<Omit<Settings, 'weights'>> & { readonly weights?: Partial<Weights> };

/** What everybody begins with. */
export const DEFAULT_SETTINGS: Settings = {
  weights: DEFAULT_WEIGHTS,
  automatic: true,
  theme: 'system',
  badgeText: true,
  pageBadge: true,
  mutedSites: [],
};

/** All settings as they stand; a damaged one counts as its default. */
export async function readSettings(): Promise<Settings> {
  const [weights, automatic, theme, badgeText, pageBadge, mutedSites] = await Promise.all([
    readWeights(),
    readAutomatic(),
    readTheme(),
    readBadgeText(),
    readPageBadge(),
    readMutedSites(),
  ]);
  return { weights, automatic, theme, badgeText, pageBadge, mutedSites };
}

/** Stores a change; rejects where any of it could not be stored. */
export async function storeChange(change: SettingsChange): Promise<void> {
  const { weights, automatic, theme, badgeText, pageBadge, mutedSites } = change;
  await Promise.all([
    weights && setWeights(weights),
    automatic !== undefined && setAutomatic(automatic),
    theme && setTheme(theme),
    badgeText !== undefined && setBadgeText(badgeText),
    pageBadge !== undefined && setPageBadge(pageBadge),
    mutedSites && setMutedSites(mutedSites),
  ]);
}

/** Settings with a change on top. */
export function withChange(settings: Settings, { weights, ...rest }: SettingsChange): Settings {
  return { ...settings, ...rest, weights: weights ? { ...settings.weights, ...weights } : settings.weights };
}

/** Two changes as one: the first, then the second. */
export function withSecond(first: SettingsChange, second: SettingsChange): SettingsChange {
  const weights = first.weights || second.weights ? { weights: { ...first.weights, ...second.weights } } : {};
  return { ...first, ...second, ...weights };
}

/** Calls back with all settings after each change, in any context of the extension; returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchKeys(() => void readSettings().then(onChange));
}
