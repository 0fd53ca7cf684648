import { type ComponentChildren, h } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { refine } from '../../lib/analysis/refine';
import type { Weights } from '../../lib/rules/weights';
import type { Late } from '../../lib/ui/popup/AnalysedView';
import type { LateFindings } from '../../lib/ui/popup/LateSections';
import type { PopupActions, PopupView } from '../../lib/ui/popup/popup-view';
import { SampleDesk } from '../../lib/ui/welcome/SampleDesk';
import { useWeights } from '../report/use-weights';
import { viewOf } from '../report/view-of';
import { SAMPLE_TEXT } from './sample-policy-text';
import { readingOfSample } from './sample-reading';

const reading = readingOfSample(SAMPLE_TEXT);
const refined = { ...reading, analysis: refine(reading.analysis) };

const copy = (text: string) => void navigator.clipboard.writeText(text);

/** The sample policy with its report under the reader's weights, as the popup would show it; nothing is analysed. */
export function SampleApp({ openOptions }: { openOptions: () => void }) {
  const weights = useWeights();
  const view = useMemo(() => weights && viewOf(refined, weights), [weights]);
  const lateFor = useLate(weights, view);
  return view && <SampleDesk {...{ view, lateFor, openOptions, copy }} policy={SAMPLE_TEXT.policy} />;
}

interface Found {
  readonly chunk: typeof import('../report/late');
  readonly findings: LateFindings;
}

/** What the popup shows after the verdict, in the same two steps: the grammar that tells who gets data comes last. */
function useLate(
  weights: Weights | null,
  view: (PopupView & { readonly state: 'analysed' }) | null,
): ((actions: PopupActions) => Late) | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!weights) return;
    let isWanted = true;
    const look = async () => {
      const chunk = await import('../report/late');
      const show = (findings: LateFindings) => isWanted && setFound({ chunk, findings });
      const text = chunk.readText(SAMPLE_TEXT);
      show({ ...text, recipients: [] });
      show({ ...text, recipients: await chunk.recipientsOf(reading, weights) });
    };
    // Without it the report is whole but shorter.
    look().catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [weights]);
  return useMemo(() => {
    if (!found || !view) return null;
    const { chunk, findings } = found;
    const label = chunk.labelData(refined.analysis);
    return (actions) => ({
      about: chunk.aboutPolicy(findings),
      around: (silences: ComponentChildren) =>
        h(chunk.LateSections, { findings, label, favour: view.summary.favour, actions }, silences),
    });
  }, [found, view]);
}
