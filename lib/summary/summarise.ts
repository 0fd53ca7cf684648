import type { Analysis, LedgerEntry, Score } from '../analysis/report';
import type { Weights } from '../rules/weights';
import { listContradictions } from './contradictions';
import { listSilentTopics } from './coverage';
import { pickGist } from './gist';
import { listPoints } from './points';
import type { LedgerLine, RuleLookup, Summary } from './summary';

/**
 * The view model of an analysis under the reader's weights: pure and deterministic.
 * Findings whose weight is 0 or whose rule no longer exists are left out.
 */
export function summarise(analysis: Analysis, score: Score, weights: Weights, ruleOf: RuleLookup): Summary {
  const ledger = score.score === null ? [] : score.ledger;
  const pointsOf = new Map(ledger.map((entry) => [entry.what, entry.points]));
  const list = (stance: 'good' | 'neutral' | 'bad') =>
    listPoints(
      analysis.findings.filter((finding) => finding.stance === stance),
      weights,
      ruleOf,
      (rule) => pointsOf.get(rule) ?? 0,
    );
  const watch = list('bad');
  const favour = list('good');
  const contradictions = listContradictions(analysis.conflicts ?? [], watch, favour);
  return {
    score,
    gist: pickGist(score.grade, watch, favour, contradictions),
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
