import type { RuleRow } from '../rules/rule-sheet';
import type { Frames } from '../text/framing';
import { deniesAll } from '../text/tables';
import type { CompiledPattern } from './engine';
import { evidenceOf, rankEvidence } from './evidence';
import { judgePattern } from './judge-pattern';
import type { Reading } from './reading';
import type { Evidence, Finding } from './report';
import { type Standing, standingOf } from './standing';

/** Finds the practices that a policy states, with every sentence that states them. */
export class PracticeFinder {
  private readonly evidence = new Map<RuleRow, Evidence[]>();

  constructor(
    private readonly reading: Reading,
    private readonly patterns: readonly CompiledPattern[],
  ) {}

  /** Reads a passage; its candidates that are patterns come first. */
  read(index: number, frames: Frames, candidates: readonly number[]): void {
    const { reading, patterns } = this;
    const passage = reading.passages[index];
    const answers = passage && reading.answers.size > 0 ? reading.answers.get(passage.block) : undefined;
    if (!passage || (answers && deniesAll(answers))) return;
    let standing: Standing | undefined;
    let stated: RuleRow | undefined;
    for (let i = 0; i < candidates.length; i++) {
      const number = candidates[i] ?? 0;
      // What is no pattern comes after all that are.
      const pattern = number < patterns.length ? patterns[number] : undefined;
      if (!pattern) return;
      // The patterns of a rule stand side by side.
      if (pattern.rule === stated) continue;
      standing ??= standingOf(passage.kind, reading.text.unit(index));
      const modality = judgePattern(reading, index, standing, frames, pattern);
      if (!modality) continue;
      stated = pattern.rule;
      this.note(stated, evidenceOf(reading, index, stated, modality));
    }
  }

  findings(): Finding[] {
    return [...this.evidence].map(([rule, quotes]) => ({
      rule: rule.id,
      topic: rule.topic,
      stance: rule.stance,
      evidence: rankEvidence(quotes, rule),
    }));
  }

  private note(rule: RuleRow, quote: Evidence): void {
    const quotes = this.evidence.get(rule);
    if (quotes) quotes.push(quote);
    else this.evidence.set(rule, [quote]);
  }
}
