import { createOutput } from '../../lib/cli/output';

// `npm run words -- de`: the sentences that are put together, as a translation puts them, for whoever writes it.
const [language = 'en'] = process.argv.slice(2);
process.env.SMALLPRINT_LANGUAGE = language;

// Only now: messages are looked up where the modules that use them are loaded.
const { sentencesOf } = await import('./sentences');
const output = createOutput(process.stdout);
for (const [heading, sentences] of sentencesOf()) {
  await output.write(`\n${[heading, ...sentences].join('\n  ')}\n`);
}
