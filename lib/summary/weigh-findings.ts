import type { Evidence, Finding } from '../analysis/report';
import type { Weights } from '../rules/weights';
import type { Modality } from '../taxonomy/modality';
import { joinRegions, type Region } from '../taxonomy/regions';
import { RULE_IDS } from '../taxonomy/rule-ids';
import type { Stance } from '../taxonomy/stance';
import type { RuleTopic } from '../taxonomy/topics';
import type { WeighedFinding } from './summary';

/**
 * How much of a practice's weight counts towards its place in the list. Only the order of these matters: what
 * happens anyway stands above what happens unless the reader objects, might happen, or needs the reader's consent.
 */
export const CLARITY: Readonly<Record<Modality, number>> = {
  says: 1,
  denies: 1,
  'unless-opt-out': 0.8,
  may: 0.75,
  // A promise holds but for what it names; that is as sure as what might happen.
  'with-exceptions': 0.75,
  'with-consent': 0.4,
};

/** The findings of one stance with what they weigh for the reader, weightiest first; without those that the reader removed. */
export function weighFindings(
  findings: readonly Finding[],
  stance: Stance,
  weights: Weights,
): (WeighedFinding & { readonly quotes: readonly Evidence[] })[] {
  return findings
    .flatMap(({ rule, topic, evidence: quotes, ...finding }) => {
      const weight = weights[rule] ?? 0;
      if (finding.stance !== stance || weight === 0 || quotes.length === 0) return [];
      const modality = firmest(quotes);
      const region = regionOf(quotes);
      return [{ rule, topic, weight, modality, ...(region && { region }), impact: weight * CLARITY[modality], quotes }];
    })
    .sort(compare);
}

/** The topics that lead among equals, the last of them first: what has reached others cannot be taken back. */
const BEYOND: readonly RuleTopic[] = ['tracking', 'third-party-sharing'];

/**
 * Of equals, who else gets data comes first, then who follows the reader elsewhere, then the earlier in the catalogue: the
 * same in every language, however often something is said.
 */
function compare(a: WeighedFinding, b: WeighedFinding): number {
  return (
    b.impact - a.impact ||
    b.weight - a.weight ||
    BEYOND.indexOf(b.topic) - BEYOND.indexOf(a.topic) ||
    RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule)
  );
}

/** The region of a finding: all its quotes must have one. */
function regionOf(evidence: readonly Evidence[]): Region | undefined {
  const regions = evidence.flatMap(({ region }) => region ?? []);
  return regions.length === evidence.length ? regions.reduce(joinRegions) : undefined;
}

function firmest(evidence: readonly Evidence[]): Modality {
  return evidence.reduce<Modality>(
    (best, quote) => (CLARITY[quote.modality] > CLARITY[best] ? quote.modality : best),
    evidence[0]?.modality ?? 'says',
  );
}
