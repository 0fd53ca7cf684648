import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expression } from '../../../lib/text/expression';
import { foldExpressionsIn } from '../../../scripts/build/fold-expressions';

describe('an expression over several lines', () => {
  const greeting = expression('i')`
    ^(?:
      hello|good \w+
      |[^a-z\s/]+ there
    )
    ,? world\b
  `;

  it('is what its lines are together, without the blanks around them', () => {
    expect(greeting).toEqual(/^(?:hello|good \w+|[^a-z\s/]+ there),? world\b/i);
    expect(expression()`a b`).toEqual(/a b/);
  });

  it('is the same one when the build has folded it', () => {
    const written = "const A = expression('gi')`\n  ^a [/]\n  |\\d\"\\/$\n`, B = expression()`\n  b`;";
    expect(foldExpressionsIn(written)).toBe('const A = /^a [/]|\\d"\\/$/gi, B = /b/;');
  });

  it('can be broken wherever there is no blank', () => {
    const source = '^(?:we|they) (?:may|can) [a-z]{1,9}s?$';
    const places = [...source].flatMap((sign, at) => (sign === ' ' || source[at - 1] === ' ' ? [] : [at]));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('\n', '\n    ', '  \n'), (at, gap) => {
        const raw = `${source.slice(0, at)}${gap}${source.slice(at)}`;
        expect(expression()(Object.assign([raw], { raw: [raw] })).source).toBe(source);
      }),
    );
  });

  it('leaves other code alone', () => {
    const code = 'const expressions = (`a\n b`); // an expression() of lines';
    expect(foldExpressionsIn(code)).toBe(code);
  });
});
