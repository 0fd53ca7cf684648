import type { Analysis } from '../../lib/analysis/report';
import { BARE_RULES } from '../../lib/rules/cards';
import type { RuleId } from '../../lib/taxonomy/rule-ids';

/** A policy on which weights can be tried. */
export interface PreviewedPolicy {
  /** Its address; the sample has none. */
  readonly id: string;
  readonly title: string;
  /** The host for people; '' for the sample. */
  readonly site: string;
  readonly analysis: Analysis;
}

/** What was found in the sample policy, without its quotes. */
export interface SamplePolicy extends Pick<Analysis, 'language' | 'words' | 'topics'> {
  readonly title: string;
  readonly rules: readonly RuleId[];
}

/** The sample as a policy to try weights on; a rule that no longer exists is left out. */
export function previewSample({ title, rules, ...rest }: SamplePolicy): PreviewedPolicy {
  const found = new Set(rules);
  const findings = BARE_RULES.filter(({ id }) => found.has(id)).map(({ id, topic, stance }) => ({
    rule: id,
    topic,
    stance,
    // A score needs no quotes.
    evidence: [],
  }));
  return { id: '', title, site: '', analysis: { ...rest, readingMinutes: 1, data: [], findings } };
}
