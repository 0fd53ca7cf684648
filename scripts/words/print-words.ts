import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createOutput } from '../../lib/cli/output';
import { readArguments, stopWithUsage } from '../read-arguments';

const USAGE = 'usage: npm run words -- [LANGUAGE]     a file of locales/ without its ending (en)';

// `npm run words -- de`: the sentences that are put together, as a translation puts them, for whoever writes it.
const [language = 'en', ...others] = readArguments(USAGE, { allowPositionals: true }).positionals;
if (others.length > 0) stopWithUsage('One language at a time.', USAGE);
if (!existsSync(join(import.meta.dirname, `../../locales/${language}.yml`)))
  stopWithUsage(`locales/${language}.yml does not exist.`, USAGE);
process.env.SMALLPRINT_LANGUAGE = language;

// Only now: messages are looked up where the modules that use them are loaded.
const { sentencesOf } = await import('./sentences');
const output = createOutput(process.stdout);
for (const [heading, sentences] of sentencesOf()) {
  await output.write(`\n${[heading, ...sentences].join('\n  ')}\n`);
}
