import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../lib/analysis/analyze';
import { fromPlainText } from '../../lib/text/plain-text';
import { readArguments } from '../read-arguments';
import { accuracyModule } from './accuracy-module';
import { readAnswers } from './answers';
import { tally } from './tally';

readArguments('usage: npm run accuracy     writes lib/rules/measured-accuracy.ts and the documents anew', {});

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const MODULE = join(ROOT, 'lib/rules/measured-accuracy.ts');

const answers = readAnswers(ROOT);
if (answers === null) console.log('skipped: ../shared not found');
else measure(answers);

/** Writes the figures, then the documents that show them: in a process of its own, which reads the new figures. */
function measure(all: NonNullable<typeof answers>): void {
  const accuracy = tally(all, (text) => new Set(analyze(fromPlainText(text)).findings.map(({ rule }) => rule)));
  writeFileSync(MODULE, accuracyModule(accuracy));
  run('biome', 'format', '--write', MODULE);
  run('tsx', 'scripts/docs/write-docs.ts');
}

function run(...command: string[]): void {
  const { status, stderr } = spawnSync('npx', command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'pipe'] });
  if (status !== 0) throw new Error(`${command.join(' ')} failed: ${stderr.toString()}`);
}
