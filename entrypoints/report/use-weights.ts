import { useLayoutEffect, useState } from 'preact/hooks';
import type { Weights } from '../../lib/rules/weights';
import { readWeights, watchWeights } from '../../lib/settings/weights';

/** The reader's weights, as they are changed in the options; null until they are read, where they were not known `first`. */
export function useWeights(first: Weights | null = null): Weights | null {
  const [weights, setWeights] = useState(first);
  // Asked for before anything is painted: an ordinary effect would wait for an empty frame.
  useLayoutEffect(() => {
    if (!first) void readWeights().then(setWeights);
    return watchWeights(setWeights);
  }, [first]);
  return weights;
}
