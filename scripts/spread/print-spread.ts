import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../lib/analysis/analyze';
import { gradeOf, score, THRESHOLDS } from '../../lib/analysis/score';
import { DEFAULT_WEIGHTS } from '../../lib/rules/weights';
import { GRADES, type Grade } from '../../lib/taxonomy/grade';
import { countEffort } from '../../lib/text/count-effort';
import { fromPlainText } from '../../lib/text/plain-text';
import { type ReadingEffort, readingEffort } from '../../lib/text/reading-effort';
import { readArguments } from '../read-arguments';
import { proposeThresholds } from './propose-thresholds';
import { quantile, rankCorrelation } from './quantiles';
import { type GradedPolicy, readPolicySets } from './read-policies';

readArguments('usage: npm run spread     prints how scores and grades of real policies are spread', {});

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

interface Measured {
  readonly people: number | null;
  /** Null where there is no grade. */
  readonly points: number | null;
  readonly effort: ReadingEffort | null;
}

const sets = readPolicySets(ROOT);
if (sets === null) console.log('skipped: ../shared not found');
else printSpread(sets.map(({ name, policies }) => ({ name, measured: policies.map(measure) })));

function measure({ text: source, people }: GradedPolicy): Measured {
  const policy = fromPlainText(source);
  return { people, points: score(analyze(policy), DEFAULT_WEIGHTS).score, effort: readingEffort(countEffort(policy)) };
}

function printSpread(measuredSets: readonly { name: string; measured: readonly Measured[] }[]): void {
  const all = measuredSets.flatMap(({ measured }) => measured);
  const rows = [...measuredSets, { name: 'all', measured: all }];
  console.log('\nScores: quantiles, and how many policies have no grade');
  console.table(
    named(rows, (measured) => ({
      ...quantilesOf(pointsOf(measured), 0),
      ungraded: measured.length - pointsOf(measured).length,
    })),
  );
  const proposed = proposeThresholds(pointsOf(all));
  console.log(`Share of each grade, now: ${say(THRESHOLDS)}`);
  console.table(named(rows, (measured) => sharesOf(pointsOf(measured), gradeOf)));
  console.log(`Share of each grade, proposed: ${say(proposed)}`);
  console.table(named(rows, (measured) => sharesOf(pointsOf(measured), (points) => gradeOf(points, proposed))));
  printPeople(all, proposed);
  console.log('Reading effort: quantiles over all policies');
  const efforts = all.flatMap(({ effort }) => effort ?? []);
  console.table({
    'hedges per 1,000 words': quantilesOf(
      efforts.map(({ hedgesPerThousand }) => hedgesPerThousand),
      1,
    ),
    'school year': quantilesOf(
      efforts.map(({ schoolYear }) => schoolYear),
      1,
    ),
    'words per sentence': quantilesOf(
      efforts.map(({ wordsPerSentence }) => wordsPerSentence),
      1,
    ),
  });
  for (const kind of ['vagueness', 'education'] as const)
    console.log(kind, tally(efforts.map((effort) => effort[kind])));
}

/** What people gave the policies of each grade: thresholds are of use only where this falls from A to E. */
function printPeople(all: readonly Measured[], proposed: readonly (readonly [Grade, number])[]): void {
  const judged = all.flatMap(({ people, points }) => (people === null || points === null ? [] : [{ people, points }]));
  console.log(`People's marks from 0 to 10 (${judged.length} policies), by the grade proposed`);
  const of = (grade: Grade) =>
    judged.filter(({ points }) => gradeOf(points, proposed) === grade).map(({ people }) => people);
  console.table(
    Object.fromEntries(
      GRADES.map((grade) => [
        grade,
        { policies: of(grade).length, median: Number(quantile(of(grade), 0.5).toFixed(1)) },
      ]),
    ),
  );
  const correlation = rankCorrelation(
    judged.map(({ points }) => points),
    judged.map(({ people }) => people),
  );
  console.log(`Rank correlation of score and people's marks: ${correlation.toFixed(3)}\n`);
}

function pointsOf(measured: readonly Measured[]): number[] {
  return measured.flatMap(({ points }) => points ?? []);
}

function quantilesOf(numbers: readonly number[], digits: number): Record<string, number> {
  return Object.fromEntries([
    ['policies', numbers.length],
    ...SHARES.map((share) => [`${share * 100} %`, Number(quantile(numbers, share).toFixed(digits))]),
  ]);
}

function sharesOf(points: readonly number[], grade: (points: number) => Grade): Record<string, string> {
  const share = (wanted: Grade) => points.filter((each) => grade(each) === wanted).length / points.length;
  return Object.fromEntries(GRADES.map((each) => [each, `${Math.round(100 * share(each))} %`]));
}

function say(thresholds: readonly (readonly [Grade, number])[]): string {
  return thresholds.map(([grade, lowest]) => `${grade} from ${lowest}`).join(', ');
}

function named<Row>(
  rows: readonly { name: string; measured: readonly Measured[] }[],
  row: (measured: readonly Measured[]) => Row,
): Record<string, Row> {
  return Object.fromEntries(rows.map(({ name, measured }) => [name, row(measured)]));
}

function tally(values: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(values)].map((value) => [value, values.filter((each) => each === value).length]),
  );
}
