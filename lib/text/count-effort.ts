import { countHedges, hedgePartOf } from './hedges';
import { normalise } from './normal-form';
import { readPassages } from './passages';
import type { PolicyText } from './policy-text';
import type { EffortCounts } from './reading-effort';

/** Counts what reading effort is worked out from; headings and rows of tables are no sentences. */
export function countEffort(policy: PolicyText): EffortCounts {
  const normal = normalise(policy.text);
  const counts = { words: 0, letters: 0, sentences: 0, hedges: 0 };
  for (const { kind, start, end } of readPassages(policy, normal)) {
    const words = normal.folded.slice(start, end).match(/[a-z0-9]+(?:'s\b)?/g) ?? [];
    if (kind === 'heading' || kind === 'row' || words.length === 0) continue;
    const plain = words.map((word) => word.replace(/'s$/, ''));
    counts.sentences++;
    counts.words += words.length;
    counts.letters += plain.reduce((sum, { length }) => sum + length, 0);
    counts.hedges += countHedges(plain.map(hedgePartOf));
  }
  return counts;
}
