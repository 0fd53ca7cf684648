import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TabReading } from '../../lib/reports/tab-reading';
import type { FoundTab } from './find-tab';
import { type Followed, followReading } from './follow-reading';
import type { KnownReading } from './view-of';

/** A page that may be a policy is read by itself before; one that is not takes longer than this only if it has little text. */
const SLOW = 600;

/** A page that is loading may turn out to be a policy; one that is still at it after so many milliseconds is called unread. */
const LOADING = 10_000;

/** What is known of a tab, whether that takes long to come, and a way to have the page read again. */
export interface ReadingInUse {
  readonly known: KnownReading | null;
  readonly isSlow: boolean;
  readonly followed: RefObject<Followed | null>;
}

/** Follows what is known of a tab; null until anything is, unless it was known `first`. `byItself`: see `followReading`. */
export function useReading(tab: FoundTab, byItself: boolean, first: TabReading | null): ReadingInUse {
  const [known, setKnown] = useState<KnownReading | null>(first);
  const [isSlow, setSlow] = useState(false);
  const followed = useRef<Followed | null>(null);
  // As in useWeights: what is shown waits for this.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (tab.id < 0) return setKnown(unread(tab));
    followed.current = followReading(tab, byItself, (next, wasUnknown) => {
      clearTimeout(timer);
      setSlow(false);
      if (!next) {
        timer = setTimeout(() => setKnown(unread(tab)), tab.isLoading ? LOADING : 0);
        return;
      }
      // What was known first is not drawn twice.
      setKnown((shown) =>
        shown && 'at' in shown && shown.at === next.at && shown.state === next.state ? shown : next,
      );
      if (next.state === 'analysing' && wasUnknown) timer = setTimeout(() => setSlow(true), SLOW);
    });
    return () => {
      clearTimeout(timer);
      followed.current?.stop();
    };
  }, [tab, byItself]);
  return { known, isSlow, followed };
}

/** Of a page that nobody has asked to read; where the browser tells no address, nobody could. */
function unread({ url = '' }: FoundTab): KnownReading {
  return /^https?:/.test(url) ? { state: 'unread', url } : { state: 'unreadable', url, at: 0 };
}
