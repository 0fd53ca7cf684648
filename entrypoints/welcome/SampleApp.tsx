import { useMemo } from 'preact/hooks';
import { refine } from '../../lib/analysis/refine';
import { SampleDesk } from '../../lib/ui/welcome/SampleDesk';
import { type FindInText, useLateSections } from '../report/use-late-sections';
import { useWeights } from '../report/use-weights';
import { viewOf } from '../report/view-of';
import { SAMPLE_TEXT } from './sample-policy-text';
import { readingOfSample } from './sample-reading';

const reading = readingOfSample(SAMPLE_TEXT);
const refined = { ...reading, analysis: refine(reading.analysis) };

const findInText: FindInText = (chunk) => chunk.findInText(SAMPLE_TEXT);

const copy = (text: string) => navigator.clipboard.writeText(text);

/** The sample policy with its report under the reader's weights, as the popup would show it; nothing is analysed. */
export function SampleApp({ openOptions }: { openOptions: () => void }) {
  const weights = useWeights();
  const view = useMemo(() => weights && viewOf(refined, weights), [weights]);
  const late = useLateSections({ findInText, reading, refined, view, weights });
  return view && <SampleDesk {...{ view, late, openOptions, copy }} policy={SAMPLE_TEXT.policy} />;
}
