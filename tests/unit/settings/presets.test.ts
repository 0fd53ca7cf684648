import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BARE_RULES } from '../../../lib/rules/cards';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { PRESET_IDS, PRESETS, weightsOf } from '../../../lib/settings/presets';
import { isWeight } from '../../../lib/settings/weights';
import { presetMessages } from '../../../lib/ui/messages/preset-messages';

const RECORD = 'docs/decisions/0012-presets.md';
const sections = new Map(
  readFileSync(RECORD, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

test('balanced is what everybody begins with', () => {
  expect(weightsOf('balanced')).toEqual(DEFAULT_WEIGHTS);
});

test('minimal counts nothing but what it names', () => {
  const counted = Object.entries(weightsOf('minimal')).filter(([, weight]) => weight > 0);
  expect(Object.fromEntries(counted)).toEqual(PRESETS.minimal.weights);
});

test.each(PRESET_IDS)('%s gives every rule a weight, and changes only rules that move points', (id) => {
  const weights = weightsOf(id);
  expect(Object.keys(weights).sort()).toEqual(Object.keys(DEFAULT_WEIGHTS).sort());
  expect(Object.values(weights).filter((weight) => !isWeight(weight))).toEqual([]);
  const named = Object.keys(PRESETS[id].weights);
  const neutral = BARE_RULES.filter(({ stance }) => stance === 'neutral').map((rule) => rule.id);
  expect(neutral.filter((rule) => named.includes(rule))).toEqual([]);
});

test.each(PRESET_IDS)(`every weight of %s has its reason in ${RECORD}, and the record holds no other`, (id) => {
  const section = sections.get(presetMessages.names[id]) ?? '';
  const rows = [...section.matchAll(/^\| ([a-z-]+) \| (?:(\d+) → )?(\d+) \| (.+) \|$/gm)];
  const told = Object.fromEntries(rows.map(([, rule = '', , weight]) => [rule, Number(weight)]));
  expect(told).toEqual(PRESETS[id].weights);
  for (const [, rule, before, after, reason] of rows) {
    const standard = DEFAULT_WEIGHTS[rule as keyof typeof DEFAULT_WEIGHTS];
    expect([rule, Number(before ?? after)]).toEqual([rule, standard]);
    expect(reason?.length).toBeGreaterThan(10);
  }
});
