import { readMutedSites, watchMutedSites } from '../../lib/settings/muted-sites';
import { readPageBadge, watchPageBadge } from '../../lib/settings/page-badge';
import { readTheme, watchTheme } from '../../lib/settings/theme';
import type { Theme } from '../../lib/taxonomy/theme';

/** What the reader chose about the badge on a site. */
export interface Choices {
  readonly isOn: boolean;
  readonly isMuted: boolean;
  readonly theme: Theme;
}

/** Calls back with the reader's choices, once they are read and after each change; never where they cannot be read. */
export function followChoices(site: string | null, onChoices: (choices: Choices) => void): void {
  const isMuted = (sites: readonly string[]): boolean => site !== null && sites.includes(site);
  const look = async (): Promise<void> => {
    const [isOn, muted, theme] = await Promise.all([readPageBadge(), readMutedSites(), readTheme()]);
    onChoices({ isOn, isMuted: isMuted(muted), theme });
  };
  const lookAgain = (): void => void look().catch(() => {});
  for (const watch of [watchPageBadge, watchMutedSites, watchTheme]) watch(lookAgain);
  lookAgain();
}
