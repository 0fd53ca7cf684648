import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabReading } from '../../lib/reports/tab-reading';
import type { Weights } from '../../lib/rules/weights';
import { readWeights, watchWeights } from '../../lib/settings/weights';
import { messages } from '../../lib/ui/messages';
import { PopupPage } from '../../lib/ui/popup/PopupPage';
import type { PopupActions, PopupView } from '../../lib/ui/popup/popup-view';
import { speakView } from '../../lib/ui/popup/speak-view';
import type { ToastNote } from '../../lib/ui/Toast';
import { useReasons } from '../../lib/ui/use-reasons';
import type { FoundTab } from './find-tab';
import { type Followed, followReading } from './follow-reading';
import { namePages } from './name-pages';
import { useLateSections } from './use-late-sections';
import { useRefined } from './use-refined';
import { useTitle } from './use-title';
import { isOfPolicy, viewOf } from './view-of';

/** A page that may be a policy is read by itself before; one that is not takes longer than this only if it has little text. */
const SLOW = 600;

/** The popup of a tab: follows its reading and the weights, and passes on what the reader asks for. */
export function TabReport({ tab }: { tab: FoundTab }) {
  const weights = useWeights();
  const { reading, isSlow, followed } = useReading(tab);
  const [toast, setToast] = useState<ToastNote | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const refined = useRefined(reading);
  const reasons = useReasons();
  const late = useLateSections(tab.id, reading, weights);
  const elsewhere = useElsewhere(reading, isSlow);
  const view = useMemo<PopupView | null>(() => {
    const named = refined && namePages(refined);
    return named && weights && isOfPolicy(named) ? viewOf(named, weights, reasons) : null;
  }, [refined, weights, reasons]);
  useTitle(view && speakView(view));

  const actions = useMemo<PopupActions>(
    () => ({
      read: (force) => followed.current?.read(force),
      openOptions: () => void browser.runtime.openOptionsPage(),
      showQuote: async (quote) => {
        const { showQuote } = await import('./elsewhere');
        const isShown = await showQuote(tab, reading, quote);
        setToast(isShown ? null : { id: Date.now(), text: messages.quote.notFound });
      },
    }),
    [tab, reading, followed],
  );
  // For the few milliseconds until something is known, nothing is shown rather than something wrong.
  if (!reading || !weights) return null;
  const frame = { toast, onDismissToast: dismiss };
  if (!isOfPolicy(reading) || (isSlow && reading.state === 'analysing' && elsewhere)) {
    return elsewhere && <elsewhere.Elsewhere {...{ tab, reading, weights, actions }} {...frame} />;
  }
  const hasPages = reading.state === 'analysed' && (reading.parts ?? reading.pages);
  return (
    view && (
      <PopupPage
        view={view}
        actions={actions}
        late={late && <late.Sections findings={late.findings} actions={actions} />}
        pages={hasPages && elsewhere && <elsewhere.OtherPages tab={tab} reading={reading} />}
        note={reading.state === 'analysed' && reading.pages ? elsewhere?.notAdvice : undefined}
        {...frame}
      />
    )
  );
}

/** What is needed only on pages that are no policies, or not all of one; null until it is there. */
function useElsewhere(reading: TabReading | null, isSlow: boolean): typeof import('./elsewhere') | null {
  const [loaded, setLoaded] = useState<typeof import('./elsewhere') | null>(null);
  const isNeeded = reading !== null && (isSlow || !isOfPolicy(reading) || 'parts' in reading || 'pages' in reading);
  useEffect(() => {
    if (isNeeded) void import('./elsewhere').then(setLoaded);
  }, [isNeeded]);
  return loaded;
}

function useWeights(): Weights | null {
  const [weights, setWeights] = useState<Weights | null>(null);
  useEffect(() => {
    void readWeights().then(setWeights);
    return watchWeights(setWeights);
  }, []);
  return weights;
}

function useReading(tab: FoundTab) {
  const [reading, setReading] = useState<TabReading | null>(null);
  const [isSlow, setSlow] = useState(false);
  const followed = useRef<Followed | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (tab.id < 0) return setReading({ state: 'unreadable', url: '', at: 0 });
    followed.current = followReading(tab, (next, wasUnknown) => {
      setReading(next);
      clearTimeout(timer);
      setSlow(false);
      if (next.state === 'analysing' && wasUnknown) timer = setTimeout(() => setSlow(true), SLOW);
    });
    return () => {
      clearTimeout(timer);
      followed.current?.stop();
    };
  }, [tab]);
  return { reading, isSlow, followed };
}
