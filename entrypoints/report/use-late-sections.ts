import { type ComponentChildren, h } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TabReading } from '../../lib/reports/tab-reading';
import type { Weights } from '../../lib/rules/weights';
import type { Late } from '../../lib/ui/popup/AnalysedView';
import type { LateFindings } from '../../lib/ui/popup/LateSections';
import type { PopupActions, PopupView } from '../../lib/ui/popup/popup-view';

/** The verdict is on show long before; after this many milliseconds a busy page is not waited for any more. */
const PATIENCE = 2000;

const NO_TEXT = { facts: null, effort: null } as const;

/** What is found out after the verdict, with the chunk that shows it. */
interface Found {
  readonly of: TabReading;
  readonly chunk: typeof import('./late');
  readonly findings: LateFindings;
}

/**
 * What comes after the verdict: null at first, there once the browser was idle, and fuller when the grammar has found
 * out who gets data. Where that fails, the popup stays as it is: nothing else rests on it. `refined` is the reading with
 * what its quotes tell besides.
 */
export function useLateSections(props: {
  /** The tab whose reader has the text; null where none has it any more: then facts and effort are missing. */
  tabId: number | null;
  reading: TabReading | null;
  refined: TabReading | null;
  view: PopupView | null;
  weights: Weights | null;
  actions: PopupActions;
}): Late | null {
  const { tabId, reading, refined, view, weights, actions } = props;
  const found = useFound(tabId, reading, weights);
  return useMemo(() => {
    if (!found || view?.state !== 'analysed' || refined?.state !== 'analysed') return null;
    const { chunk, findings } = found;
    const { LateSections, aboutPolicy, labelData } = chunk;
    const sections = { findings, label: labelData(refined.analysis), favour: view.summary.favour, actions };
    return {
      about: aboutPolicy(findings),
      around: (silences: ComponentChildren) => h(LateSections, sections, silences),
    };
  }, [found, view, refined, actions]);
}

function useFound(tabId: number | null, reading: TabReading | null, weights: Weights | null): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (reading?.state !== 'analysed' || reading.analysis.language !== 'en' || !weights) return;
    let isWanted = true;
    const look = async () => {
      const chunk = await import('./late');
      const show = (findings: LateFindings) => isWanted && setFound({ of: reading, chunk, findings });
      const text = tabId === null ? NO_TEXT : await chunk.readTextOfTab(tabId, reading);
      show({ ...text, recipients: [] });
      show({ ...text, recipients: await chunk.recipientsOf(reading, weights) });
    };
    const waiting = requestIdleCallback(() => void look().catch(() => {}), { timeout: PATIENCE });
    return () => {
      isWanted = false;
      cancelIdleCallback(waiting);
    };
  }, [tabId, reading, weights]);
  return found?.of === reading ? found : null;
}
