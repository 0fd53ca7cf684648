import { h } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnalysedReading, TabReading } from '../../lib/reports/tab-reading';
import type { Weights } from '../../lib/rules/weights';
import type { Late } from '../../lib/ui/report/AnalysedView';
import type { LateFindings } from '../../lib/ui/report/LateSections';
import type { ReportView } from '../../lib/ui/report/report-view';
import type { TextFindings } from './late';

/** The verdict is on show long before; after this many milliseconds a busy page is not waited for any more. */
const PATIENCE = 2000;

type Chunk = typeof import('./late');

/**
 * Finds what the text of a reading says besides its practices, by the chunk that can. It has to stay the same function for
 * as long as a page is on show: another one begins the search anew.
 */
export type FindInText = (chunk: Chunk, reading: AnalysedReading) => TextFindings | Promise<TextFindings>;

/** What is found out after the verdict, with the chunk that shows it. */
interface Found {
  readonly of: TabReading;
  readonly chunk: Chunk;
  readonly findings: LateFindings;
}

/**
 * Makes what comes after the verdict: nothing at first, there once the browser was idle, and fuller when the grammar has
 * found out who gets data. Where that fails, the report stays as it is: nothing else rests on it. `refined` is the
 * reading with what its quotes tell besides.
 */
export function useLateSections(props: {
  findInText: FindInText;
  reading: TabReading | null;
  refined: TabReading | null;
  view: ReportView | null;
  weights: Weights | null;
}): Late | undefined {
  const { findInText, reading, refined, view, weights } = props;
  const found = useFound(findInText, reading, weights);
  return useMemo(() => {
    if (!found || view?.state !== 'analysed' || refined?.state !== 'analysed') return undefined;
    const { chunk, findings } = found;
    const label = chunk.labelData(refined.analysis);
    return {
      about: chunk.aboutPolicy(findings),
      around: (silences, actions) =>
        h(chunk.LateSections, { findings, label, favour: view.summary.favour, actions }, silences),
    };
  }, [found, view, refined]);
}

function useFound(findInText: FindInText, reading: TabReading | null, weights: Weights | null): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (reading?.state !== 'analysed' || reading.analysis.language !== 'en' || !weights) return;
    let isWanted = true;
    const look = async () => {
      const chunk = await import('./late');
      const show = (findings: LateFindings) => isWanted && setFound({ of: reading, chunk, findings });
      const text = await findInText(chunk, reading);
      show({ ...text, recipients: [] });
      show({ ...text, recipients: await chunk.recipientsOf(reading, weights) });
    };
    const waiting = requestIdleCallback(() => void look().catch(() => {}), { timeout: PATIENCE });
    return () => {
      isWanted = false;
      cancelIdleCallback(waiting);
    };
  }, [findInText, reading, weights]);
  return found?.of === reading ? found : null;
}
