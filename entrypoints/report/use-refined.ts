import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/report';
import type { TabReading } from '../../lib/reports/tab-reading';

type Refine = (analysis: Analysis) => Analysis;

/** Once its verdict has been painted, for which every millisecond before counts. */
const loadRefine = (): Promise<Refine> =>
  import('../../lib/analysis/refine').then(
    ({ refine }) => refine,
    () => (analysis) => analysis,
  );

/**
 * A reading with what its quotes tell besides; as it was kept until that can be told, and where it cannot. `isFirst` is
 * true until then.
 */
export function useRefined(reading: TabReading | null): { refined: TabReading | null; isFirst: boolean } {
  const [refine, setRefine] = useState<Refine | null>(null);
  const isNeeded = reading?.state === 'analysed';
  useEffect(() => {
    if (isNeeded) void loadRefine().then((loaded) => setRefine(() => loaded));
  }, [isNeeded]);
  const refined = useMemo(
    () => (refine && reading?.state === 'analysed' ? { ...reading, analysis: refine(reading.analysis) } : reading),
    [reading, refine],
  );
  return { refined, isFirst: !refine };
}
