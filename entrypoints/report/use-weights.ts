import { useEffect, useState } from 'preact/hooks';
import type { Weights } from '../../lib/rules/weights';
import { readWeights, watchWeights } from '../../lib/settings/weights';

/** The reader's weights, as they are changed in the options; null until they are read. */
export function useWeights(): Weights | null {
  const [weights, setWeights] = useState<Weights | null>(null);
  useEffect(() => {
    void readWeights().then(setWeights);
    return watchWeights(setWeights);
  }, []);
  return weights;
}
