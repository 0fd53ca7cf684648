import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS, type RuleId } from '../../lib/taxonomy/rule-ids';

/** Where measuring finds texts with the answers that people gave. They are no part of the project. */
const ANSWERS = '../shared/data';

/** A whole policy that two readers have read. */
export interface ReadPolicy {
  readonly text: string;
  readonly stated: ReadonlySet<RuleId>;
  /** Rules on which the readers differed. */
  readonly disputed: ReadonlySet<RuleId>;
}

/** A quote that people filed under a practice, and the rules that look for it, the closest first. */
export interface FiledQuote {
  readonly text: string;
  readonly rules: readonly RuleId[];
}

/** All that is measured against. */
export interface Answers {
  readonly policies: readonly ReadPolicy[];
  readonly quotes: readonly FiledQuote[];
}

/** The answers beside the project's folder; null where there are none. */
export function readAnswers(root: string): Answers | null {
  const folder = join(root, ANSWERS);
  if (!existsSync(folder)) return null;
  return { policies: readPolicies(join(folder, 'practices')), quotes: readQuotes(join(folder, 'quotes.jsonl')) };
}

function readPolicies(folder: string): ReadPolicy[] {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Record<
    string,
    { stated: Record<string, unknown>; disputed: string[] }
  >;
  return Object.entries(gold).map(([id, { stated, disputed }]) => ({
    text: readFileSync(join(folder, `text/${id}.txt`), 'utf8'),
    stated: new Set(Object.keys(stated).map(checkId)),
    disputed: new Set(disputed.map(checkId)),
  }));
}

function readQuotes(file: string): FiledQuote[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; rules: string[] })
    .map(({ text, rules }) => ({ text, rules: rules.map(checkId) }));
}

function checkId(id: string): RuleId {
  if (!(RULE_IDS as readonly string[]).includes(id)) throw new Error(`The answers speak of "${id}", which is no rule.`);
  return id as RuleId;
}
