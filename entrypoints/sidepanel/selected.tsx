import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { refine } from '../../lib/analysis/refine';
import type { Analysis } from '../../lib/analysis/report';
import { markInTab } from '../../lib/messages/mark-in-tab';
import { readingOf } from '../../lib/reports/readings';
import { belongsTo } from '../../lib/reports/same-page';
import { LONGEST_SELECTION, type Selection } from '../../lib/reports/selections';
import type { Weights } from '../../lib/rules/weights';
import { labelData } from '../../lib/summary/data-label';
import { MANNERS } from '../../lib/taxonomy/manners';
import { languageOf } from '../../lib/text/language';
import { restMessages } from '../../lib/ui/messages/rest-messages';
import { selectionMessages } from '../../lib/ui/messages/selection-messages';
import { SelectionPage, speakSelection } from '../../lib/ui/panel/SelectionPage';
import type { SelectionView } from '../../lib/ui/panel/selection-view';
import type { ToastNote } from '../../lib/ui/Toast';
import type { FoundTab } from '../report/find-tab';
import { useTitle } from '../report/use-title';
import { useWeights } from '../report/use-weights';
import { summaryOf } from '../report/view-of';

/** What the words say that were marked in a page: never a grade, which only a whole policy gets. */
export function SelectedReport(props: { tab: FoundTab; selection: Selection; onLeave: () => void }) {
  const { tab, selection, onLeave } = props;
  const weights = useWeights();
  const language = useLanguage(tab, selection);
  const [toast, setToast] = useState<ToastNote | null>(null);
  const view = useMemo(
    () => (weights && language ? viewSelection(selection, language, weights) : null),
    [selection, language, weights],
  );
  useTitle(view && speakSelection(view));
  if (!view) return null;
  return (
    <SelectionPage
      view={view}
      actions={{
        leave: onLeave,
        showQuote: (quote) =>
          void markInTab(tab.id, quote).then((isShown) =>
            setToast({
              id: Date.now(),
              text: isShown ? selectionMessages.quoteMarked : restMessages.quote.notFound,
              isSpoken: isShown,
            }),
          ),
        openOptions: () => void browser.runtime.openOptionsPage(),
      }}
      toast={toast}
      onDismissToast={() => setToast(null)}
    />
  );
}

/** The language of marked words; few words are taken to be in that of their page, where that was read. */
function useLanguage(tab: FoundTab, { text, url }: Selection): string | null {
  const [language, setLanguage] = useState<string | null>(null);
  useEffect(() => {
    void readingOf(tab.id).then((reading) => {
      const isRead = reading?.state === 'analysed' && belongsTo(reading, url);
      setLanguage(languageOf(text, isRead ? reading.analysis.language : null));
    });
  }, [tab.id, text, url]);
  return language;
}

function viewSelection({ text, analysis }: Selection, language: string, weights: Weights): SelectionView {
  if (!analysis) return { state: 'too-long', most: LONGEST_SELECTION };
  if (language !== 'en') return { state: 'other-language', text, language };
  const refined = nameQuotes(refine(analysis));
  const said = new Map(labelData(refined).map((row) => [row.kind, row.said]));
  const data = [...new Set([...refined.data.map(({ kind }) => kind), ...said.keys()])].map((kind) => ({
    kind,
    manners: MANNERS.filter((manner) => said.get(kind)?.[manner]),
  }));
  const { watch, favour, neutral, contradictions } = summaryOf(
    refined,
    { score: null, grade: null, reason: 'too-thin' },
    weights,
  );
  return { state: 'read', text, watch, favour, neutral, contradictions, topics: refined.topics, data };
}

/** Where quotes stand: marked words come without the headings of their page. */
function nameQuotes(analysis: Analysis): Analysis {
  const heading = selectionMessages.where;
  const findings = analysis.findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((quote) => ({ ...quote, heading })),
  }));
  return { ...analysis, findings };
}
