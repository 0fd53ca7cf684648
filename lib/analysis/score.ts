import { MAX_WEIGHT, type Weights } from '../rules/weights';
import type { Grade } from '../taxonomy/grade';
import type { Analysis, Finding, LedgerEntry, Score } from './report';

/** Below this there is too little to judge: the shortest policy that two readers agreed on had 190 words. */
export const FEWEST_WORDS = 150;

/** Below this a text is a fragment: a policy that is graded speaks of at least three of the ten topics. */
const FEWEST_TOPICS = 3;

/** Languages that the rules can read. */
const LANGUAGES = new Set(['en']);

/** Everything is counted in tenths of a point, as whole numbers, so that sums are exact. */
const WHOLE = 1000;

/**
 * Where a policy starts of which nothing good or bad is known. Nearly every policy states more against its reader than in
 * favour, so a start in the middle would leave most of the scale to one policy in ten: docs/decisions/0017.
 */
const START = 750;

/**
 * How much the first weight found moves a score, in tenths of a point; each further one moves it less, so that it can come
 * close to 0 or 100 but never pass them. The middle half of real policies has balances of about -50 to -5.
 */
const TENTHS_PER_WEIGHT = 12.5;

/** The balances at which a score has gone half the way from its start to either end. */
const HALF_WAY_DOWN = START / TENTHS_PER_WEIGHT;
const HALF_WAY_UP = (WHOLE - START) / TENTHS_PER_WEIGHT;

/**
 * The lowest score of each grade but the last, in points, from the spread of 156 real policies: docs/decisions/0007 and
 * 0017. The one place where the thresholds stand.
 */
export const THRESHOLDS: readonly (readonly [Grade, number])[] = [
  ['A', 83],
  ['B', 59],
  ['C', 43],
  ['D', 35],
];

/**
 * The verdict on an analysis under the reader's weights: 75 points, moved by the balance of good and bad weight. Why
 * the balance and not the share of either: docs/decisions/0009; why from 75: docs/decisions/0017.
 * Another bad finding never raises the score, another good one never lowers it, and the ledger adds up to it exactly.
 */
export function score(analysis: Analysis, weights: Weights): Score {
  if (!LANGUAGES.has(analysis.language)) return { score: null, grade: null, reason: 'unsupported-language' };
  if (analysis.words < FEWEST_WORDS || analysis.topics.length < FEWEST_TOPICS)
    return { score: null, grade: null, reason: 'too-thin' };
  const counted = analysis.findings.flatMap((finding) => {
    const pull = pullOf(finding, weights);
    return pull === 0 ? [] : [{ rule: finding.rule, pull }];
  });
  const balance = counted.reduce((sum, { pull }) => sum + pull, 0);
  const halfWay = balance < 0 ? HALF_WAY_DOWN : HALF_WAY_UP;
  const tenthsPerWeight = (TENTHS_PER_WEIGHT * halfWay) / (Math.abs(balance) + halfWay);
  const points = Math.round((START + balance * tenthsPerWeight) / 10);
  const exact = counted.map(({ rule, pull }) => ({ what: rule, tenths: pull * tenthsPerWeight }));
  return { score: points, grade: gradeOf(points), ledger: ledgerOf(exact, points * 10) };
}

/** The grade of a score of 0 to 100. */
export function gradeOf(points: number, thresholds = THRESHOLDS): Grade {
  return thresholds.find(([, lowest]) => points >= lowest)?.[0] ?? 'E';
}

function pullOf({ rule, stance }: Finding, weights: Weights): number {
  const weight = Math.min(MAX_WEIGHT, Math.max(0, weights[rule] ?? 0));
  return stance === 'good' ? weight : stance === 'bad' ? -weight : 0;
}

/** Rounds each line to a tenth so that the lines add up to `sum` (largest remainders first). */
function ledgerOf(exact: readonly { what: LedgerEntry['what']; tenths: number }[], sum: number): LedgerEntry[] {
  const lines = exact.map(({ what, tenths }) => ({
    what,
    tenths: Math.floor(tenths),
    rest: tenths - Math.floor(tenths),
  }));
  const missing = sum - START - lines.reduce((total, { tenths }) => total + tenths, 0);
  const byRest = [...lines].sort((a, b) => b.rest - a.rest);
  // `missing` can pass the number of lines, or be negative, when the score itself was rounded: then go round again.
  for (let i = 0; i < Math.abs(missing); i++) {
    const line = byRest[i % byRest.length];
    if (line) line.tenths += Math.sign(missing);
  }
  return [{ what: 'start', points: START / 10 }, ...lines.map(({ what, tenths }) => ({ what, points: tenths / 10 }))];
}
