import { useLayoutEffect, useState } from 'preact/hooks';
import type { Weights } from '../../lib/rules/weights';
import { readWeights, watchWeights } from '../../lib/settings/weights';

/** The reader's weights, as they are changed in the options; null until they are read. */
export function useWeights(): Weights | null {
  const [weights, setWeights] = useState<Weights | null>(null);
  // Asked for before anything is painted: an ordinary effect would wait for an empty frame.
  useLayoutEffect(() => {
    void readWeights().then(setWeights);
    return watchWeights(setWeights);
  }, []);
  return weights;
}
