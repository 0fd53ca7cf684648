import type { Analysis, LedgerEntry, Score } from '../analysis/report';
import type { Weights } from '../rules/weights';
import type { Stance } from '../taxonomy/stance';
import { listContradictions } from './contradictions';
import { listSilentTopics } from './coverage';
import { pickGist } from './gist';
import type { LedgerLine, Point, RuleLookup, Summary } from './summary';
import { weighFindings } from './weigh-findings';

/**
 * The view model of an analysis under the reader's weights: pure and deterministic.
 * Findings whose weight is 0 or whose rule no longer exists are left out.
 */
export function summarise(analysis: Analysis, score: Score, weights: Weights, ruleOf: RuleLookup): Summary {
  const ledger = score.score === null ? [] : score.ledger;
  const pointsOf = new Map(ledger.map((entry) => [entry.what, entry.points]));
  const list = (stance: Stance): Point[] =>
    weighFindings(analysis.findings, stance, weights).flatMap((weighed) => {
      const rule = ruleOf(weighed.rule);
      return rule ? { ...weighed, title: rule.title, why: rule.why, points: pointsOf.get(rule.id) ?? 0 } : [];
    });
  const watch = list('bad');
  const favour = list('good');
  const contradictions = listContradictions(analysis.conflicts ?? [], watch, favour);
  return {
    score,
    gist: pickGist(
      score.grade,
      watch,
      favour,
      contradictions.map((contradiction) => contradiction.favour.rule),
    ),
    watch,
    favour,
    neutral: list('neutral'),
    contradictions,
    silent: listSilentTopics(analysis),
    ledger: sortLedger(ledger).map((entry) => nameLine(entry, ruleOf)),
    language: analysis.language,
    words: analysis.words,
    readingMinutes: analysis.readingMinutes,
  };
}

function sortLedger(ledger: readonly LedgerEntry[]): LedgerEntry[] {
  return [...ledger].sort((a, b) => rankLine(a) - rankLine(b) || Math.abs(b.points) - Math.abs(a.points));
}

function rankLine(entry: LedgerEntry): number {
  return entry.what === 'start' ? 0 : 1;
}

function nameLine(entry: LedgerEntry, ruleOf: RuleLookup): LedgerLine {
  return { ...entry, title: entry.what === 'start' ? null : (ruleOf(entry.what)?.title ?? null) };
}
