import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/rules';
import { DEFAULT_WEIGHTS, MAX_WEIGHT } from '../../../lib/rules/weights';
import { RULE_IDS } from '../../../lib/taxonomy/rule-ids';
import { listRuleFiles } from '../../../scripts/rules/rule-files';

const CATALOGUE = '../shared/catalogue/rules.json';

describe('the rules', () => {
  it('are all in the index, in the order of the ids: run "npm run new-rule -- --index" otherwise', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
    expect(listRuleFiles().map(({ id }) => id)).toEqual([...RULE_IDS]);
  });

  it('stand in the folder of their topic, in a file of their name', () => {
    expect(listRuleFiles()).toEqual(RULES.map(({ id, topic }) => ({ id, topic })));
  });

  it('have a weight that is a whole number from 0 to the largest', () => {
    for (const [id, weight] of Object.entries(DEFAULT_WEIGHTS)) {
      expect([id, Number.isInteger(weight) && weight >= 0 && weight <= MAX_WEIGHT]).toEqual([id, true]);
    }
  });

  it('say in one sentence why they matter, and give a source', () => {
    for (const { id, why, sources, title } of RULES) {
      expect([id, why.endsWith('.') && !/[.!?]\s/.test(why)]).toEqual([id, true]);
      expect([id, title.length > 0 && title.length <= 60]).toEqual([id, true]);
      expect([id, sources.length > 0]).toEqual([id, true]);
    }
  });

  it('give no example twice', () => {
    const examples = RULES.flatMap(({ examples: { found, ignored } }) => [...found, ...ignored]);
    const plain = examples.map((example) => example.replace(/\[\[|\]\]/g, ''));
    const twice = RULES.flatMap(({ id, examples: own }) => {
      const all = [...own.found, ...own.ignored].map((example) => example.replace(/\[\[|\]\]/g, ''));
      return new Set(all).size < all.length ? [id] : [];
    });
    expect(plain.length).toBeGreaterThan(800);
    expect(twice).toEqual([]);
  });

  it.skipIf(!existsSync(CATALOGUE))('define the practices of the catalogue, word for word', () => {
    const catalogue = JSON.parse(readFileSync(CATALOGUE, 'utf8')) as Record<string, string>[];
    const defined = RULES.map(({ id, topic, stance, title, holds, doesNotHold }) => ({
      id,
      topic,
      stance,
      title,
      holds,
      ...(doesNotHold && { doesNotHold }),
    }));
    const wanted = catalogue.map(({ weight: _, ...rest }) => rest);
    const byId = (a: { id?: string }, b: { id?: string }): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
    expect([...defined].sort(byId)).toEqual([...wanted].sort(byId));
  });

  if (!existsSync(CATALOGUE)) console.log('skipped: ../shared not found');
});
