// `npm run words -- de`: the sentences that are put together, as a translation puts them, for whoever writes it.
const [language = 'en'] = process.argv.slice(2);
process.env.SMALLPRINT_LANGUAGE = language;

// Only now: messages are looked up where the modules that use them are loaded.
const { sentencesOf } = await import('./sentences');
for (const [heading, sentences] of sentencesOf()) {
  console.log(`\n${heading}`);
  for (const sentence of sentences) console.log(`  ${sentence}`);
}
