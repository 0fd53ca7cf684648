import type { RuleRow } from '../rules/rule-sheet';
import { Frames } from '../text/framing';
import { deniesAll } from '../text/tables';
import type { CompiledPattern } from './engine';
import { evidenceOf, rankEvidence } from './evidence';
import { judgePattern } from './judge-pattern';
import type { Reading } from './reading';
import type { Evidence, Finding } from './report';
import { type Standing, standingOf } from './standing';

/** Finds the practices that a policy states, with every sentence that states them. */
export function findPractices(reading: Reading, patterns: readonly CompiledPattern[]): Finding[] {
  const evidence = new Map<RuleRow, Evidence[]>();
  for (const [index, candidates] of reading.candidates.entries()) {
    for (const [rule, quote] of practicesIn(reading, index, candidates, patterns)) {
      const quotes = evidence.get(rule);
      if (quotes) quotes.push(quote);
      else evidence.set(rule, [quote]);
    }
  }
  return [...evidence].map(([rule, quotes]) => ({
    rule: rule.id,
    topic: rule.topic,
    stance: rule.stance,
    evidence: rankEvidence(quotes, rule),
  }));
}

function practicesIn(
  reading: Reading,
  index: number,
  candidates: readonly number[],
  patterns: readonly CompiledPattern[],
): ReadonlyMap<RuleRow, Evidence> {
  const passage = reading.passages[index];
  const answers = passage && reading.answers.get(passage.block);
  if (answers && deniesAll(answers)) return NOTHING;
  let found: Map<RuleRow, Evidence> | undefined;
  let standing: Standing | undefined;
  let frames: Frames | undefined;
  for (const candidate of candidates) {
    const pattern = patterns[candidate];
    // What is no pattern comes after all that are.
    if (!passage || !pattern) break;
    if (found?.has(pattern.rule)) continue;
    if (!standing || !frames) {
      const unit = reading.text.unit(index);
      standing = standingOf(passage.kind, unit);
      frames = new Frames(unit.folded, unit.cues, unit.own);
    }
    const modality = judgePattern(reading, index, standing, frames, pattern);
    if (!modality) continue;
    found ??= new Map();
    found.set(pattern.rule, evidenceOf(reading, index, pattern.rule, modality));
  }
  return found ?? NOTHING;
}

const NOTHING: ReadonlyMap<RuleRow, Evidence> = new Map();
