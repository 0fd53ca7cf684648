import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/report';
import type { TabReading } from '../../lib/reports/tab-reading';

type Refine = (analysis: Analysis) => Analysis;

/** Asked for at once: it is mostly there before the reading is. */
const loading = import('../../lib/analysis/refine').then(({ refine }): Refine => refine);

/** A reading with what its quotes tell besides; as it was kept until that can be told, and where it cannot. */
export function useRefined(reading: TabReading | null): TabReading | null {
  const [refine, setRefine] = useState<Refine | null>(null);
  useEffect(() => {
    loading.then(
      (loaded) => setRefine(() => loaded),
      () => {},
    );
  }, []);
  return useMemo(
    () => (refine && reading?.state === 'analysed' ? { ...reading, analysis: refine(reading.analysis) } : reading),
    [reading, refine],
  );
}
