import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/report';
import type { TabReading } from '../../lib/reports/tab-reading';
import type { Rest } from '../../lib/ui/report/sections';

/** What is loaded once the verdict has been painted, for which every millisecond before counts. */
interface Loaded {
  readonly refine: (analysis: Analysis) => Analysis;
  readonly rest: Rest;
}

async function load(): Promise<Loaded> {
  const [refine, rest] = await Promise.all([
    import('../../lib/analysis/refine').then(
      ({ refine }) => refine,
      () => (analysis: Analysis) => analysis,
    ),
    import('../../lib/ui/report/RestOfReport').then(({ REST }) => REST),
  ]);
  return { refine, rest };
}

/**
 * A reading with what its quotes tell besides, and what shows the rest of it; as it was kept, and undefined, until that is
 * loaded. What cannot be refined stays as it was kept.
 */
export function useRestOfReport(reading: TabReading | null): { refined: TabReading | null; rest: Rest | undefined } {
  const [loaded, setLoaded] = useState<Loaded>();
  const isNeeded = reading?.state === 'analysed';
  useEffect(() => {
    if (isNeeded) void load().then(setLoaded);
  }, [isNeeded]);
  const refined = useMemo(
    () =>
      loaded && reading?.state === 'analysed' ? { ...reading, analysis: loaded.refine(reading.analysis) } : reading,
    [reading, loaded],
  );
  return { refined, rest: loaded?.rest };
}
