import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULE_TOPICS } from '../../lib/taxonomy/topics';

/** The folder of the rules: a folder for each topic, a file for each rule. */
export const RULES_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../lib/rules');

/** Where a rule stands. */
export interface RuleFile {
  readonly id: string;
  readonly topic: string;
}

/** Every rule that has a file, in the order of topics and ids that taxonomy/rule-ids.ts gives. */
export function listRuleFiles(): RuleFile[] {
  const order = [
    ...readFileSync(join(RULES_FOLDER, '../taxonomy/rule-ids.ts'), 'utf8').matchAll(/^ {2}'([a-z-]+)',$/gm),
  ].map((match) => match[1] ?? '');
  return readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (RULE_TOPICS as readonly string[]).includes(entry.name))
    .flatMap(({ name: topic }) =>
      readdirSync(join(RULES_FOLDER, topic)).map((file) => ({ id: file.replace(/\.ts$/, ''), topic })),
    )
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** The text of lib/rules/index.ts for these rules, before formatting. */
export function indexOf(files: readonly RuleFile[]): string {
  const imports = files.map(({ id, topic }) => ({ name: camelCase(id), from: `./${topic}/${id}` }));
  return `import type { RuleId } from '../taxonomy/rule-ids';
import type { Rule } from './define-rule';
${imports.map(({ name, from }) => `import ${name} from '${from}';`).join('\n')}

/** Every rule, in the order of the rule topics. Written by \`npm run new-rule\`. */
export const RULES: readonly Rule[] = [
${imports.map(({ name }) => `  ${name},`).join('\n')}
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id, or undefined where it no longer exists. */
export function ruleById(id: RuleId): Rule | undefined {
  return byId.get(id);
}
`;
}

function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
