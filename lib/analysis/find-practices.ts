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

/** Finds the practices that a policy states, with every sentence that states them. */
export class PracticeFinder {
  private readonly evidence = new Map<RuleRow, Statement[]>();
  /** What leads in items, as `leadIn:rule` for each rule that holds of one. */
  private readonly items = new Set<string>();
  /** What counts only if its items do not spell it out. */
  private readonly announced: { statement: Statement; index: number; by: readonly RuleId[] }[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly patterns: readonly CompiledPattern[],
  ) {}

  /** Reads a passage; its candidates that are patterns come first. */
  read(index: number, frames: Frames, candidates: readonly number[]): void {
    const { reading, patterns } = this;
    const passage = reading.passages[index];
    const answers = passage && reading.answers.get(passage.block);
    if (!passage || (answers && deniesAll(answers))) return;
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
      const by = pattern.spelledOutBy;
      this.items.add(`${passage.leadIn}:${stated.id}`);
      this.announced.push({ statement, index, by });
      this.note(stated, statement);
    }
  }

  findings(): Finding[] {
    const { announced, items } = this;
    const spelledOut = new Set(
      announced.flatMap(({ statement, index, by }) =>
        by.some((rule) => items.has(`${index}:${rule}`)) ? [statement] : [],
      ),
    );
    return [...this.evidence].flatMap(([rule, all]) => {
      const statements = all.filter((statement) => !spelledOut.has(statement));
      if (statements.length === 0) return [];
      return [{ rule: rule.id, topic: rule.topic, stance: rule.stance, evidence: rankEvidence(statements, rule) }];
    });
  }

  private note(rule: RuleRow, statement: Statement): void {
    const statements = this.evidence.get(rule);
    if (statements) statements.push(statement);
    else this.evidence.set(rule, [statement]);
  }
}
