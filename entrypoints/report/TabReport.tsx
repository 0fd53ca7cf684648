import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabReading } from '../../lib/reports/tab-reading';
import type { Weights } from '../../lib/rules/weights';
import { PopupPage } from '../../lib/ui/popup/PopupPage';
import type { ReportActions, ReportView } from '../../lib/ui/report/report-view';
import { speakView } from '../../lib/ui/report/speak-view';
import type { ToastNote } from '../../lib/ui/Toast';
import type { FoundTab } from './find-tab';
import { namePages } from './name-pages';
import { type FindInText, useLateSections } from './use-late-sections';
import { type ReadingInUse, useReading } from './use-reading';
import { useRestOfReport } from './use-rest-of-report';
import { useTitle } from './use-title';
import { useWeights } from './use-weights';
import { isOfPolicy, type KnownReading, viewOf } from './view-of';

/** What is known before anything is drawn; `reading` is of the page that the tab shows, or null. */
export interface KnownFirst {
  readonly weights: Weights;
  readonly reading: TabReading | null;
}

/**
 * What popup and panel show of a tab: follows its reading and the weights, and passes on what the reader asks for.
 * `byItself`: a page of which nothing is known is read and searched at once, as in a popup, which the reader has asked
 * for on this very page. `readAlong` opens the panel. `meanwhile` is shown until something is known, unless that was
 * known `first` of all.
 */
export function TabReport(props: {
  tab: FoundTab;
  byItself: boolean;
  first?: KnownFirst;
  readAlong?: (() => void) | undefined;
  meanwhile?: ComponentChildren;
}) {
  const { tab, byItself, first, readAlong } = props;
  const weights = useWeights(first?.weights);
  const { known, isSlow, followed } = useReading(tab, byItself, first?.reading ?? null);
  const reading = known && isOfPolicy(known) ? known : null;
  const [toast, setToast] = useState<ToastNote | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const { refined, rest } = useRestOfReport(reading);
  const elsewhere = useElsewhere(known);
  const [note, setNote] = useState<string>();
  const view = useMemo<ReportView | null>(() => {
    const named = refined && namePages(refined);
    return named && weights && isOfPolicy(named) ? viewOf(named, weights) : null;
  }, [refined, weights]);
  useTitle(view && speakView(view));

  const actions = useActions(tab, reading, followed, setToast, readAlong);
  const findInText = useCallback<FindInText>((chunk, of) => chunk.findInTab(tab.id, of), [tab.id]);
  const late = useLateSections({ findInText, reading, refined, view, weights });
  // In a popup those are a few milliseconds: nothing is shown rather than something wrong.
  if (!known || !weights) return props.meanwhile;
  const frame = { toast, onDismissToast: dismiss };
  if (!isOfPolicy(known) || (isSlow && known.state === 'analysing' && elsewhere)) {
    return (
      elsewhere && (
        <elsewhere.Elsewhere {...{ tab, reading: known, byItself, weights, actions, tell: setToast }} {...frame} />
      )
    );
  }
  const hasPages = 'parts' in known || 'pages' in known;
  return (
    view && (
      <PopupPage
        view={view}
        rest={rest}
        actions={actions}
        late={late}
        pages={hasPages && elsewhere && <elsewhere.OtherPages tab={tab} reading={known} onNote={setNote} />}
        note={note}
        {...frame}
      />
    )
  );
}

/** What the reader can do with a report; what comes of it is told by a toast. */
function useActions(
  tab: FoundTab,
  reading: TabReading | null,
  followed: ReadingInUse['followed'],
  onToast: (toast: ToastNote | null) => void,
  readAlong: (() => void) | undefined,
): ReportActions {
  return useMemo(
    () => ({
      read: (force) => followed.current?.read(force),
      openOptions: () => void browser.runtime.openOptionsPage(),
      showQuote: async (quote) => {
        const { showQuote } = await import('./elsewhere');
        onToast(await showQuote(tab, reading, quote));
      },
      copy: async (text) => {
        const { copy } = await import('./elsewhere');
        onToast(await copy(text));
      },
      ...(readAlong && { readAlong }),
    }),
    [tab, reading, followed, onToast, readAlong],
  );
}

/** What is needed only on pages that are no policies, or not all of one, or could not be read; null until it is there. */
function useElsewhere(reading: KnownReading | null): typeof import('./elsewhere') | null {
  const [loaded, setLoaded] = useState<typeof import('./elsewhere') | null>(null);
  useEffect(() => {
    // Asked for again where it was needed before and did not come: that is only told of once nothing else is on show.
    // While a page is read nobody knows yet which it is; where that failed, it keeps the focus that a button takes along.
    if (reading && (reading.state !== 'analysed' || 'parts' in reading || 'pages' in reading))
      void import('./elsewhere').then(setLoaded);
  }, [reading]);
  return loaded;
}
