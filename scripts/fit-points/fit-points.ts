import { existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { leaningsOf } from '../../lib/analysis/find-data';
import { DATA_KINDS } from '../../lib/taxonomy/data-kinds';
import { TOPICS } from '../../lib/taxonomy/topics';
import { readArguments, stopWithUsage } from '../read-arguments';
import { printFigures, sharpest } from './figures';
import { fewestFor, fitPointed, isMark, OWN, pointsOf, type Settings } from './fit-pointed';
import { type Lesson, type Matrix, matrixOf, scoreOf } from './logistic';
import { readArchive } from './read-archive';
import { readMarks } from './read-marks';
import { type Answered, DATA_TRAITS, readAnswers, readSamples, type Sample } from './read-paragraphs';
import { sheetText } from './sheet-text';

const USAGE = `usage: npm run fit-points -- [FILE] [--folds N] [--archive FOLDER] [--write]

FILE              answered paragraphs, one JSON object a line (../shared/data/topics.jsonl)
--folds N         documents are dealt into N folds, at least 2 (5)
--archive FOLDER  also learns from the paragraphs of the archive that archive-marks.txt marks
--write           writes lib/rules/topics/topic-points.ts and data-points.ts, too`;

const { positionals, values: options } = readArguments(USAGE, {
  allowPositionals: true,
  options: { write: { type: 'boolean' }, folds: { type: 'string', default: '5' }, archive: { type: 'string' } },
});
if (positionals.length > 1) stopWithUsage('One file at most.', USAGE);
if (positionals[0] !== undefined && !existsSync(positionals[0])) stopWithUsage(`${positionals[0]} not found.`, USAGE);
const FILE = positionals[0] ?? '../shared/data/topics.jsonl';

/** Documents are dealt into so many folds; what is said of one is never learnt from itself. */
const FOLDS = Number(options.folds);
if (!Number.isInteger(FOLDS) || FOLDS < 2) stopWithUsage('--folds is a whole number from 2.', USAGE);

/** The fewest documents with a word, or with two: those of fewer are names and habits of some companies. */
const FEWEST_DOCUMENTS = 15;

/** How far a topic's own bar is drawn to the one that serves all topics best: with few samples its own is chance. */
const DRAW = 0.3;

/**
 * How far below the sharpest bar kinds of data are told, in logits: there the figures are all but the same, and lists of
 * kinds under a brief lead-in are heard.
 */
const LENIENCE = 0.15;

/** All from cross-validation over documents. */
const TOPIC_SETTINGS: Settings = { worth: 0.15, penalty: 30, fewest: 60, least: 0.035, own: 0.5 };
const DATA_SETTINGS: Settings = { worth: 0.15, penalty: 80, fewest: 40, least: 0.0105, own: 0.8 };

/** Fits both tables of points, prints how they do on documents that they were not fitted on, and writes them. */
function fitPoints(file: string, write: boolean): void {
  const paragraphs = readAnswers(file);
  if (!paragraphs) {
    console.log(`skipped: ${file} not found`);
    return;
  }
  const all = [...paragraphs, ...readMarks(dirname(file)), ...readArchived(options.archive)];
  const samples = readSamples(all);
  const topics = withoutNames(samples.topics);
  const data = withoutNames(samples.data);
  const sums = fitTopics(topics, write);
  const leaning = data.map((sample) => withLeanings(sample, sums[sample.paragraph] ?? []));
  fitData(leaning, all, write);
}

function readArchived(folder: string | undefined): readonly Answered[] {
  if (folder === undefined) {
    console.log('without what we marked in the archive: --archive names a folder with its files');
    return [];
  }
  const { found, missed } = readArchive(folder);
  console.log(`${found.length} paragraphs of the archive, ${missed} not found`);
  return found;
}

/** The samples without the words, single or two, that stand in few documents. */
function withoutNames(samples: readonly Sample[]): Sample[] {
  const documents = new Map<string, Set<string>>();
  for (const { traits, document } of samples)
    for (const trait of traits.keys()) documents.set(trait, (documents.get(trait) ?? new Set()).add(document));
  const isKept = (trait: string): boolean =>
    isMark(trait) || /^[A-Z^#]/.test(trait) || (documents.get(trait)?.size ?? 0) >= FEWEST_DOCUMENTS;
  return samples.map((sample) => ({
    ...sample,
    traits: new Map([...sample.traits].filter(([trait]) => isKept(trait))),
  }));
}

/** The sums by topic of each sample, as its table gives them for documents on which it was not fitted. */
function fitTopics(samples: readonly Sample[], write: boolean): readonly (readonly number[])[] {
  const matrix = matrixOf(
    samples.map(({ traits }) => traits),
    fewestFor(TOPIC_SETTINGS),
  );
  const answers = TOPICS.map((topic) =>
    Float64Array.from(samples, (sample) => (sample.answers.includes(topic) ? 1 : 0)),
  );
  const shares = sharesOf(samples, TOPIC_SETTINGS);
  const unseen = answers.map((right) => crossScores(matrix, samples, { answers: right, shares }, TOPIC_SETTINGS));
  const barsByFold = Array.from({ length: FOLDS }, (_, fold) => drawnBars(barRows(samples, fold), unseen, answers));
  const judged = samples.flatMap((sample, i) =>
    TOPICS.map((label, t) => ({
      label,
      is: answers[t]?.[i] === 1,
      found: (unseen[t]?.[i] ?? 0) > (barsByFold[foldOf(sample)]?.[t] ?? 0),
      isOwn: sample.isOwn,
    })),
  );
  printFigures('topics', judged);
  const bars = drawnBars(barRows(samples), unseen, answers);
  if (write) {
    const models = answers.map((right) =>
      fitPointed(matrix, rowsOf(samples), { answers: right, shares }, TOPIC_SETTINGS),
    );
    const starts = models.map(({ bias }, t) => bias - (bars[t] ?? 0));
    writeSheet(
      'topic',
      starts,
      TOPIC_SETTINGS.worth,
      matrix.names.map(
        (trait, j) => [trait, models.map(({ weights }) => pointsOf(trait, weights[j] ?? 0, TOPIC_SETTINGS))] as const,
      ),
    );
  }
  return samples.map((_, i) => unseen.map((scores, t) => (scores[i] ?? 0) - (bars[t] ?? 0)));
}

/** For each topic the bar that does best on `rows`, drawn to the one that does best for all topics together. */
function drawnBars(
  rows: readonly number[],
  scores: readonly Float64Array[],
  answers: readonly Float64Array[],
): readonly number[] {
  const all = scores.flatMap((each) => rows.map((row) => each[row] ?? 0));
  const right = answers.flatMap((each) => rows.map((row) => each[row] ?? 0));
  const common = sharpest([...all.keys()], Float64Array.from(all), Float64Array.from(right));
  return scores.map(
    (each, t) => DRAW * common + (1 - DRAW) * sharpest(rows, each, answers[t] ?? new Float64Array(each.length)),
  );
}

/** One model for all kinds: what is said around "your height" is much like what is said around "your name". */
function fitData(samples: readonly Sample[], paragraphs: readonly Answered[], write: boolean): void {
  const matrix = matrixOf(samples.map(withOwnTraits), fewestFor(DATA_SETTINGS));
  const answers = Float64Array.from(samples, ({ kind, answers: right }) => (right.includes(kind ?? '') ? 1 : 0));
  const lesson = { answers, shares: sharesOf(samples, DATA_SETTINGS) };
  const unseen = crossScores(matrix, samples, lesson, DATA_SETTINGS);
  const bars = Array.from({ length: FOLDS }, (_, fold) => sharpest(barRows(samples, fold), unseen, answers));
  const judged = samples.map(({ kind, isOwn, ...sample }, i) => ({
    label: kind ?? '',
    is: answers[i] === 1,
    found: (unseen[i] ?? 0) > (bars[foldOf(sample)] ?? 0) - LENIENCE,
    isOwn,
  }));
  const named = new Set(samples.map(({ paragraph, kind }) => `${paragraph} ${kind}`));
  for (const [paragraph, { data: right, isOwn = false }] of paragraphs.entries())
    for (const kind of right)
      if (!named.has(`${paragraph} ${kind}`)) judged.push({ label: kind, is: true, found: false, isOwn });
  printFigures('kinds of data', judged);
  if (!write) return;
  const model = fitPointed(matrix, rowsOf(samples), lesson, DATA_SETTINGS);
  const numbers = new Map(matrix.names.map((name, number) => [name, number]));
  const weightOf = (name: string): number => model.weights[numbers.get(name) ?? -1] ?? 0;
  const shared = [
    ...new Set([...matrix.names.map((name) => name.slice(name.indexOf(OWN) + 1)), ...DATA_TRAITS]),
  ].filter(Boolean);
  const columns = ['', ...DATA_KINDS.map((kind) => kind + OWN)];
  const points = shared.map(
    (trait) => [trait, columns.map((prefix) => pointsOf(trait, weightOf(prefix + trait), DATA_SETTINGS))] as const,
  );
  const start = columns.map((prefix, i) =>
    i === 0 ? model.bias - sharpest(barRows(samples), unseen, answers) + LENIENCE : weightOf(prefix),
  );
  writeSheet('data', start, DATA_SETTINGS.worth, points);
}

/** With how much the paragraph is about each topic. */
function withLeanings(sample: Sample, sums: readonly number[]): Sample {
  return { ...sample, traits: new Map([...sample.traits, ...leaningsOf(sums)]) };
}

/** The traits of all kinds, and those of classes once more for the sample's own. */
function withOwnTraits({ traits, kind }: Sample): Map<string, number> {
  const own = [...traits]
    .filter(([trait]) => /^(?:[A-Z#]|~first|~third)/.test(trait))
    .map(([trait, amount]) => [kind + OWN + trait, amount] as const);
  return new Map([...traits, ...own, [(kind ?? '') + OWN, 1]]);
}

/** For every sample, its score by a model of the other folds, rounded to points as the table is. */
function crossScores(matrix: Matrix, samples: readonly Sample[], lesson: Lesson, settings: Settings): Float64Array {
  const scores = new Float64Array(samples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = rowsOf(samples).filter((i) => foldOf(samples[i]) !== fold);
    const model = fitPointed(matrix, others, lesson, settings);
    for (const i of rowsOf(samples)) if (foldOf(samples[i]) === fold) scores[i] = scoreOf(matrix, model, i);
  }
  return scores;
}

/** The rows that bars are drawn by: the corpus's own, without those of a fold. */
function barRows(samples: readonly Sample[], fold?: number): number[] {
  return rowsOf(samples).filter((i) => samples[i]?.isOwn === false && foldOf(samples[i]) !== fold);
}

function sharesOf(samples: readonly Sample[], { own }: Settings): Float64Array {
  return Float64Array.from(samples, ({ isOwn }) => (isOwn ? own : 1));
}

const folds = new Map<string, number>();

/** Documents are dealt out in the order in which they come. */
function foldOf(sample: Pick<Sample, 'document'> | undefined): number {
  const document = sample?.document ?? '';
  const fold = folds.get(document) ?? (folds.size * 7919) % FOLDS;
  folds.set(document, fold);
  return fold;
}

function rowsOf(samples: readonly Sample[]): number[] {
  return samples.map((_, i) => i);
}

function writeSheet(
  name: 'topic' | 'data',
  start: readonly number[],
  worth: number,
  points: readonly (readonly [string, readonly number[]])[],
): void {
  const path = resolve(import.meta.dirname ?? '.', `../../lib/rules/topics/${name}-points.ts`);
  const text = sheetText(name, start, worth, points);
  writeFileSync(path, text);
  console.log(
    `${path}: ${points.filter(([, each]) => each.some((one) => one !== 0)).length} traits, ${text.length} characters`,
  );
}

fitPoints(resolve(FILE), options.write ?? false);
