import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where measuring finds policies that are no part of the project. */
const POLICIES = '../shared/data';

/** A policy as plain text, and what people gave it from 0 to 10, where they did. */
export interface GradedPolicy {
  readonly text: string;
  readonly people: number | null;
}

/** Policies of one origin. */
export interface PolicySet {
  readonly name: string;
  readonly policies: readonly GradedPolicy[];
}

/** All policies to measure on, each text once; null where there are none. */
export function readPolicySets(root: string): PolicySet[] | null {
  const folder = join(root, POLICIES);
  if (!existsSync(folder)) return null;
  return withoutRepeats([
    { name: 'graded by people', policies: readGraded(folder) },
    { name: 'saved pages', policies: readPages(folder) },
    { name: 'read by two people', policies: readReadByTwo(folder) },
  ]);
}

function readGraded(folder: string): GradedPolicy[] {
  return readLines<{ text: string; score10: number }>(join(folder, 'grades.jsonl')).map(({ text, score10 }) => ({
    text,
    people: score10,
  }));
}

/** English policies for which somebody has set apart the text from the page. */
function readPages(folder: string): GradedPolicy[] {
  return readLines<{ label: string; lang: string; gold: string | null }>(join(folder, 'pages/manifest.jsonl'))
    .filter(({ label, lang }) => label === 'privacy' && lang === 'en')
    .flatMap(({ gold }) => (gold === null ? [] : [ungraded(join(folder, 'pages', gold))]));
}

function readReadByTwo(folder: string): GradedPolicy[] {
  const gold = JSON.parse(readFileSync(join(folder, 'practices/gold.json'), 'utf8')) as Record<string, unknown>;
  return Object.keys(gold).map((id) => ungraded(join(folder, `practices/text/${id}.txt`)));
}

function ungraded(file: string): GradedPolicy {
  return { text: readFileSync(file, 'utf8'), people: null };
}

function readLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Some texts are of several origins: the first keeps them. */
function withoutRepeats(sets: readonly PolicySet[]): PolicySet[] {
  const seen = new Set<string>();
  return sets.map(({ name, policies }) => ({
    name,
    policies: policies.filter(({ text }) => {
      const key = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '')
        .slice(0, 2_000);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  }));
}
