// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../lib/page/block-builder';
import { dropPageBreaks } from '../../../lib/page/page-breaks';

/** A heading is written with "# ". */
function blocksOf(...lines: string[]): RawBlock[] {
  return lines.map((line) => {
    const text = line.replace(/^# /, '');
    return { kind: text === line ? 'paragraph' : 'heading', level: text === line ? 0 : 2, text, pieces: [], linked: 0 };
  });
}

const linesOf = (blocks: readonly RawBlock[]) => blocks.map(({ text }) => text);

const KEPT = ['# Privacy policy', 'We collect your name.', 'We share it with nobody.', 'Write to us.'];

/** The policy, with something between its pages. */
function printed(between: (page: number) => string[]): string[] {
  return KEPT.flatMap((line, index) => [line, ...between(index + 1)]);
}

describe('the breaks between printed pages', () => {
  it.each([
    ['numbers', (page: number) => [`${page}`]],
    ['numbers between dashes', (page: number) => [`- ${page} -`]],
    ['numbers of so many', (page: number) => [`Page ${page} of 4`]],
    ['numbers in another language', (page: number) => [`Stand: März 2026, Seite ${page}/4`]],
    ['numbers below a line', (page: number) => ['Elm Ltd, 12 High Street', `${page}`]],
    ['numbers above a line', (page: number) => [`Página ${page}`, 'Elm Ltd – Privacy policy – v2.1']],
  ])('are left out: %s', (_, between) => {
    expect(linesOf(dropPageBreaks(blocksOf(...printed(between))))).toEqual(KEPT.map((line) => line.replace('# ', '')));
  });

  it('keep the only name of the document', () => {
    const [, ...text] = printed((page) => [`${page}`, 'Privacy policy']);
    expect(linesOf(dropPageBreaks(blocksOf('Elm Ltd', ...text)))).toEqual([
      'Elm Ltd',
      'Privacy policy',
      ...KEPT.slice(1),
    ]);
  });

  it('part no sentence, but nothing else is joined', () => {
    const lines = [
      'We share your',
      '1',
      'name with nobody.',
      '2',
      'and so on',
      '3',
      'For how long',
      '4',
      '# we keep it',
    ];
    expect(linesOf(dropPageBreaks(blocksOf(...lines)))).toEqual([
      'We share your name with nobody.',
      'and so on',
      'For how long',
      'we keep it',
    ]);
  });

  it.each([
    ['numbers of sections', printed((page) => [`Section ${page}`])],
    ['numbers of clauses', printed((page) => [`§ ${page}`])],
    ['years', printed((page) => [`${2019 + page}`])],
    ['headings that count', printed((page) => [`# ${page}`])],
    ['numbers in a row', ['We keep', '1', '2', '3', 'years.']],
    ['numbers that do not count', printed((page) => [`${page * page}`])],
    ['two of them', printed((page) => (page < 3 ? [`${page}`] : []))],
    ['long lines', printed((page) => [`${'We say more of this on the pages that follow, '.repeat(3)}page ${page}`])],
  ])('are none: %s', (_, lines) => {
    const blocks = blocksOf(...lines);
    expect(dropPageBreaks(blocks)).toBe(blocks);
  });
});
