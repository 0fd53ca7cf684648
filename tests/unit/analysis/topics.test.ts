import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { PointTable } from '../../../lib/analysis/point-table';
import { shareOf } from '../../../lib/analysis/traits';
import { RULE_SHEET } from '../../../lib/rules/sheets';
import { CLASS_NAMES } from '../../../lib/rules/topics/class-names';
import { DATA_PHRASES } from '../../../lib/rules/topics/data-phrases';
import { DATA_POINTS } from '../../../lib/rules/topics/data-points';
import { TOPIC_PHRASES } from '../../../lib/rules/topics/phrases';
import { rowsOf } from '../../../lib/rules/topics/point-rows';
import { TOPIC_POINTS } from '../../../lib/rules/topics/topic-points';
import { DATA_KINDS } from '../../../lib/taxonomy/data-kinds';
import { TOPICS } from '../../../lib/taxonomy/topics';
import { PhraseBook } from '../../../lib/text/phrase/phrase-book';
import { writeSheet } from '../../../lib/text/phrase/write-sheet';
import { fromPlainText } from '../../../lib/text/plain-text';
import { traitsOf } from '../../../scripts/fit-points/traits-of';

function topicsOf(text: string): readonly string[] {
  return analyze(fromPlainText(text)).topics;
}

describe('topics of a paragraph', () => {
  it.each([
    [
      'first-party-collection',
      'When you register with Larkspur, we collect your name and email address and use them to improve our site.',
    ],
    [
      'third-party-sharing',
      'Larkspur may share your personal information with its business partners and service providers.',
    ],
    [
      'user-choice',
      'If you do not wish to receive our newsletter, you may opt out at any time by clicking the unsubscribe link.',
    ],
    ['user-access', 'You may access, correct or delete your personal information by logging into your account.'],
    [
      'data-retention',
      'We retain your personal information for as long as necessary to provide the service or for two years.',
    ],
    [
      'data-security',
      'We use encryption, firewalls and other reasonable security measures to protect your information from unauthorized access.',
    ],
    [
      'policy-change',
      'We may change this privacy policy from time to time and will post the revised policy on this page.',
    ],
    ['do-not-track', 'Our websites do not respond to Do Not Track signals sent by your browser.'],
    [
      'international-audiences',
      'Our site is not directed to children under the age of 13, and we do not knowingly collect data from them.',
    ],
    [
      'international-audiences',
      'California residents have the right under California Civil Code to ask for a list of third parties.',
    ],
    ['contact', 'If you have any questions about this privacy policy, please contact us at privacy@larkspur.example.'],
  ])('finds %s', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });

  it.each([
    'Larkspur Privacy Policy, last updated 3 May 2024.',
    'This privacy statement applies to the websites of the Larkspur Museum and to none that they link to.',
    'The museum opens at nine. Tickets are sold at the door, and the garden is free.',
    'Our Promise to You\n\nYour Privacy',
  ])('finds none where no practice is stated: %s', (text) => {
    expect(topicsOf(text)).toEqual([]);
  });

  it('takes a heading with nothing under it for a statement only where it states something', () => {
    const topicsUnder = (text: string) =>
      analyze({ text, blocks: [{ kind: 'heading', level: 2, start: 0, end: text.length }] }).topics;
    expect(topicsOf('How we protect your personal data with encryption')).toEqual(['data-security']);
    expect(topicsUnder('How we protect your personal data with encryption')).toEqual([]);
    expect(topicsUnder('We may share your personal data with advertisers')).toEqual(['third-party-sharing']);
  });

  it('gives a long text only what some part of it is surely about', () => {
    const idle = 'The garden was laid out in 1911 and is open all year round.';
    const text = `${`${idle}\n`.repeat(60)}Our websites do not respond to Do Not Track signals sent by your browser.`;
    expect(topicsOf(text)).toContain('do-not-track');
    expect(topicsOf(`${idle}\n`.repeat(60))).toEqual([]);
  });

  it('is the same for the same paragraph in capitals', () => {
    const text = 'We may share your personal information with our partners. You may opt out at any time.';
    expect(topicsOf(text.toUpperCase())).toEqual(topicsOf(text));
  });
});

