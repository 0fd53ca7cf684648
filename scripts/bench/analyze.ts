import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { Bench } from 'tinybench';
import { DEFAULT_WEIGHTS } from '../../lib/rules/weights';
import { normalise } from '../../lib/text/normal-form';
import { readPassages } from '../../lib/text/passages';
import { fromPlainText } from '../../lib/text/plain-text';
import { readArguments } from '../read-arguments';
import { importBundled } from './bundle';
import { listExpressions } from './expressions';
import { grow, hostile, textOf } from './texts';

readArguments('usage: npm run bench     measures how long an analysis takes', {});

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SIZES = [1_000, 10_000, 30_000, 100_000];

/** Characters of the hostile text and the one beside it. */
const MEGABYTE = 1_000_000;

const started = performance.now();
const { analyze } = await importBundled<typeof import('../../lib/analysis/analyze')>(ROOT, 'lib/analysis/analyze.ts');
const { score } = await importBundled<typeof import('../../lib/analysis/score')>(ROOT, 'lib/analysis/score.ts');
console.log(`bundled in ${(performance.now() - started).toFixed(0)} ms`);

const sample = textOf(readFileSync(join(ROOT, 'tests/sample/privacy.html'), 'utf8'));
const first = time(() => analyze(fromPlainText('We sell your data.')));
const bench = new Bench({ time: 1500, warmupTime: 500 });
for (const words of SIZES) {
  const text = grow(sample, words);
  bench.add(`one pass, ${words} words`, () => pass(text));
  bench.add(`analyse, ${words} words`, () => score(analyze(fromPlainText(text)), DEFAULT_WEIGHTS));
}
const tenThousand = grow(sample, 10_000);
bench.add('compromise tags, 10000 words', () => nlp(tenThousand));
await bench.run();

const medians = new Map(
  bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : Number.NaN]),
);
// Once is enough for what takes seconds.
medians.set('expressions on every sentence, 10000 words', time(onEverySentence(tenThousand, listExpressions())));
medians.set('analyse, 1 MB', time(analyseAll(grow(sample, 170_000).slice(0, MEGABYTE))));
medians.set('analyse, 1 MB of hostile text', time(analyseAll(hostile(MEGABYTE))));
medians.set('first text of a worker', first);

const of = (name: string): number => medians.get(name) ?? Number.NaN;
const ratios = {
  'analyse beside one pass, 10,000 words (at most 60)': of('analyse, 10000 words') / of('one pass, 10000 words'),
  'compromise beside analyse, 10,000 words (at least 100)':
    of('compromise tags, 10000 words') / of('analyse, 10000 words'),
  'expressions beside analyse, 10,000 words (at least 5)':
    of('expressions on every sentence, 10000 words') / of('analyse, 10000 words'),
  '100,000 beside 10,000 words (at most 11)': of('analyse, 100000 words') / of('analyse, 10000 words'),
  'hostile beside normal text, 1 MB (at most 20)': of('analyse, 1 MB of hostile text') / of('analyse, 1 MB'),
};
console.table(Object.fromEntries([...medians].map(([name, ms]) => [name, { 'median ms': Number(ms.toFixed(3)) }])));
console.table(
  Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, { ratio: Number(ratio.toFixed(1)) }])),
);
const out = join(ROOT, 'test-results/bench.json');
mkdirSync(dirname(out), { recursive: true });
writeFileSync(
  out,
  `${JSON.stringify({ node: process.version, medians: Object.fromEntries(medians), ratios }, null, 2)}\n`,
);

function analyseAll(text: string): () => unknown {
  return () => analyze(fromPlainText(text));
}

function onEverySentence(text: string, expressions: readonly RegExp[]): () => number {
  const policy = fromPlainText(text);
  return () => {
    const normal = normalise(policy.text);
    let found = 0;
    for (const { start, end } of readPassages(policy, normal)) {
      const sentence = normal.folded.slice(start, end);
      for (const expression of expressions) if (expression.test(sentence)) found++;
    }
    return found;
  };
}

function pass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  return sum;
}

/** Milliseconds of one run. */
function time(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}
