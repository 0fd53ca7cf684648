import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/rules';
import type { Pattern, Rule } from '../../../lib/rules/define-rule';
import { unpackRules } from '../../../lib/rules/read-rules';
import type { RuleRow } from '../../../lib/rules/rule-sheet';
import { writeRuleSheet } from '../../../lib/rules/write-rules';

const SIGNALS = ['signal'];

describe('packed rules', () => {
  const sheet = writeRuleSheet(RULES, SIGNALS);
  const { code, size } = sheet.rules;

  it('are the rules, in their order', () => {
    const conditions = [...new Set(RULES.flatMap(conditionsOf))];
    const sourceOf = (number: number): string => conditions[number - sheet.sought] ?? '';
    expect(unpackRules(sheet.rules, sheet.sought).map((row) => spelled(row, sourceOf))).toEqual(RULES.map(told));
    expect(sheet.classes).toBe(sheet.sought + conditions.length);
  });

  it('are refused when they break off or go on', () => {
    expect(() => unpackRules({ size, code: code.slice(0, -2) }, sheet.sought)).toThrow('breaks off');
    expect(() => unpackRules({ size, code: `${code}xx` }, sheet.sought)).toThrow('go on behind');
  });

  it('stand in the order of their ids, and of their topics', () => {
    const [first, second] = RULES;
    if (!first || !second) throw new Error('There are rules.');
    expect(() => writeRuleSheet([second], [])).toThrow(`${second.id} is out of order`);
    const late: Rule = { ...first, topic: 'contact' };
    expect(() => writeRuleSheet([late, second], [])).toThrow(`${second.id} is out of order`);
  });
});

/** A pattern with all its conditions, none where it has none. */
function fullOf(pattern: Pattern) {
  const {
    with: any = [],
    unless = [],
    under = [],
    whole = false,
    spelledOutBy = [],
  } = typeof pattern === 'string' ? {} : pattern;
  return { with: any, unless, under, whole, spelledOutBy };
}

/** In the order in which they are written. */
function conditionsOf({ matches = [], denies = [], unless = [] }: Rule): string[] {
  const own = [...matches, ...denies].map(fullOf);
  return [...own.flatMap((pattern) => [...pattern.with, ...pattern.unless, ...pattern.under]), ...unless];
}

/** What is told of a rule on its way, with the phrases of its conditions. */
function told({ id, topic, stance, hears = [], distinctDataKinds = 0, yieldsTo = [], ...rule }: Rule) {
  const { matches = [], denies = [], unless = [] } = rule;
  const conditions = [...matches, ...denies].map(fullOf);
  const row = { id, topic, stance, hears: [...hears].sort(), distinctDataKinds, yieldsTo };
  return { ...row, matches: matches.length, conditions, unless };
}

function spelled(row: RuleRow, sourceOf: (number: number) => string) {
  return {
    ...row,
    hears: [...row.hears].sort(),
    unless: row.unless.map(sourceOf),
    conditions: row.conditions.map((own) => ({
      ...own,
      with: own.with.map(sourceOf),
      unless: own.unless.map(sourceOf),
      under: own.under.map(sourceOf),
    })),
  };
}
