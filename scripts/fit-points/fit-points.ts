import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DATA_KINDS } from '../../lib/taxonomy/data-kinds';
import { TOPICS } from '../../lib/taxonomy/topics';
import { type Judged, meanOf, sharpest, tally } from './figures';
import { fitLogistic, type Matrix, type Model, matrixOf, scoreOf } from './logistic';
import { DATA_TRAITS, OPENING_SHARE, readAnswers, readSamples, type Sample } from './read-paragraphs';
import { sheetText } from './sheet-text';

/** The fewest samples with a phrase or a rule's finding. */
const FEWEST_OF_PHRASE = 3;

/** Documents are dealt into so many folds; what is said of one is never learnt from itself. */
const FOLDS = 5;

/** Between a kind of data and a trait that counts for it alone. */
const OWN = '\t';

/** A point in logits: half as fine a step gains nothing in cross-validation and doubles the table. */
const WORTH = 0.2;

/**
 * From cross-validation over documents: the penalty on weights, the fewest samples with a trait, and the least that a
 * word or pair must matter (points times the root of the samples that have it) to keep its place in the table.
 */
interface Settings {
  readonly penalty: number;
  readonly fewest: number;
  readonly least: number;
}
const TOPIC_SETTINGS: Settings = { penalty: 5, fewest: 30, least: 9 };
const DATA_SETTINGS: Settings = { penalty: 7, fewest: 10, least: 4 };

/** Fits both tables of points, prints how they do on documents that they were not fitted on, and writes them. */
function fitPoints(file: string, write: boolean): void {
  const paragraphs = readAnswers(file);
  if (!paragraphs) {
    console.log('skipped: ../shared not found');
    return;
  }
  const { topics, data } = readSamples(paragraphs);
  fitTopics(topics, write);
  fitData(
    data,
    paragraphs.map(({ data: kinds }) => kinds),
    write,
  );
}

function fitTopics(samples: readonly Sample[], write: boolean): void {
  const matrix = matrixOf(
    samples.map(({ traits }) => traits),
    fewestFor(TOPIC_SETTINGS),
  );
  const judged: Judged[] = [];
  const columns = TOPICS.map((topic) => {
    const answers = Float64Array.from(samples, (sample) => (sample.answers.includes(topic) ? 1 : 0));
    const unseen = crossScores(matrix, samples, answers, TOPIC_SETTINGS);
    for (const [fold, bar] of barsByFold(samples, unseen, answers).entries()) {
      for (const [i, sample] of samples.entries())
        if (foldOf(samples, sample) === fold)
          judged.push({ label: topic, is: answers[i] === 1, found: (unseen[i] ?? 0) > bar });
    }
    const model = fitPointed(matrix, rowsOf(samples), answers, TOPIC_SETTINGS);
    return { model, start: model.bias - sharpest(rowsOf(samples), unseen, answers) };
  });
  printFigures('topics, cross-validated', judged);
  if (!write) return;
  const points = matrix.names.map(
    (trait, j) => [trait, columns.map(({ model }) => pointsOf(trait, model.weights[j] ?? 0))] as const,
  );
  writeSheet(
    'topic',
    TOPICS,
    columns.map(({ start }) => start),
    points,
  );
}

/** One model for all kinds: what is said around "your height" is much like what is said around "your name". */
function fitData(samples: readonly Sample[], kinds: readonly (readonly string[])[], write: boolean): void {
  const matrix = matrixOf(samples.map(withOwnTraits), fewestFor(DATA_SETTINGS));
  const answers = Float64Array.from(samples, ({ kind, answers: right }) => (right.includes(kind ?? '') ? 1 : 0));
  const unseen = crossScores(matrix, samples, answers, DATA_SETTINGS);
  const bars = barsByFold(samples, unseen, answers);
  const judged: Judged[] = samples.map((sample, i) => ({
    label: sample.kind ?? '',
    is: answers[i] === 1,
    found: (unseen[i] ?? 0) > (bars[foldOf(samples, sample)] ?? 0),
  }));
  const named = new Set(samples.map(({ paragraph, kind }) => `${paragraph} ${kind}`));
  for (const [paragraph, right] of kinds.entries())
    for (const kind of right)
      if (!named.has(`${paragraph} ${kind}`)) judged.push({ label: kind, is: true, found: false });
  printFigures('data, cross-validated', judged);
  if (!write) return;
  const model = fitPointed(matrix, rowsOf(samples), answers, DATA_SETTINGS);
  const numbers = new Map(matrix.names.map((name, number) => [name, number]));
  const weightOf = (name: string): number => model.weights[numbers.get(name) ?? -1] ?? 0;
  const shared = [
    ...new Set([...matrix.names.map((name) => name.slice(name.indexOf(OWN) + 1)), ...DATA_TRAITS]),
  ].filter(Boolean);
  const columns = ['', ...DATA_KINDS.map((kind) => kind + OWN)];
  const points = shared.map(
    (trait) => [trait, columns.map((prefix) => pointsOf(trait, weightOf(prefix + trait)))] as const,
  );
  const start = columns.map((prefix, i) =>
    i === 0 ? model.bias - sharpest(rowsOf(samples), unseen, answers) : weightOf(prefix),
  );
  writeSheet('data', ['any', ...DATA_KINDS], start, points);
}

