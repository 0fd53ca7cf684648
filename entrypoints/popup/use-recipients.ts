import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../lib/analysis/report';
import type { TabReading } from '../../lib/reports/tab-reading';
import type { Weights } from '../../lib/rules/weights';
import type { Recipient } from '../../lib/summary/recipients';

/** The verdict is on show long before; after this many milliseconds a busy page is not waited for any more. */
const PATIENCE = 2000;

const NONE: readonly Recipient[] = [];

/** Whether a finding could name somebody: where none can, no grammar is loaded. */
const isOnSharing = ({ topic, stance }: Finding) => topic === 'third-party-sharing' && stance !== 'good';

/**
 * Who gets data by a reading: empty at first, filled in once the browser is idle, since the grammar that finds them is
 * a chunk of its own. Where that fails, the popup stays as it is: nothing else rests on it.
 */
export function useRecipients(reading: TabReading | null, weights: Weights | null): readonly Recipient[] {
  const [found, setFound] = useState<{ url: string; recipients: readonly Recipient[] } | null>(null);
  const url = reading?.state === 'analysed' ? reading.url : null;
  useEffect(() => {
    if (reading?.state !== 'analysed' || !weights || reading.analysis.language !== 'en') return;
    const { analysis, url } = reading;
    if (!analysis.findings.some(isOnSharing)) return;
    let isWanted = true;
    const look = async () => {
      const [{ listRecipients }, { findRecipients }] = await Promise.all([
        import('../../lib/summary/recipients'),
        import('../../lib/text/grammar/find-recipients'),
      ]);
      if (!isWanted) return;
      setFound({ url, recipients: listRecipients(analysis.findings, weights, hostOf(url), findRecipients) });
    };
    const waiting = requestIdleCallback(() => void look().catch(() => {}), { timeout: PATIENCE });
    return () => {
      isWanted = false;
      cancelIdleCallback(waiting);
    };
  }, [reading, weights]);
  return found && found.url === url ? found.recipients : NONE;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
