import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabReading } from '../../lib/reports/tab-reading';
import type { Weights } from '../../lib/rules/weights';
import { readWeights, watchWeights } from '../../lib/settings/weights';
import { stripDirectionMarks } from '../../lib/text/direction-marks';
import { messages } from '../../lib/ui/messages';
import { PopupPage } from '../../lib/ui/popup/PopupPage';
import type { PopupActions, PopupView } from '../../lib/ui/popup/popup-view';
import { speakView } from '../../lib/ui/popup/speak-view';
import type { ToastNote } from '../../lib/ui/Toast';
import type { FoundTab } from './find-tab';
import { type Followed, followReading } from './follow-reading';
import { useLateSections } from './use-late-sections';
import { useRefined } from './use-refined';
import { viewOf } from './view-of';

/** The popup of a tab: follows its reading and the weights, and passes on what the reader asks for. */
export function PopupApp({ tab }: { tab: FoundTab | null }) {
  const weights = useWeights();
  const { reading, followed } = useReading(tab);
  const [toast, setToast] = useState<ToastNote | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const refined = useRefined(reading);
  const late = useLateSections(tab?.id, reading, weights);
  const view = useMemo<PopupView | null>(() => {
    if (!tab) return { state: 'unreadable' };
    return refined && weights && viewOf(refined, weights);
  }, [tab, refined, weights]);

  useEffect(() => {
    // Direction marks in a page's words must not turn the whole title round.
    if (view) document.title = stripDirectionMarks(`${speakView(view)} – ${messages.product}`);
  }, [view]);

  const actions = useMemo<PopupActions>(
    () => ({
      read: (force) => followed.current?.read(force),
      openOptions: () => void browser.runtime.openOptionsPage(),
      showQuote: async (quote) => {
        const { markInTab } = await import('./late');
        const isShown = tab !== null && (await markInTab(tab.id, quote));
        setToast(isShown ? null : { id: Date.now(), text: messages.quote.notFound });
      },
    }),
    [tab, followed],
  );
  // For the few milliseconds until something is known, nothing is shown rather than something wrong.
  return (
    view && (
      <PopupPage
        view={view}
        actions={actions}
        late={late && <late.Sections findings={late.findings} actions={actions} />}
        toast={toast}
        onDismissToast={dismiss}
      />
    )
  );
}

function useWeights(): Weights | null {
  const [weights, setWeights] = useState<Weights | null>(null);
  useEffect(() => {
    void readWeights().then(setWeights);
    return watchWeights(setWeights);
  }, []);
  return weights;
}

function useReading(tab: FoundTab | null) {
  const [reading, setReading] = useState<TabReading | null>(null);
  const followed = useRef<Followed | null>(null);
  useEffect(() => {
    if (!tab) return;
    followed.current = followReading(tab, setReading);
    return () => followed.current?.stop();
  }, [tab]);
  return { reading, followed };
}
