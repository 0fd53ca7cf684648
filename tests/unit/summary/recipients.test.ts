import { describe, expect, test } from 'vitest';
import type { Evidence, Finding } from '../../../lib/analysis/report';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { listRecipients } from '../../../lib/summary/recipients';
import type { Modality } from '../../../lib/taxonomy/modality';

/** A sentence that names those who stand in it, separated by commas; "third parties" says nothing. */
const find = (sentence: string) =>
  sentence.split(', ').map((name) => ({ name, isSpecific: !/parties|companies$/.test(name) }));

let offset = 0;
const quote = (text: string, modality: Modality = 'says'): Evidence => {
  const start = offset;
  offset += text.length + 1;
  return { text, start, end: start + text.length, heading: null, leadIn: null, modality };
};

const finding = (rule: Finding['rule'], ...evidence: Evidence[]): Finding => ({
  rule,
  topic: 'third-party-sharing',
  stance: 'bad',
  evidence,
});

const list = (findings: readonly Finding[], weights = DEFAULT_WEIGHTS) =>
  listRecipients(findings, weights, 'www.brindle-post.example', find);

const namesOf = (findings: readonly Finding[], weights = DEFAULT_WEIGHTS) =>
  list(findings, weights).map(({ name }) => name);

describe('who gets it', () => {
  test('comes with the rule and the sentence it rests on', () => {
    const evidence = quote('insurers');
    expect(list([finding('shares-with-partners', evidence)])).toEqual([
      { name: 'insurers', rule: 'shares-with-partners', evidence },
    ]);
  });

  test('is named once, by the weightiest rule that says so', () => {
    const sold = quote('data brokers');
    const findings = [
      finding('shares-with-partners', quote('data broker'), quote('Data-brokers')),
      finding('sells-data', sold),
    ];
    expect(list(findings)).toEqual([{ name: 'data brokers', rule: 'sells-data', evidence: sold }]);
  });

  test('is the same in the singular and the plural', () => {
    const evidence = quote('insurance agency, insurance agencies, tax agencies, tax agency');
    expect(namesOf([finding('shares-with-partners', evidence)])).toEqual(['insurance agency', 'tax agencies']);
  });

  test('tells more before it tells less, and leaves out what a longer name says better', () => {
    const findings = [
      finding('shares-with-partners', quote('third parties, partners, advertising partners')),
      finding('shares-with-providers', quote('third-party service providers, service provider, providers')),
    ];
    expect(namesOf(findings)).toEqual(['advertising partners', 'third-party service providers', 'third parties']);
  });

  test('is at most eight', () => {
    const many = Array.from({ length: 12 }, (_, index) => `kind ${'abcdefghijkl'[index]}`).join(', ');
    expect(namesOf([finding('shares-with-partners', quote(many))])).toHaveLength(8);
  });

  test.each<[string, readonly Finding[]]>([
    ['what is denied', [finding('shares-with-partners', quote('insurers', 'denies'))]],
    ['what waits for consent', [finding('shares-with-partners', quote('insurers', 'with-consent'))]],
    ['aggregate data', [finding('aggregate-sharing', quote('insurers'))]],
    ['rules on something else', [finding('encryption', quote('insurers'))]],
  ])('does not come from %s', (_, findings) => {
    expect(list(findings)).toEqual([]);
  });

  test('does not come from a rule that the reader removed', () => {
    const findings = [finding('shares-with-partners', quote('insurers')), finding('sells-data', quote('brokers'))];
    expect(namesOf(findings, { ...DEFAULT_WEIGHTS, 'sells-data': 0 })).toEqual(['insurers']);
  });

  test('hands on the labels of the host as the company’s own name', () => {
    const seen: (readonly string[])[] = [];
    listRecipients(
      [finding('sells-data', quote('x'))],
      DEFAULT_WEIGHTS,
      'www.brindle-post.co.example',
      (_, __, self) => {
        seen.push(self);
        return [];
      },
    );
    expect(seen).toEqual([['www', 'brindle', 'post', 'example']]);
  });

  test('looks at each sentence once, and at forty of them at most', () => {
    const looked: string[] = [];
    const quotes = Array.from({ length: 60 }, (_, index) => quote(`sentence ${index}`));
    listRecipients(
      [finding('sells-data', ...quotes), finding('shares-with-partners', ...quotes)],
      DEFAULT_WEIGHTS,
      '',
      (text) => {
        looked.push(text);
        return [];
      },
    );
    expect(looked).toHaveLength(40);
    expect(new Set(looked).size).toBe(40);
  });
});
