import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { provideExtension, ROOT } from '../../lib/cli/browser/build-extension';
import { chromium } from '../../lib/cli/browser/chromium';
import { thisMachine } from '../../lib/cli/browser/machine';
import { requireBrowser } from '../../lib/cli/browser/provide-browser';
import { readArguments, stopWithUsage } from '../read-arguments';
import { measureDetector } from './pages/measure-detector';
import { measurePopup } from './pages/measure-popup';
import { measureReader } from './pages/measure-reader';
import { measureSlider } from './pages/measure-slider';
import { measureWorker } from './pages/measure-worker';
import type { Sample } from './pages/sample';
import { growPage } from './texts';

/** As long as the long policies of well-known services. */
const WORDS = 10_000;

/** What can be measured. */
const NAMES = ['detector', 'reader', 'worker', 'popup', 'slider'] as const;

const USAGE = `usage: npm run bench:pages -- [NAME…]     measures all, or these: ${NAMES.join(', ')}`;

const picked = readArguments(USAGE, { allowPositionals: true }).positionals;
for (const name of picked)
  if (!(NAMES as readonly string[]).includes(name)) stopWithUsage(`"${name}" is no measure.`, USAGE);

const setting = {
  program: await requireBrowser(chromium, thisMachine()),
  extension: await provideExtension('chrome'),
};
const page = growPage(readFileSync(join(ROOT, 'tests/sample/privacy.html'), 'utf8'), WORDS);

/** Words of the command line pick measures; without one all are taken. */
const MEASURES: Readonly<Record<(typeof NAMES)[number], () => Promise<object>>> = {
  async detector() {
    const cost = await measureDetector(setting);
    console.table({
      'first run beside an empty script, ms more': judge(cost.more, 0.5),
      'with its first look, in a task of its own, ms more': judge(cost.moreWithLook, null),
      'with all looks of a page, ms more': judge(cost.moreInAll, null),
      bytes: judge(cost.bytes, 1_000),
      'layouts forced': judge(cost.layouts, 0),
      'traces left in the page': judge(cost.traces.length, 0),
    });
    console.table({ detector: show(cost.detector), 'empty script': show(cost.empty) });
    return cost;
  },
  async reader() {
    const cost = await measureReader(setting, page);
    console.table({
      'first run in a page, beside Readability (ratio)': judge(cost.cold.ratio, 1.6),
      'warm, beside Readability (ratio)': judge(cost.warm.ratio, 1.6),
    });
    console.table({
      'reader, first run': show(cost.cold.reader),
      'Readability, first run': show(cost.cold.readability),
      'reader, warm': show(cost.warm.reader),
      'Readability, warm': show(cost.warm.readability),
    });
    return cost;
  },
  async worker() {
    const cost = await measureWorker(setting, page);
    console.table({
      'event in the page to badge beside an empty handler, ms more': judge(cost.more, 60),
      'text in the worker to badge beside an empty handler, ms more': judge(cost.moreFromText, null),
    });
    console.table({ 'as built': show(cost.asBuilt), 'empty handler': show(cost.empty) });
    console.table(
      Object.fromEntries(cost.steps.map(({ step, ms }) => [step, { 'median ms after the event': round(ms) }])),
    );
    return cost;
  },
  async popup() {
    const cost = await measurePopup(setting, page);
    console.table({
      'click to verdict, ms': judge(cost.asBuilt.median, 100),
      'the same beside an empty popup (ratio)': judge(cost.ratio, 2),
    });
    console.table({ 'as built': show(cost.asBuilt), 'empty popup': show(cost.empty) });
    return cost;
  },
  async slider() {
    const step = await measureSlider(setting);
    console.table({ 'step of a slider to grade and score, ms of script': judge(step.median, 16) });
    console.table({ 'a step': show(step) });
    return step;
  },
};

const results: Record<string, object> = {};
for (const [name, measure] of Object.entries(MEASURES)) {
  if (picked.length > 0 && !picked.includes(name)) continue;
  console.log(`${name} …`);
  results[name] = await measure();
}
const out = join(ROOT, 'test-results/bench-pages.json');
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, `${JSON.stringify({ node: process.version, ...results }, null, 2)}\n`);

function judge(measured: number, most: number | null) {
  return { measured: round(measured), ...(most !== null && { 'at most': most, holds: measured <= most }) };
}

function show({ median, least, runs }: Sample) {
  return { 'median ms': round(median), 'least ms': round(least), runs };
}

function round(number: number): number {
  return Number(number.toFixed(2));
}
