import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { RULES } from '../../../lib/rules';
import type { Rule } from '../../../lib/rules/define-rule';
import { fromPlainText } from '../../../lib/text/plain-text';

/** Fewer examples than this do not pin a rule down. */
const FEWEST_EXAMPLES = 4;

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has examples enough on both sides', () => {
    expect(rule.examples.found.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    expect(rule.examples.ignored.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
  });

  it.each(rule.examples.found)('finds: %s', (example) => {
    const { text, marked } = readMarks(example);
    const evidence = evidenceFor(rule, text);
    expect(evidence, `${id} finds nothing`).not.toEqual([]);
    if (marked !== null) expect(evidence).toContain(marked);
  });

  it.each(rule.examples.ignored)('ignores: %s', (example) => {
    expect(evidenceFor(rule, readMarks(example).text)).toEqual([]);
  });
});

function evidenceFor(rule: Rule, text: string): string[] {
  const finding = analyze(fromPlainText(text)).findings.find((found) => found.rule === rule.id);
  return (finding?.evidence ?? []).map((quote) => quote.text);
}

/** Takes the brackets off an example; `marked` is the sentence that they stand around, or null. */
function readMarks(example: string): { text: string; marked: string | null } {
  const marked = /\[\[(.+?)\]\]/s.exec(example)?.[1] ?? null;
  return { text: example.replace(/\[\[|\]\]/g, ''), marked };
}