describe('tables of points', () => {
  const phrasesIn = (points: object): string[] => Object.keys(points).filter((trait) => trait.includes(':'));

  it('hold phrases of the lists only: after a change of a list, fit them anew', () => {
    const listed = new Set(TOPIC_PHRASES.map((phrase) => `:${phrase}`));
    const held = phrasesIn(TOPIC_POINTS.points);
    expect(held.filter((trait) => !listed.has(trait))).toEqual([]);
    expect(held.length).toBeGreaterThan(listed.size * 0.8);
  });

  it('hold every phrase for a kind of data', () => {
    const listed = Object.entries(DATA_PHRASES).flatMap(([kind, all]) => all.map((phrase) => `${kind}:${phrase}`));
    expect(new Set(phrasesIn(DATA_POINTS.points))).toEqual(new Set(listed));
  });

  it('have a column for each topic and each kind', () => {
    expect(TOPIC_POINTS.start).toHaveLength(TOPICS.length);
    expect(DATA_POINTS.start).toHaveLength(1 + DATA_KINDS.length);
    for (const { points, start } of [TOPIC_POINTS, DATA_POINTS])
      for (const signs of Object.values(points)) expect(signs.length).toBeLessThanOrEqual(start.length);
  });

  it('know every topic as a trait of data', () => {
    const leanings = Object.keys(DATA_POINTS.points).filter((trait) => trait.startsWith('~'));
    expect(leanings.length).toBeGreaterThan(5);
    for (const trait of leanings) expect(TOPICS as readonly string[], trait).toContain(trait.slice(1));
  });

  it('count a leaning by its amount, for or against', () => {
    const table = new PointTable(
      rowsOf({
        start: [-1, 0],
        worth: 0.5,
        points: { '~contact': '4a' },
        pairs: {},
      }),
      withoutClasses,
    );
    const sumOf = (amount: number): readonly number[] => {
      const leanings = table.lean([
        ['~contact', amount],
        ['~unheard-of', 3],
      ]);
      return table.sum(table.look(), [], leanings);
    };
    expect(sumOf(0)).toEqual([-1, 0]);
    expect(sumOf(1.5)).toEqual([2, -0.75]);
    expect(sumOf(-1)).toEqual([-3, 0.5]);
  });

  it('count two words only where one stands right behind the other in a sentence, and once', () => {
    const table = new PointTable(
      rowsOf({ start: [0], worth: 1, points: { opt_out: '7', out_opt: '1' }, pairs: {} }),
      withoutClasses,
    );
    const sumOf = (...sentences: string[]): number => {
      const book = new PhraseBook(writeSheet([], {}));
      const sighting = table.look();
      for (const folded of sentences) {
        const { tokens } = book.open(folded, [{ start: 0, end: folded.length, leadIn: null }]);
        table.seeWords(sighting, tokens, 0, tokens.length, false);
      }
      return (table.sum(sighting)[0] ?? 0) / shareOf(sentences.join(' ').split(' ').length);
    };
    expect(sumOf('you can opt out')).toBeCloseTo(7);
    expect(sumOf('opt out or opt out')).toBeCloseTo(7);
    expect(sumOf('opt to go out')).toBe(0);
    expect(sumOf('you opt', 'out you go')).toBe(0);
    expect(sumOf('opt out opt')).toBeCloseTo(8);
  });

  it('are summed up as the traits in words say', () => {
    const book = new PhraseBook(RULE_SHEET.phrases);
    const table = new PointTable(rowsOf(TOPIC_POINTS), book.choicesFrom(RULE_SHEET.classes));
    const word = fc.constantFrom(
      'we',
      'you',
      'share',
      'collected',
      "user's",
      'data',
      'the',
      '13',
      'third',
      'parties',
      'rosemary',
      'opt',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const folded = words.join(' ');
        const { tokens } = book.open(folded, [{ start: 0, end: folded.length, leadIn: null }]);
        const sighting = table.look();
        table.seeWords(sighting, tokens, 0, tokens.length, true);
        expect(table.sum(sighting)[1]).toBeCloseTo(slowSum([words.map((word) => word.replace("'s", ''))], 1), 6);
      }),
    );
  });
});

function withoutClasses(): number[] {
  return [];
}

/** The same sum from the names of traits. */
function slowSum(sentences: string[][], column: number): number {
  const share = shareOf(sentences.flat().length);
  let sum = 0;
  for (const trait of traitsOf(sentences, true)) sum += pointsOf(trait, column) * (trait.startsWith('^') ? 1 : share);
  return (TOPIC_POINTS.start[column] ?? 0) + TOPIC_POINTS.worth * sum;
}

function pointsOf(trait: string, column: number): number {
  const [first = '', second] = trait.split('>');
  if (second === undefined) return worth(TOPIC_POINTS.points[trait]?.charAt(column) ?? '');
  return worth(TOPIC_POINTS.pairs[first]?.split(' ')[column]?.charAt(CLASS_NAMES.indexOf(second)) ?? '');
}

function worth(sign: string): number {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  if (sign === '' || sign === '.') return 0;
  if (alphabet.includes(sign)) return -1 - alphabet.indexOf(sign);
  const against = alphabet.toUpperCase().indexOf(sign);
  return against >= 0 ? 10 + against : Number(sign);
}
