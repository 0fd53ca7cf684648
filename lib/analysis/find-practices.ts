import type { CompiledPattern } from '../rules/compile-rules';
import type { Rule } from '../rules/define-rule';
import type { Phrase } from '../text/phrase/phrase-book';
import { evidenceOf, rankEvidence } from './evidence';
import { judgePattern } from './judge-pattern';
import type { Reading } from './reading';
import type { Evidence, Finding } from './report';
import { type Standing, standingOf } from './standing';

/** Finds the practices that a policy states, with every sentence that states them. */
export function findPractices(
  reading: Reading,
  patterns: readonly CompiledPattern[],
  phrases: readonly Phrase[],
): Finding[] {
  const evidence = new Map<Rule, Evidence[]>();
  for (const index of reading.passages.keys()) {
    for (const [rule, quote] of practicesIn(reading, index, reading.text.candidates(index, phrases), patterns)) {
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
  reading: Reading,
  index: number,
  candidates: readonly number[],
  patterns: readonly CompiledPattern[],
): Map<Rule, Evidence> {
  const found = new Map<Rule, Evidence>();
  const passage = reading.passages[index];
  let standing: Standing | undefined;
  for (const candidate of candidates) {
    const pattern = patterns[candidate];
    if (!passage || !pattern || found.has(pattern.rule)) continue;
    standing ??= standingOf(passage.kind, reading.text.unit(index));
    const modality = judgePattern(reading, index, standing, pattern);
    if (modality) found.set(pattern.rule, evidenceOf(reading, passage, modality));
  }
  return found;
}
