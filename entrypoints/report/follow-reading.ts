import { askToRead } from '../../lib/messages/ask-worker';
import { readingOf, watchReading } from '../../lib/reports/readings';
import { belongsTo } from '../../lib/reports/same-page';
import type { TabReading } from '../../lib/reports/tab-reading';
import { say } from '../../lib/words/say';
import { type FoundTab, watchAddress } from './find-tab';

/** A worker that has been at it for longer than this, in milliseconds, is dead: the slowest pages take 7 s, most far less. */
const PATIENCE = 10_000;

/** What is known of a tab as it changes, and a way to have it read again. */
export interface Followed {
  read(force: boolean): void;
  stop(): void;
}

/**
 * Calls back with what is known of the page in a tab, at once and on each change, and with whether nothing was known of
 * it before it was asked for. Where nothing is known of it, it has the page read if it may do so `byItself`, or calls
 * back with null. A reading that never ends is begun once more. What is known of another page is never shown.
 */
export function followReading(
  tab: FoundTab,
  byItself: boolean,
  onReading: (reading: TabReading | null, wasUnknown: boolean) => void,
): Followed {
  let { url = '' } = tab;
  let wasUnknown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasRetried = false;
  let hasAsked = false;
  let isForced = false;
  /** How often the storage has told of a change. */
  let changes = 0;
  let isStopped = false;

  const show = (reading: TabReading) => {
    if (isStopped) return;
    clearTimeout(timer);
    if (reading.state === 'analysing') timer = setTimeout(giveUp, Math.max(0, reading.at + PATIENCE - Date.now()));
    onReading(reading, wasUnknown);
  };
  const giveUp = () => {
    if (hasRetried) return show(failed(url, say('technical.tooSlow')));
    hasRetried = true;
    void read(isForced);
  };
  const read = async (force: boolean) => {
    hasAsked = true;
    show({ state: 'analysing', url, at: Date.now() });
    const reading = await readNow(tab.id, force, () => url);
    if (reading) show(reading);
  };
  const look = async (): Promise<void> => {
    const before = changes;
    const reading = await readingOf(tab.id);
    if (isStopped) return;
    // What was asked before a change was told of may be answered after it, and is out of date then.
    if (before !== changes) return look();
    wasUnknown = !reading || !belongsTo(reading, url);
    if (!reading || wasUnknown) return byItself ? read(false) : onReading(null, true);
    meet(reading);
  };
  // A page that was loaded anew while it was read, with no popup to see it: to ask again is what the reader would do.
  const meet = (reading: TabReading) =>
    reading.state === 'failed' && byItself && !hasAsked ? void read(false) : show(reading);

  const stopReading = watchReading(tab.id, (reading) => {
    changes++;
    if (reading && belongsTo(reading, url)) meet(reading);
    // The reader has had everything forgotten: a panel is open meanwhile.
    else if (!reading && !byItself) onReading(null, true);
  });
  const stopAddress = watchAddress(tab.id, (next = '') => {
    const isNew = !belongsTo({ url }, next);
    url = next;
    if (!isNew) return;
    hasRetried = false;
    isForced = false;
    void look();
  });
  void look();
  return {
    read: (force) => {
      hasRetried = false;
      isForced = force;
      void read(force);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      stopReading();
      stopAddress();
    },
  };
}

/** Has the page of a tab read, and gives what came of it; null where the tab has gone on to another page meanwhile. */
async function readNow(tabId: number, force: boolean, addressOf: () => string): Promise<TabReading | null> {
  const asked = addressOf();
  try {
    await askToRead(tabId, { force });
    const reading = await readingOf(tabId);
    const url = addressOf();
    if (reading && belongsTo(reading, url)) return reading;
    return asked === url ? failed(url, say('technical.nothingBack')) : null;
  } catch (error) {
    return failed(addressOf(), String(error));
  }
}

function failed(url: string, message: string): TabReading {
  return { state: 'failed', url, at: Date.now(), message };
}
