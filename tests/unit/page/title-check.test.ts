import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../lib/page/languages/english';
import { french } from '../../../lib/page/languages/french';
import { german } from '../../../lib/page/languages/german';
import { needsOf, packTitles } from '../../../lib/page/languages/needs';
import { TitleCheck } from '../../../lib/page/languages/title-check';
import { turkish } from '../../../lib/page/languages/turkish';
import { POLICIES } from './policies-by-language';

const LANGUAGES = [english, german, french, turkish];
const KINDS = ['privacy', 'policy', 'other', 'article'] as const;

/** Words and ends of words from the expressions themselves, so that texts come near to matching. */
const PARTS = LANGUAGES.flatMap(({ titles }) => KINDS.map((kind) => titles[kind].source))
  .join('|')
  .split(/[^\p{L}\d'’ -]+/u)
  .filter((part) => part !== '');

describe('a check of titles', () => {
  it.each(KINDS)('tells %s as one expression of all alternatives does', (kind) => {
    const expressions = LANGUAGES.map(({ titles }) => titles[kind]);
    const whole = new RegExp(expressions.map(({ source }) => source).join('|'), 'i');
    const check = new TitleCheck(packTitles(expressions));
    const tells = (text: string) => {
      expect([text, check.test(text)]).toEqual([text, whole.test(text)]);
    };
    for (const { title, text } of Object.values(POLICIES))
      for (const line of [title, ...text.split(/[.\n]/)]) tells(line);
    const words = fc.array(fc.constantFrom(...PARTS, ' ', 's', '3', '–', 'İ', 'ß'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.boolean(), (some, isLoud) => tells(isLoud ? some.join('').toUpperCase() : some.join(''))),
      {
        numRuns: 3000,
      },
    );
  });

  it('tells titles whatever their case', () => {
    const check = new TitleCheck(packTitles([german.titles.policy]));
    expect(check.test('DATENSCHUTZERKLÄRUNG')).toBe(true);
    expect(check.test('Datenschutz im Verein')).toBe(false);
  });
});

describe('what an expression needs', () => {
  it.each([
    ['privacy ?(?:policy|notice)', ['privacy']],
    ['z[áa]sady', ['sady']],
    ['\\bcg[uvps]{1,2}\\b', ['cg']],
    ['(?:integritets|dataskydds)(?:policy)', ['integritets', 'dataskydds']],
    ['(?:our |the )?terms', ['terms']],
    ['colou?rs?', ['colo']],
    ['a+bc', ['bc']],
    ['terms|(?:a|b) guide', ['terms', ' guide']],
    ['\\w+ ?', []],
    ['policy|\\d+', []],
  ])('%s', (source, needs) => {
    expect(needsOf(source)).toEqual(needs);
  });

  it('refuses alternatives that need nothing', () => {
    expect(() => packTitles([/privacy|\w+/])).toThrow('"\\w+" is to hold letters');
  });

  it('refuses groups that it does not know', () => {
    expect(() => packTitles([/(?=privacy)p/])).toThrow('plain groups only');
  });
});
