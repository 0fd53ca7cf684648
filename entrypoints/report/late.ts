import type { Finding } from '../../lib/analysis/report';
import { findFacts } from '../../lib/facts';
import { isPageText, textOfTab } from '../../lib/messages/text-of-tab';
import type { PageText } from '../../lib/page/page-reading';
import { isSamePage } from '../../lib/reports/same-page';
import type { AnalysedReading } from '../../lib/reports/tab-reading';
import type { Weights } from '../../lib/rules/weights';
import type { Recipient } from '../../lib/summary/recipients';
import { countEffort } from '../../lib/text/count-effort';
import { readingEffort } from '../../lib/text/reading-effort';
import type { LateFindings } from '../../lib/ui/report/LateSections';

// What the popup can wait for until its verdict is on show.
export { labelData } from '../../lib/summary/data-label';
export { aboutPolicy, LateSections } from '../../lib/ui/report/LateSections';

/** What the text of a page says besides its practices. */
export type TextFindings = Pick<LateFindings, 'facts' | 'effort'>;

const NOTHING: TextFindings = { facts: null, effort: null };

/** What the text of the page in a tab says; nothing where the page cannot be asked or is another one by now. */
export async function findInTab(tabId: number, { url }: AnalysedReading): Promise<TextFindings> {
  const page = await textOfTab(tabId);
  return page && isSamePage(page.url, url) ? findInText({ ...page, url }) : NOTHING;
}

/** What the text says that was kept of what is behind a link; nothing where there is none. */
export function findInKept(kept: object | null, { url }: AnalysedReading): TextFindings {
  const page: unknown = { ...kept, url };
  return isPageText(page) ? findInText(page) : NOTHING;
}

/** What a text says that stands at an address. */
export function findInText({ url, policy, links }: PageText): TextFindings {
  return { facts: findFacts(policy, links, url), effort: readingEffort(countEffort(policy)) };
}

/** Whether a finding could name somebody: where none can, no grammar is loaded. */
const isOnSharing = ({ topic, stance }: Finding) => topic === 'third-party-sharing' && stance !== 'good';

/** Who gets data by a reading; the grammar that finds them is a chunk of its own. */
export async function recipientsOf(
  { analysis, url }: AnalysedReading,
  weights: Weights,
): Promise<readonly Recipient[]> {
  if (!analysis.findings.some(isOnSharing)) return [];
  const [{ listRecipients }, { findRecipients }] = await Promise.all([
    import('../../lib/summary/recipients'),
    import('../../lib/text/grammar/find-recipients'),
  ]);
  return listRecipients(analysis.findings, weights, hostOf(url), findRecipients);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
