import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../read-arguments';
import { docFiles, RULE_DOCS } from './doc-files';

readArguments('usage: npm run docs     writes the generated documents anew', {});

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const files = docFiles();
mkdirSync(join(ROOT, RULE_DOCS), { recursive: true });
for (const name of readdirSync(join(ROOT, RULE_DOCS))) {
  if (!files.has(`${RULE_DOCS}/${name}`)) rmSync(join(ROOT, RULE_DOCS, name));
}
for (const [path, text] of files) writeFileSync(join(ROOT, path), text);
console.log(
  `${files.size} files written: ${[...files.keys()].filter((path) => !path.startsWith(RULE_DOCS)).join(', ')} and ${RULE_DOCS}`,
);
