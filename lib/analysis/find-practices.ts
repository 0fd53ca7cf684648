import type { RuleRow } from '../rules/rule-sheet';
import type { RuleId } from '../taxonomy/rule-ids';
import type { Frames } from '../text/framing';
import { deniesAll } from '../text/tables';
import type { CompiledPattern } from './engine';
import { evidenceOf } from './evidence';
import { judgePattern } from './judge-pattern';
import { rankEvidence, type Statement } from './rank-evidence';
import type { Reading } from './reading';
import type { Finding } from './report';
import { type Standing, standingOf } from './standing';

/** Further ways to state a practice tell no more, and each that is looked for takes its time. */
const MOST_WAYS = 3;

/** Behind a sentence of which none is so, in the same block: "We have none.", "We declined.", "None of that happens." */
const TAKES_BACK =
  /^ (?:we (?:(?:have|do) (?:none|neither)(?: of [a-z]+)?|declined|said no)\.|none of (?:this|that) happens)/i;

/** Finds the practices that a policy states, with every sentence that states them. */
export class PracticeFinder {
  /** What is stated, and by which rules of its items it would be spelled out: then it does not count. */
  private readonly stated: { rule: RuleRow; statement: Statement; index: number; by: readonly RuleId[] }[] = [];
  /** What leads in items, as `leadIn:rule` for each rule that holds of one. */
  private readonly items = new Set<string>();

  constructor(
    private readonly reading: Reading,
    private readonly patterns: readonly CompiledPattern[],
  ) {}

  /** Reads a passage; its candidates that are patterns come first. */
  read(index: number, frames: Frames, candidates: readonly number[]): void {
    const { reading, patterns } = this;
    const passage = reading.passages[index];
    const answers = passage && reading.answers.get(passage.block);
    if (!passage || (answers && deniesAll(answers)) || TAKES_BACK.test(reading.normal.clean.slice(passage.end))) return;
    let standing: Standing | undefined;
    let statement: Statement | undefined;
    let stated: RuleRow | undefined;
    for (let i = 0; i < candidates.length; i++) {
      // What is no pattern comes after all that are.
      const pattern = patterns[candidates[i] ?? 0];
      if (!pattern) return;
      if (statement?.ways === MOST_WAYS && pattern.rule === stated) continue;
      standing ??= standingOf(passage.kind, reading.text.unit(index));
      const modality = judgePattern(reading, index, standing, frames, pattern);
      if (!modality) continue;
      // The patterns of a rule stand side by side; the first one that holds says how firmly.
      if (statement && pattern.rule === stated) {
        statement.ways++;
        continue;
      }
      stated = pattern.rule;
      statement = { quote: evidenceOf(reading, index, stated, modality), ways: 1 };
      this.items.add(`${passage.leadIn}:${stated.id}`);
      this.stated.push({ rule: stated, statement, index, by: pattern.spelledOutBy });
    }
  }

  findings(): Finding[] {
    const evidence = new Map<RuleRow, Statement[]>();
    for (const { rule, statement, index, by } of this.stated) {
      if (by.some((id) => this.items.has(`${index}:${id}`))) continue;
      const statements = evidence.get(rule);
      if (statements) statements.push(statement);
      else evidence.set(rule, [statement]);
    }
    return [...evidence].map(([rule, statements]) => ({
      rule: rule.id,
      topic: rule.topic,
      stance: rule.stance,
      evidence: rankEvidence(statements, rule),
    }));
  }
}
