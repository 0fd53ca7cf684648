import type { CompiledPattern } from '../rules/compile-rules';
import type { Rule } from '../rules/define-rule';
import type { NormalForm } from '../text/normal-form';
import type { Passage } from '../text/passages';
import type { PolicyText } from '../text/policy-text';
import { evidenceOf, rankEvidence } from './evidence';
import { judgeStatement } from './judge-statement';
import type { Evidence, Finding } from './report';
import { type Statement, statementOf } from './statements';

/** A text on its way through the analysis. */
export interface Reading {
  readonly policy: PolicyText;
  readonly normal: NormalForm;
  readonly passages: readonly Passage[];
}

/**
 * Finds the practices that a policy states, with every sentence that states them.
 * `candidates[i]` lists the patterns that may match in passage i.
 */
export function findPractices(
  reading: Reading,
  patterns: readonly CompiledPattern[],
  candidates: readonly (readonly number[])[],
): Finding[] {
  const evidence = new Map<Rule, Evidence[]>();
  for (const index of reading.passages.keys()) {
    for (const [rule, quote] of practicesIn(reading, index, patterns, candidates)) {
      const quotes = evidence.get(rule);
      if (quotes) quotes.push(quote);
      else evidence.set(rule, [quote]);
    }
  }
  return [...evidence].map(([{ id, topic, stance }, quotes]) => ({
    rule: id,
    topic,
    stance,
    evidence: rankEvidence(quotes),
  }));
}

function practicesIn(
  { policy, normal, passages }: Reading,
  index: number,
  patterns: readonly CompiledPattern[],
  candidates: readonly (readonly number[])[],
): Map<Rule, Evidence> {
  const found = new Map<Rule, Evidence>();
  const passage = passages[index];
  if (!passage) return found;
  let statement: Statement | null = null;
  for (const candidate of candidates[index] ?? []) {
    const pattern = patterns[candidate];
    if (!pattern || found.has(pattern.rule)) continue;
    statement ??= statementOf(passages, index, normal);
    const modality = statement && judgeStatement(statement, pattern, headingText(passages, passage, normal));
    if (modality) found.set(pattern.rule, evidenceOf(policy, normal, passages, passage, modality));
  }
  return found;
}

function headingText(passages: readonly Passage[], passage: Passage, normal: NormalForm): string {
  const heading = passage.heading === null ? undefined : passages[passage.heading];
  return heading ? normal.folded.slice(heading.start, heading.end) : '';
}
