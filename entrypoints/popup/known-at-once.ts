import { firstLook } from '../../lib/reports/first-look';
import { readingIn } from '../../lib/reports/first-reading';
import { belongsTo } from '../../lib/reports/same-page';
import { type Theme, themeFrom } from '../../lib/settings/theme';
import { readWeights } from '../../lib/settings/weights';
import { type FoundTab, foundTab } from '../report/find-tab';
import type { KnownAtOnce } from '../report/TabReport';

/** What a popup is drawn from at once. */
interface Known {
  /** The tab was named: the popup stands in a tab or a panel. */
  readonly isNamed: boolean;
  readonly tab: FoundTab;
  readonly theme: Theme;
  readonly first: KnownAtOnce;
}

/** The tab, the look that the reader chose, and a verdict if there is one. */
export async function knownAtOnce(): Promise<Known> {
  const { isNamed, tab: shown, chosen, known } = await firstLook();
  const tab = foundTab(shown);
  const reading = readingIn(known, tab.id);
  const isVerdict = reading?.state === 'analysed' && belongsTo(reading, tab.url);
  const first = { weights: await readWeights(chosen), reading: isVerdict ? reading : null };
  return { isNamed, tab, theme: themeFrom(chosen), first };
}
