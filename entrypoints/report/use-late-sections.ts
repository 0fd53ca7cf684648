import { useEffect, useState } from 'preact/hooks';
import type { TabReading } from '../../lib/reports/tab-reading';
import type { Weights } from '../../lib/rules/weights';
import type { LateFindings, LateSections } from '../../lib/ui/popup/LateSections';

/** The verdict is on show long before; after this many milliseconds a busy page is not waited for any more. */
const PATIENCE = 2000;

/** What is found out after the verdict, with the sections that show it: they come in one chunk. */
interface Late {
  readonly of: TabReading;
  readonly Sections: typeof LateSections;
  readonly findings: LateFindings;
}

/**
 * The late sections of a reading: null at first, there once the browser was idle, and fuller when the grammar has found
 * out who gets data. Where that fails, the popup stays as it is: nothing else rests on it.
 */
export function useLateSections(
  tabId: number | undefined,
  reading: TabReading | null,
  weights: Weights | null,
): Late | null {
  const [late, setLate] = useState<Late | null>(null);
  useEffect(() => {
    if (reading?.state !== 'analysed' || reading.analysis.language !== 'en' || !weights || tabId === undefined) return;
    let isWanted = true;
    const look = async () => {
      const { LateSections: Sections, readTextOfTab, recipientsOf } = await import('./late');
      const show = (findings: LateFindings) => isWanted && setLate({ of: reading, Sections, findings });
      const text = await readTextOfTab(tabId, reading);
      show({ ...text, recipients: [] });
      show({ ...text, recipients: await recipientsOf(reading, weights) });
    };
    const waiting = requestIdleCallback(() => void look().catch(() => {}), { timeout: PATIENCE });
    return () => {
      isWanted = false;
      cancelIdleCallback(waiting);
    };
  }, [tabId, reading, weights]);
  return late?.of === reading ? late : null;
}
