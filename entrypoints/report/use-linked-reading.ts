import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askToRead } from '../../lib/messages/ask-worker';
import { allReadings, linkedKey, readingOf, watchReading } from '../../lib/reports/readings';
import { belongsTo } from '../../lib/reports/same-page';
import type { AnalysedReading, TabReading } from '../../lib/reports/tab-reading';
import { say } from '../../lib/words/say';
import { askAndWatch } from './ask-and-watch';
import type { FoundTab } from './find-tab';

/** What is known of a policy behind a link, and a way to have it read. */
export interface LinkedReading {
  /** Null where nothing is known. */
  readonly reading: TabReading | null;
  /** Has pages read as one policy; the first of them is the link that is followed here. */
  readonly read: (links: readonly string[], force: boolean) => void;
}

/** Follows what is known of the page behind a link from a tab, at once where this session knows of it. */
export function useLinkedReading(tab: FoundTab, url: string | null): LinkedReading {
  const [known, setKnown] = useState<TabReading | null>(null);

  const read = useCallback(
    (links: readonly string[], force: boolean) => {
      if (url === null) return;
      setKnown({ state: 'analysing', url, at: Date.now() });
      void ask(tab, url, links, force).then((reading) =>
        // The page may have another link by now, of which something is known.
        setKnown((now) => (now && !belongsTo(now, url) ? now : reading)),
      );
    },
    [tab, url],
  );

  useEffect(() => {
    if (url === null) return;
    return askAndWatch(
      () => recall(tab, url),
      (onChange) =>
        watchReading(linkedKey(tab, url), (reading) => {
          if (!reading || belongsTo(reading, url)) onChange(reading);
        }),
      (reading, isAnswer) => {
        // Another popup began it, and may be gone: to ask again joins what is under way, or begins it anew.
        if (isAnswer && reading?.state === 'analysing') {
          const { links = [url] } = reading;
          read(links, links.length > 1);
        } else if (reading || !isAnswer) setKnown(reading);
      },
    );
  }, [tab, url, read]);

  return { reading: known && belongsTo(known, url ?? undefined) ? known : null, read };
}

/** Asks the background, and tells how it ended; null where the tab's own reading tells. */
async function ask(tab: FoundTab, url: string, links: readonly string[], force: boolean): Promise<TabReading | null> {
  try {
    await askToRead(tab.id, { links: [...links], force });
    const reading = await readingOf(linkedKey(tab, url));
    // It has ended, but how could not be kept.
    const isLost = reading?.state === 'analysing' && belongsTo(reading, url);
    return isLost ? failed(url, say('technical.nothingBack')) : reading;
  } catch (error) {
    return failed(url, String(error));
  }
}

function failed(url: string, message: string): TabReading {
  return { state: 'failed', url, at: Date.now(), message };
}

/** What this session knows of a page: read for its link, or open in another tab of the same kind of window. */
async function recall(tab: FoundTab, url: string): Promise<TabReading | null> {
  const linked = await readingOf(linkedKey(tab, url));
  if (linked && belongsTo(linked, url)) return linked;
  for (const [id, reading] of await allReadings()) {
    if (id === tab.id || reading.state !== 'analysed' || !belongsTo(reading, url)) continue;
    const other = await browser.tabs.get(id).catch(() => undefined);
    if (other?.incognito === tab.incognito) return { ...reading, pages: reading.pages ?? [pageOf(reading)] };
  }
  return null;
}

function pageOf({ title, url }: AnalysedReading) {
  return { title, url, start: 0 };
}
