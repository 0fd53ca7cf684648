import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { Bench } from 'tinybench';
import { DEFAULT_WEIGHTS } from '../../lib/rules/weights';
import { fromPlainText } from '../../lib/text/plain-text';
import { importBundled } from './bundle';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SIZES = [1_000, 10_000, 30_000, 100_000];

const { analyze } = await importBundled<typeof import('../../lib/analysis/analyze')>(ROOT, 'lib/analysis/analyze.ts');
const { score } = await importBundled<typeof import('../../lib/analysis/score')>(ROOT, 'lib/analysis/score.ts');

/** Side by side in one run, since machines differ: trust the ratios. */
const sample = textOf(readFileSync(join(ROOT, 'tests/sample/privacy.html'), 'utf8'));
const bench = new Bench({ time: 1500, warmupTime: 500 });
for (const words of SIZES) {
  const text = grow(sample, words);
  bench.add(`one pass, ${words} words`, () => pass(text));
  bench.add(`analyse, ${words} words`, () => score(analyze(fromPlainText(text)), DEFAULT_WEIGHTS));
}
bench.add('compromise tags, 10000 words', () => nlp(grow(sample, 10_000)), { async: false });
await bench.run();

const medians = new Map(
  bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : Number.NaN]),
);
const of = (name: string): number => medians.get(name) ?? Number.NaN;
const ratios = {
  'analyse beside one pass, 10,000 words (at most 60)': of('analyse, 10000 words') / of('one pass, 10000 words'),
  'compromise beside analyse, 10,000 words (at least 100)':
    of('compromise tags, 10000 words') / of('analyse, 10000 words'),
  '100,000 beside 10,000 words (at most 11)': of('analyse, 100000 words') / of('analyse, 10000 words'),
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

/** The words of our own sample page, a line for each block. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const lines = body
    .replace(/<\/(?:p|li|h\d|tr)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The sample again and again, each time under another name, until it has so many words. */
function grow(text: string, words: number): string {
  const count = text.split(/\s+/).length;
  const copies = Array.from({ length: Math.ceil(words / count) }, (_, i) => text.replaceAll('Fernweh', `Fernweh${i}`));
  return copies
    .join('\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

function pass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  return sum;
}