/** The traits of all kinds, and those of classes once more for the sample's own. */
function withOwnTraits({ traits, kind }: Sample): Map<string, number> {
  const own = [...traits]
    .filter(([trait]) => /^[A-Z#]/.test(trait))
    .map(([trait, amount]) => [kind + OWN + trait, amount] as const);
  return new Map([...traits, ...own, [(kind ?? '') + OWN, 1]]);
}

/** For every sample, its score by a model of the other folds, rounded to points as the table is. */
function crossScores(
  matrix: Matrix,
  samples: readonly Sample[],
  answers: Float64Array,
  settings: Settings,
): Float64Array {
  const scores = new Float64Array(samples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = rowsOf(samples).filter((i) => foldOf(samples, samples[i]) !== fold);
    const model = fitPointed(matrix, others, answers, settings);
    for (const i of rowsOf(samples)) if (foldOf(samples, samples[i]) === fold) scores[i] = scoreOf(matrix, model, i);
  }
  return scores;
}

/** A phrase is written because it tells something: it needs no more samples than a fit can bear. */
function fewestFor({ fewest }: Settings): (name: string) => number {
  return (name) => (isMark(name) ? FEWEST_OF_PHRASE : fewest);
}

function isMark(trait: string): boolean {
  return /[:=]/.test(trait);
}

/** A model whose weights are whole points, without those that matter little. */
function fitPointed(matrix: Matrix, rows: readonly number[], answers: Float64Array, settings: Settings): Model {
  const { weights, bias } = fitLogistic(matrix, rows, answers, settings.penalty);
  const samples = new Float64Array(matrix.names.length);
  for (const j of matrix.index) samples[j] = (samples[j] ?? 0) + 1;
  const pointed = weights.map((weight, j) => {
    const name = matrix.names[j] ?? '';
    const trait = name.slice(name.indexOf(OWN) + 1);
    if (trait === '') return weight;
    const points = (weight * amountOf(trait)) / WORTH;
    const matters = isMark(trait) || Math.abs(points) * Math.sqrt(samples[j] ?? 0) >= settings.least;
    return matters ? (pointsOf(trait, weight) * WORTH) / amountOf(trait) : 0;
  });
  return { weights: pointed, bias };
}

/** An opening's trait counts by its share; the share is in its points. */
function pointsOf(trait: string, weight: number): number {
  return Math.max(-26, Math.min(35, Math.round((weight * amountOf(trait)) / WORTH)));
}

function amountOf(trait: string): number {
  return trait.startsWith('^') ? OPENING_SHARE : 1;
}

/** For each fold the bar that does best on the others. */
function barsByFold(samples: readonly Sample[], scores: Float64Array, answers: Float64Array): number[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    sharpest(
      rowsOf(samples).filter((i) => foldOf(samples, samples[i]) !== fold),
      scores,
      answers,
    ),
  );
}

const folds = new WeakMap<readonly Sample[], ReadonlyMap<string, number>>();

function foldOf(samples: readonly Sample[], sample: Sample | undefined): number {
  let known = folds.get(samples);
  if (!known) {
    known = new Map(
      [...new Set(samples.map(({ document }) => document))].map((document, i) => [document, (i * 7919) % FOLDS]),
    );
    folds.set(samples, known);
  }
  return known.get(sample?.document ?? '') ?? 0;
}

function rowsOf(samples: readonly Sample[]): number[] {
  return samples.map((_, i) => i);
}

function printFigures(what: string, judged: readonly Judged[]): void {
  const labels = [...new Set(judged.map(({ label }) => label))];
  const each = labels.map((label) => tally(judged.filter((one) => one.label === label)));
  for (const [i, label] of labels.entries()) {
    const { precision, recall, f1, is } = each[i] ?? tally([]);
    console.log(
      `  ${label.padEnd(24)} ${String(is).padStart(4)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`,
    );
  }
  const micro = tally(judged);
  const macro = meanOf(each.filter(({ is }) => is >= 3).map(({ f1 }) => f1));
  console.log(`${what}: micro F1 ${micro.f1.toFixed(3)}  macro F1 ${macro.toFixed(3)}`);
}

function writeSheet(
  name: 'topic' | 'data',
  columns: readonly string[],
  start: readonly number[],
  points: readonly (readonly [string, readonly number[]])[],
): void {
  const path = resolve(import.meta.dirname ?? '.', `../../lib/rules/topics/${name}-points.ts`);
  const text = sheetText(name, columns, start, WORTH, points);
  writeFileSync(path, text);
  console.log(
    `${path}: ${points.filter(([, each]) => each.some((one) => one !== 0)).length} traits, ${text.length} characters`,
  );
}

const [file = '../shared/data/topics.jsonl'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
fitPoints(resolve(file), process.argv.includes('--write'));
