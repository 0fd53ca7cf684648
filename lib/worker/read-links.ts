import type { Browser } from 'wxt/browser';
import { FEWEST_WORDS } from '../analysis/score';
import type { PageReading } from '../page/page-reading';
import { keepLinkedText } from '../reports/linked-text';
import { forgetReading, keepReading, linkedKey, readingOf } from '../reports/readings';
import { isSamePage } from '../reports/same-page';
import { LONGEST_TEXT } from '../text/policy-text';
import { say } from '../words/say';
import { inTurn } from './in-turn';
import { joinPages } from './join-pages';
import { readInOwnTab } from './opened-tab';
import { outcomeOf, replaceReading } from './read-tab';
import { type ReaderRun, runLinkedReader, runReader } from './run-reader';

/** What has not ended, by key and first link: who asks again waits for the one that is under way. */
const underWay = new Map<string, Promise<void>>();

/** Pages behind links that are to be read as one policy. */
export interface LinkRequest {
  /** The tab whose page has the links. */
  readonly tab: Browser.tabs.Tab;
  /** The first stands for the policy; it may be the tab's own page. */
  readonly links: readonly string[];
  readonly force: boolean;
}

/**
 * Reads the pages behind links, and keeps what they say together: as the tab's own reading where the first is the page
 * that it shows, otherwise under the first address. Expected failures end as states of the reading, not as errors.
 */
export async function readLinks({ tab, links, force }: LinkRequest): Promise<void> {
  const { id: tabId = -1 } = tab;
  const [url = ''] = links;
  const key = linkedKey(tab, url);
  // Whoever asks has the last word, also where that is under way and was given up for another link, or forgotten. In turn
  // with the end of that, which must not keep what it found over this.
  await inTurn(tabId, () => keepReading(key, { url, at: Date.now(), state: 'analysing', links }));
  // A private tab has one key for all its links.
  const task = key + url;
  const run = underWay.get(task) ?? readAll(tab, tabId, key, links, force).finally(() => underWay.delete(task));
  underWay.set(task, run);
  await run;
}

async function readAll(
  tab: Browser.tabs.Tab,
  tabId: number,
  key: string,
  [url = '', ...others]: readonly string[],
  force: boolean,
): Promise<void> {
  const isOwn = isSamePage(url, tab.url ?? '');
  // False once forgotten, with its private tab or with everything, or given up for another link of that tab.
  const isWanted = async () => (await readingOf(key))?.url === url;
  let run = await (isOwn ? runReader(tabId, null) : readLink(tabId, url, others.length === 0));
  let joined: ReturnType<typeof joinPages> | undefined;
  if (run.kind === 'read') {
    // The tab may have gone on to another page, and come back until all is read.
    if (isOwn && !isSamePage(run.page.url, url)) run = { kind: 'gone' };
    else {
      joined = joinPages(run.page, await readOthers(tabId, run.page, others, isWanted));
      run = { kind: 'read', page: joined.page };
    }
  }
  const isWhole = joined !== undefined && joined.pages.length > 1;
  const outcome = outcomeOf({ url, force: force || isWhole }, run, joined?.pages);
  // In turn with the closing of the tab.
  await inTurn(tabId, async () => {
    if (!(await isWanted())) return;
    if (isOwn && outcome?.state === 'analysed') {
      await replaceReading(tabId, outcome);
      return forgetReading(key);
    }
    // Nothing of a private window is kept but its verdicts, which go with their tab.
    if (joined && !isOwn && !tab.incognito) await keepLinkedText(key, joined.page);
    await keepReading(key, outcome ?? { url, at: Date.now(), state: 'failed', message: say('technical.pageGone') });
  });
}

/** The other pages of a policy by their links; a page that cannot be read, or would be too much, is left out. */
async function readOthers(
  tabId: number,
  { policy }: PageReading,
  links: readonly string[],
  isWanted: () => Promise<boolean>,
): Promise<Map<string, PageReading>> {
  const read = new Map<string, PageReading>();
  let characters = policy.text.length;
  for (const link of links) {
    if (!(await isWanted())) break;
    const run = await readLink(tabId, link, false);
    if (run.kind !== 'read' || run.page.health.wordsRead === 0) continue;
    characters += run.page.policy.text.length + 1;
    if (characters > LONGEST_TEXT) break;
    read.set(link, run.page);
  }
  return read;
}

/** The page behind a link: asked for by the page that has the link, or else in a tab. */
async function readLink(tabId: number, address: string, isWhole: boolean): Promise<ReaderRun> {
  const run = await runLinkedReader(tabId, address);
  if (run.kind === 'read' && isAllOfIt(run.page, isWhole)) return run;
  const inTab = await readInOwnTab(address, tabId);
  return inTab.kind === 'read' || run.kind !== 'read' ? inTab : run;
}

/**
 * Whether a tab would show no more. A frame or a script may bring a whole policy, where there are too few words for a
 * grade; a part of one need not look like it.
 */
function isAllOfIt({ health, verdict, parts }: PageReading, isWhole: boolean): boolean {
  if (parts || /pdf|gone|terms|cookies/.test(verdict.reasons[0] ?? '')) return true;
  return health.wordsRead >= FEWEST_WORDS && (verdict.policy || !isWhole);
}
