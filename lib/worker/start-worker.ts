import { browser } from 'wxt/browser';
import type { ReadTabMessage } from '../messages/protocol';
import { receiveMessages, type SendingPage } from '../messages/receive-messages';
import { forgetTab } from '../reports/forget-readings';
import { allReadings } from '../reports/readings';
import { readAutomatic, watchAutomatic } from '../settings/automatic';
import { watchBadgeText } from '../settings/badge-text';
import { muteSite, siteOf } from '../settings/muted-sites';
import { setPageBadge, watchPageBadge } from '../settings/page-badge';
import { watchTheme } from '../settings/theme';
import { watchWeights } from '../settings/weights';
import { inTurn } from './in-turn';
import { createMenu, offerPanel } from './offer-panel';
import { openSummary } from './open-summary';
import { readLinks } from './read-links';
import { clearTab, readTab, repaintTab } from './read-tab';
import { recover } from './recover';
import { registerDetector } from './register-detector';

/**
 * Everything that the background does. All listeners are added before it returns, so that the event that started the
 * worker reaches them; nothing that must last is kept in memory.
 */
export function startWorker(): void {
  // The document that was last announced in each tab. A page says that it is left while the next one loads in another
  // process, perhaps after that was announced. It is a matter of moments, so that memory is enough.
  const lastCandidates = new Map<number, string | null>();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    run(Promise.all([registerDetector(), createMenu()]));
    // Never on an update, of the browser or of Smallprint.
    if (reason === 'install') run(browser.tabs.create({ url: '/welcome.html' }));
  });
  browser.runtime.onStartup.addListener(() => run(registerDetector()));
  browser.tabs.onRemoved.addListener((tabId) => {
    lastCandidates.delete(tabId);
    run(inTurn(tabId, () => forgetTab(tabId)));
  });
  watchAutomatic(() => run(registerDetector()));
  watchWeights(() => run(repaintAll()));
  watchPageBadge(() => run(repaintAll()));
  watchBadgeText(() => run(repaintAll()));
  watchTheme(() => run(repaintAll()));
  offerPanel(run);
  receiveMessages({
    candidate: (page) => {
      lastCandidates.set(page.tabId, page.documentId);
      run(readCandidate(page));
    },
    left: ({ tabId, documentId }) => {
      const isLate = (lastCandidates.get(tabId) ?? documentId) !== documentId;
      if (!isLate) run(clearTab(tabId));
    },
    open: ({ tabId }) => run(openSummary(tabId)),
    mute: (page) => run(mute(page)),
    never: () => run(setPageBadge(false)),
    readTab: (request) => run(readOnRequest(request)),
  });
  run(recover());
}

/** A page that was open when reading by itself was turned off still has its detector: it is no longer listened to. */
async function readCandidate({ tabId, url, documentId }: SendingPage): Promise<void> {
  if (await readAutomatic()) await readTab({ tabId, url, documentId, force: false });
}

/** Nothing that tells of a visit is kept from a private window, not even on request. */
async function mute({ url, incognito }: SendingPage): Promise<void> {
  const site = siteOf(url);
  if (site && !incognito) await muteSite(site);
}

/** A tab that has been closed meanwhile is no fault: nobody waits for it. */
async function readOnRequest({ tabId, force = false, links }: ReadTabMessage): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return;
  if (links) await readLinks({ tab, links, force });
  else await readTab({ tabId, url: tab.url ?? '', documentId: null, force });
}

/** Scores follow from the weights: nothing is analysed again. */
async function repaintAll(): Promise<void> {
  for (const tabId of (await allReadings()).keys()) await repaintTab(tabId);
}

/** Expected failures are states of a reading; what arrives here is a fault, and belongs in the extension's error list. */
function run<Done>(work: Promise<Done>): Promise<Done> {
  work.catch((error: unknown) => console.error(error));
  return work;
}
