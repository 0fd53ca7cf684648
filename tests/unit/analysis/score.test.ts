import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Finding } from '../../../lib/analysis/report';
import { gradeOf, score, THRESHOLDS } from '../../../lib/analysis/score';
import { DEFAULT_WEIGHTS, type Weights } from '../../../lib/rules/weights';
import { RULE_IDS, type RuleId } from '../../../lib/taxonomy/rule-ids';

const stances = ['good', 'neutral', 'bad'] as const;
const finding = fc.record({ rule: fc.constantFrom(...RULE_IDS), stance: fc.constantFrom(...stances) }).map(
  ({ rule, stance }): Finding => ({
    rule,
    stance,
    topic: 'tracking',
    evidence: [{ text: 'x', start: 0, end: 1, heading: null, leadIn: null, modality: 'says' }],
  }),
);
const findings = fc.uniqueArray(finding, { selector: ({ rule }) => rule, maxLength: 60 });
const weights = fc
  .array(fc.integer({ min: 0, max: 10 }), { minLength: RULE_IDS.length, maxLength: RULE_IDS.length })
  .map((values) => Object.fromEntries(RULE_IDS.map((id, i) => [id, values[i] ?? 0])) as Weights);

function analysisOf(list: readonly Finding[], about: Partial<Analysis> = {}): Analysis {
  return {
    language: 'en',
    words: 1000,
    readingMinutes: 4,
    topics: ['contact', 'data-security', 'data-retention'],
    data: [],
    findings: list,
    ...about,
  };
}

describe('score', () => {
  it('has a ledger that adds up to the score exactly', () => {
    fc.assert(
      fc.property(findings, weights, (list, table) => {
        const verdict = score(analysisOf(list), table);
        if (verdict.score === null) throw new Error('a long English text has a score');
        const tenths = verdict.ledger.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
        expect(tenths).toBe(verdict.score * 10);
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never rises with another bad finding and never falls with another good one', () => {
    fc.assert(
      fc.property(findings, finding, weights, (list, added, table) => {
        fc.pre(list.every(({ rule }) => rule !== added.rule));
        const before = score(analysisOf(list), table).score ?? 0;
        const after = score(analysisOf([...list, added]), table).score ?? 0;
        if (added.stance === 'bad') expect(after).toBeLessThanOrEqual(before);
        else if (added.stance === 'good') expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBe(before);
      }),
    );
  });

  it('starts at 75, has lost half of that at 60 against the reader, and gained half of what is left at 20 in favour', () => {
    const rules = RULE_IDS.slice(0, 7);
    const scoreOf = (stance: Finding['stance'], ...pulls: readonly Weights[RuleId][]) => {
      const table = { ...DEFAULT_WEIGHTS, ...Object.fromEntries(pulls.map((weight, i) => [rules[i], weight])) };
      const found = rules
        .slice(0, pulls.length)
        .map((rule): Finding => ({ rule, stance, topic: 'tracking', evidence: [] }));
      return score(analysisOf(found), table).score;
    };
    expect([scoreOf('bad', 10, 10, 10, 10, 10, 10), scoreOf('bad', 10, 10, 10, 10, 10, 10, 2)]).toEqual([38, 37]);
    expect([scoreOf('good', 10), scoreOf('good', 10, 10)]).toEqual([83, 88]);
  });

  it('gives the tenths that are left over first to the line that was cut by most', () => {
    const good = (rule: Finding['rule']): Finding => ({ rule, stance: 'good', topic: 'tracking', evidence: [] });
    const table = { ...DEFAULT_WEIGHTS, 'no-sale': 5, 'no-sharing': 1 };
    // Of 250 / 26 tenths for each weight 48.08 and 9.62; six more points make 81, so that three tenths are left to give.
    const verdict = score(analysisOf([good('no-sale'), good('no-sharing')]), table);
    expect(verdict.score !== null && verdict.ledger.map(({ points }) => points)).toEqual([75, 4.9, 1.1]);
  });

  it('leaves a rule of weight 0 out of the ledger', () => {
    const one: Finding = { rule: 'sells-data', stance: 'bad', topic: 'third-party-sharing', evidence: [] };
    const verdict = score(analysisOf([one]), { ...DEFAULT_WEIGHTS, 'sells-data': 0 });
    expect(verdict).toEqual({ score: 75, grade: gradeOf(75), ledger: [{ what: 'start', points: 75 }] });
  });

  it('gives no letter that its number contradicts: "good" is above the middle, "very poor" below', () => {
    expect(gradeOf(50)).toBe('C');
    expect(['A', 'B']).toContain(gradeOf(60));
    expect(gradeOf(85)).toBe('A');
    expect(['D', 'E']).toContain(gradeOf(40));
    expect(gradeOf(30)).toBe('E');
  });

  it('gives no grade, with the reason, to thin text and to other languages', () => {
    expect(score(analysisOf([], { words: 149 }), DEFAULT_WEIGHTS)).toEqual({
      score: null,
      grade: null,
      reason: 'too-thin',
    });
    expect(score(analysisOf([], { topics: ['contact', 'data-security'] }), DEFAULT_WEIGHTS)).toEqual({
      score: null,
      grade: null,
      reason: 'too-thin',
    });
    expect(score(analysisOf([], { words: 150 }), DEFAULT_WEIGHTS).score).toBe(75);
    expect(score(analysisOf([], { language: 'de' }), DEFAULT_WEIGHTS)).toEqual({
      score: null,
      grade: null,
      reason: 'unsupported-language',
    });
  });

  it('grades by thresholds that fall', () => {
    const points = THRESHOLDS.map(([, lowest]) => lowest);
    expect([...points].sort((a, b) => b - a)).toEqual(points);
    // The lowest score of a grade is still of it.
    expect(points.map((lowest) => gradeOf(lowest))).toEqual(['A', 'B', 'C', 'D']);
    expect(points.map((lowest) => gradeOf(lowest - 1))).toEqual(['B', 'C', 'D', 'E']);
    expect(gradeOf(100)).toBe('A');
    expect(gradeOf(0)).toBe('E');
  });
});
