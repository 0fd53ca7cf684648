import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/rules';
import type { Pattern, Rule } from '../../../../lib/rules/define-rule';
import { VOCABULARY } from '../../../../lib/rules/vocabulary';
import { NODE, type NodeTable, partsOf, SYMBOLS } from '../../../../lib/text/phrase/phrase-sheet';
import { readSheet } from '../../../../lib/text/phrase/read-sheet';
import { type PhraseNode, parsePhrase, type Vocabulary } from '../../../../lib/text/phrase/syntax';
import { writeSheet } from '../../../../lib/text/phrase/write-sheet';

const FORMS = { exact: '', inflected: '~', prefix: '*' } as const;

/** A parsed phrase as text that is the same for all that match the same: the order in a choice says nothing. */
function tell(node: PhraseNode): string {
  switch (node.type) {
    case 'word':
      return node.word + FORMS[node.form];
    case 'symbol':
      return `<${node.name}>`;
    case 'gap':
      return `...${node.words}`;
    case 'sequence':
      return `(${node.parts.map(tell).join(' ')})`;
    case 'choice':
      return `{${[...new Set(node.options.map(tell))].sort().join('|')}}`;
    case 'optional':
      return `[${tell(node.part)}]`;
  }
}

/** The same of a node that was read. */
function tellNode(table: NodeTable, node: number): string {
  const value = table.values[node] ?? 0;
  const parts = (): string[] => partsOf(table, node).map((part) => tellNode(table, part));
  switch (table.types[node]) {
    case NODE.word:
      return table.words[value] ?? '';
    case NODE.symbol:
      return `<${SYMBOLS[value]}>`;
    case NODE.gap:
      return `...${value}`;
    case NODE.sequence:
      return `(${parts().join(' ')})`;
    case NODE.choice:
      return `{${parts().sort().join('|')}}`;
    case NODE.optional:
      return `[${parts().join(' ')}]`;
    default:
      throw new Error(`Node ${node} is no part of a phrase.`);
  }
}

function expectSame(sources: readonly string[], vocabulary: Vocabulary): void {
  const table = readSheet(writeSheet(sources, vocabulary));
  expect(table.phrases.map((node) => tellNode(table, node))).toEqual(
    sources.map((source) => tell(parsePhrase(source, vocabulary))),
  );
}

function phrasesOf({ matches = [], denies = [], unless = [] }: Rule): readonly string[] {
  const phrasesIn = (pattern: Pattern): readonly string[] =>
    typeof pattern === 'string'
      ? [pattern]
      : [pattern.phrase, ...(pattern.with ?? []), ...(pattern.unless ?? []), ...(pattern.under ?? [])];
  return [...[...matches, ...denies].flatMap(phrasesIn), ...unless];
}

/** Phrases of few words, so that groups of them are the same more often than not. */
const phrase = fc.letrec<{ choice: string; sequence: string; part: string }>((tie) => ({
  choice: fc.array(tie('sequence'), { minLength: 1, maxLength: 4 }).map((options) => `{${options.join('|')}}`),
  sequence: fc
    .tuple(fc.constantFrom('sell~', 'data', 'rent', '<email>'), fc.array(tie('part'), { maxLength: 3 }), tie('part'))
    .map(([first, parts, last]) => [first, ...parts, last].join(' ').replace(/ \.\.\.\d*$/, ' us')),
  part: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('data', 'share', 'collect~', 'advertis*', '...', '...0', '...63', '<phone>', '@all', 'we'),
    tie('choice'),
    tie('sequence').map((source) => `[${source}]`),
  ),
}));

describe('a sheet', () => {
  it('means what was written, of all rules', () => {
    expectSame(RULES.flatMap(phrasesOf), VOCABULARY);
  });

  it('means what was written, of any phrases', () => {
    fc.assert(
      fc.property(fc.array(phrase.sequence, { maxLength: 6 }), (sources) =>
        expectSame(sources, { all: '{everything|all [of] {data|it}}' }),
      ),
    );
  });

  it('may be of one word, of a symbol alone and of the same phrase twice', () => {
    expectSame(['data'], {});
    expectSame(['<email>'], {});
    expectSame([], {});
    expectSame(['{sell|rent} it', '{rent|sell} it', '{sell|sell} it', '{data} it'], {});
    expectSame([`{${Array.from({ length: 200 }, (_, i) => `w${i}`).join('|')}}`], {});
  });

  it('says which gap or choice is too long for it', () => {
    expect(() => writeSheet(['sell ...64 data'], {})).toThrow('A gap of 64 words is too long: 63 are the most.');
    const many = Array.from({ length: 256 }, (_, i) => `w${i}`).join('|');
    expect(() => writeSheet([`{${many}}`], {})).toThrow('A choice of 256 words is too long: 255 are the most.');
  });

  it('is not read when it is broken', () => {
    const sheet = writeSheet(['{sell|rent|trade} ...3 @all', 'we ...2 {sell|rent|trade} [your] @all'], {
      all: '{everything|all [of] {data|it}}',
    });
    expect(readSheet(sheet).phrases).toHaveLength(2);
    for (const length of [0, 1, 5, sheet.code.length - 1])
      expect(() => readSheet({ ...sheet, code: sheet.code.slice(0, length) })).toThrow('breaks off');
    expect(() => readSheet({ ...sheet, code: `${sheet.code}##` })).toThrow('goes on behind its last phrase');
    expect(() => readSheet({ ...sheet, nodes: sheet.nodes + 1 })).toThrow('has to be written anew');
  });

  it('comes to an end whatever it is', () => {
    const sheet = writeSheet(RULES.slice(0, 3).flatMap(phrasesOf), VOCABULARY);
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[ -~]{0,400}$/), (at, noise) => {
        const place = at % sheet.code.length;
        const code = sheet.code.slice(0, place) + noise + sheet.code.slice(place + noise.length);
        try {
          expect(readSheet({ ...sheet, code }).phrases).toHaveLength(sheet.phrases);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});
