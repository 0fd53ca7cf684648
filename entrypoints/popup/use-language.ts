import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TabReading } from '../../lib/reports/tab-reading';

/** A reading with its language, where its words did not tell it and the browser or the page does; others as they are. */
export function useLanguage(tabId: number, reading: TabReading | null): TabReading | null {
  const [told, setTold] = useState<{ readonly of: TabReading; readonly language: string } | null>(null);
  useEffect(() => {
    if (reading?.state !== 'analysed' || reading.analysis.language !== 'und') return;
    void import('./elsewhere')
      .then(({ tellLanguage }) => tellLanguage(tabId))
      .then((language) => language && setTold({ of: reading, language }))
      .catch(() => {}); // The page is gone: its language stays untold.
  }, [tabId, reading]);
  return useMemo(
    () =>
      reading?.state === 'analysed' && told?.of === reading
        ? { ...reading, analysis: { ...reading.analysis, language: told.language } }
        : reading,
    [reading, told],
  );
}
