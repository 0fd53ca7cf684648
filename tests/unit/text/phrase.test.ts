import fc from 'fast-check';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../../../lib/text/phrase/compile';
import { inflect } from '../../../lib/text/phrase/inflect';
import { createScanner } from '../../../lib/text/phrase/scanner';

const VOCABULARY = { data: '{data|information}', 'your-data': 'your [personal] @data' };

function matches(phrase: string, text: string): boolean {
  return compilePhrase(phrase, VOCABULARY).expression.test(text);
}

describe('phrases', () => {
  it.each([
    ['sell~ ...2 @data', 'we sold all the data', true],
    ['sell~ ...2 @data', 'we sold it to all of the data brokers', false],
    ['advertis*', 'an advertiser', true],
    ['third party', 'a third-party tool', true],
    ['third party', 'a third (party)', true],
    ['opt-out', 'you can opt out', true],
    ["don't sell", "we don't sell", true],
    ['share [it] with', 'share with', true],
    ['share [it] with', 'share it with', true],
    ['user @data', "the user's data", true],
    ['@your-data', 'your personal information', true],
    ['share data', 'share. data', true],
    ['share ...3 data', 'we share; they keep data', false],
    ['data', 'database', false],
    ['{write|email} ...3 <email>', 'write to us: privacy@larkspur.example', true],
    ['<email>', 'privacy at larkspur', false],
    ['since <year>', 'since 2019', true],
    ['rate [limit]', 'rate', true],
  ])('%s on "%s": %s', (phrase, text, expected) => {
    expect(matches(phrase, text)).toBe(expected);
  });

  it.each([
    ['sell {data', 'close the group'],
    ['@nothing here', 'no "@nothing" in the vocabulary'],
    ['... data', 'begins or ends with a gap'],
    ['sell ...', 'begins or ends with a gap'],
    ['Sell data', 'cannot be read at "Sell data"'],
    ['data }', 'closes nothing'],
    ['<colour>', 'there are only email'],
    ['[maybe]', 'no word that must be there'],
  ])('refuses %s', (phrase, why) => {
    expect(() => compilePhrase(phrase, VOCABULARY)).toThrow(why);
  });

  it('knows when a phrase says "not" itself', () => {
    expect(compilePhrase("{don't|never} sell~", {}).negative).toBe(true);
    expect(compilePhrase('[never] sell~', {}).negative).toBe(false);
  });

  it('has expressions without exponential backtracking', () => {
    const { expression } = compilePhrase('{share~|give~} ...9 [your] @data ...4 {with|to} ...3 advertis*', VOCABULARY);
    const { reports } = analyse(expression, { reportTypes: { Move: false } });
    expect(reports).toEqual([]);
  });
});

describe('inflect', () => {
  it.each([
    ['sell', ['sell', 'sells', 'sold', 'selling']],
    ['share', ['share', 'shares', 'shared', 'sharing']],
    ['policy', ['policy', 'policies', 'policied', 'policying']],
    ['transfer', ['transfer', 'transfers', 'transferred', 'transferring']],
    ['process', ['process', 'processes', 'processed', 'processing']],
    ['child', ['child', 'children']],
  ])('%s', (word, forms) => {
    expect(new Set(inflect(word))).toEqual(new Set(forms));
  });
});

describe('createScanner', () => {
  const phrases = [
    'sell~ ...3 @data',
    'advertis*',
    'ad network',
    'share ...5 {partner*|third part*}',
    '<email>',
    'sold',
  ].map((source) => compilePhrase(source, VOCABULARY));
  const scanner = createScanner(phrases);

  it('names every phrase that matches, in any text', () => {
    const word = fc.constantFrom(
      'sold',
      'sells',
      'data',
      'the',
      'advertising',
      'ads',
      'ad',
      'network',
      'share',
      'third',
      'party',
      'partnership',
      'a@b.example',
      'adnetwork',
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 5 }), (sentences) => {
        const texts = sentences.map((words) => words.join(' '));
        const folded = texts.join('\n');
        const starts = texts.map((_, i) => texts.slice(0, i).reduce((sum, text) => sum + text.length + 1, 0));
        const spans = texts.map((text, i) => ({
          start: starts[i] ?? 0,
          end: (starts[i] ?? 0) + text.length,
          leadIn: null,
        }));
        const candidates = scanner.candidates(folded, spans);
        for (const [i, text] of texts.entries()) {
          for (const [index, { expression }] of phrases.entries()) {
            expression.lastIndex = 0;
            if (expression.test(text)) expect(candidates[i]).toContain(index);
          }
        }
      }),
    );
  });

  it('reads a stretch together with its lead-in', () => {
    const text = 'we share with third parties';
    expect(
      scanner.candidates(text, [
        { start: 0, end: 8, leadIn: null },
        { start: 9, end: text.length, leadIn: 0 },
      ]),
    ).toEqual([[], [3]]);
  });

  it('names no phrase whose words are missing', () => {
    expect(scanner.candidates('we keep it', [{ start: 0, end: 10, leadIn: null }])).toEqual([[]]);
  });
});
