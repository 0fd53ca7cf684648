import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_TOPICS } from '../../lib/taxonomy/topics';
import { indexOf, listRuleFiles, RULES_FOLDER } from './rule-files';

const USAGE = `usage: npm run new-rule -- ID TOPIC good|neutral|bad WEIGHT
       npm run new-rule -- --index            writes lib/rules/index.ts anew

topics: ${RULE_TOPICS.join(', ')}`;

const [id, topic, stance, weight] = process.argv.slice(2);

if (id === '--help' || id === '-h') {
  console.log(USAGE);
  process.exit(0);
}
if (id === undefined) stop('Say which rule.');
if (id !== '--index') scaffold(id, topic, stance, Number(weight));
const index = join(RULES_FOLDER, 'index.ts');
writeFileSync(index, indexOf(listRuleFiles()));
const { status } = spawnSync('npx', ['biome', 'check', '--write', RULES_FOLDER, join(RULES_FOLDER, '../taxonomy')], {
  stdio: 'ignore',
});
if (status !== 0) console.error('Not formatted: run npx biome check --write lib, which says why.');
if (id !== '--index') console.log(`lib/rules/${topic}/${id}.ts: examples first, then the phrases.`);

/** Writes the rule's file, its id and its weight. */
function scaffold(ruleId: string, ruleTopic = '', ruleStance = '', ruleWeight = Number.NaN): void {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(ruleId)) stop(`"${ruleId}" is no id: lower-case words and dashes.`);
  if (!(RULE_TOPICS as readonly string[]).includes(ruleTopic)) stop(`"${ruleTopic}" is no topic.`);
  if (!['good', 'neutral', 'bad'].includes(ruleStance)) stop(`"${ruleStance}" is no stance.`);
  if (!Number.isInteger(ruleWeight) || ruleWeight < 0 || ruleWeight > 10)
    stop('The weight is a whole number from 0 to 10.');
  const file = join(RULES_FOLDER, ruleTopic, `${ruleId}.ts`);
  if (existsSync(file)) stop(`${file} exists.`);
  insert(join(RULES_FOLDER, '../taxonomy/rule-ids.ts'), ruleTopic, `  '${ruleId}',`);
  insert(join(RULES_FOLDER, 'weights.ts'), ruleTopic, `  '${ruleId}': ${ruleWeight},`);
  writeFileSync(file, template(ruleId, ruleTopic, ruleStance));
}

/** Puts a line below the comment that names the topic. */
function insert(file: string, ruleTopic: string, line: string): void {
  const heading = `  // ${ruleTopic}\n`;
  const text = readFileSync(file, 'utf8');
  if (!text.includes(heading)) stop(`${file} has no line "${heading.trim()}".`);
  writeFileSync(file, text.replace(heading, `${heading}${line}\n`));
}

function template(ruleId: string, ruleTopic: string, ruleStance: string): string {
  return `import { defineRule } from '../define-rule';

export default defineRule({
  id: '${ruleId}',
  topic: '${ruleTopic}',
  stance: '${ruleStance}',
  title: '',
  why: '',
  holds: '',
  matches: [],
  examples: {
    found: [],
    ignored: [],
  },
  sources: [],
});
`;
}

function stop(why: string): never {
  console.error(`${why}\n\n${USAGE}`);
  process.exit(2);
}
