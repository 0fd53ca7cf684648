import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { RULES } from '../../../lib/rules';
import { fromPlainText } from '../../../lib/text/plain-text';

/** Our own sentences that state something, one line each: with lists they would lean on their neighbours. */
const SENTENCES = RULES.flatMap(({ examples }) => examples.found)
  .map((example) => example.replace(/\[\[|\]\]/g, ''))
  .filter((example) => !example.includes('\n') && /^[A-Z].{40,}[.]$/.test(example));

/** Rules that hear a policy as a whole: which sentences stand together matters to them. */
const OF_THE_WHOLE = new Set(
  RULES.filter(({ distinctDataKinds, yieldsTo }) => distinctDataKinds !== undefined || yieldsTo).map(({ id }) => id),
);

const policies = fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });

function rulesIn(text: string): string[] {
  return analyze(fromPlainText(text))
    .findings.map(({ rule }) => rule)
    .sort();
}

/** The rules in sections of one sentence each, under numbered headings. */
function inSections(sentences: readonly string[]): string {
  return sentences.map((sentence, i) => `${i + 1}. Section ${i + 1}\n${sentence}`).join('\n\n');
}

/** As Chinese and Japanese fonts draw it. */
function wide(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}

describe('findings', () => {
  it('do not depend on the order of independent sections', () => {
    fc.assert(
      fc.property(policies, (sentences) => {
        expect(rulesIn(inSections([...sentences].reverse()))).toEqual(rulesIn(inSections(sentences)));
      }),
    );
  });

  it('are those of the sentences, whatever stands beside them', () => {
    fc.assert(
      fc.property(policies, (sentences) => {
        const alone = new Set(sentences.flatMap((sentence) => rulesIn(inSections([sentence]))));
        const together = rulesIn(inSections(sentences));
        const byOne = (rules: Iterable<string>): string[] =>
          [...rules].filter((rule) => !OF_THE_WHOLE.has(rule as never)).sort();
        expect(byOne(together)).toEqual(byOne(alone));
      }),
    );
  });

  it('are the same when read again, and when the policy is pasted twice', () => {
    fc.assert(
      fc.property(policies, (sentences) => {
        const text = inSections(sentences);
        expect(analyze(fromPlainText(text))).toEqual(analyze(fromPlainText(text)));
        expect(rulesIn(`${text}\n\n${text}`)).toEqual(rulesIn(text));
      }),
    );
  });

  it.each<[string, (sentence: string) => string]>([
    ['in capitals', (sentence) => sentence.toUpperCase()],
    ['with curly quotes', (sentence) => sentence.replaceAll("'", '\u2019')],
    ['with soft hyphens', (sentence) => sentence.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')],
    ['with zero-width spaces', (sentence) => sentence.replaceAll(' ', ' \u200b')],
    ['with no-break spaces', (sentence) => sentence.replaceAll(' ', '\u00a0')],
    [
      'with ligatures',
      (sentence) => sentence.replaceAll('ffi', '\ufb03').replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02'),
    ],
    ['in wide letters', (sentence) => sentence.replace(/[!-~]/g, (letter) => wide(letter))],
    ['with two spaces', (sentence) => sentence.replaceAll(' ', '  ')],
    ['under a legal number', (sentence) => `4.2.1 (b) ${sentence}`],
  ])('are the same %s', (_, change) => {
    for (const sentence of SENTENCES) expect(rulesIn(change(sentence)), change(sentence)).toEqual(rulesIn(sentence));
  });

  it.each([
    ['soft hyphens', '\u00ad'],
    ['zero-width spaces', '\u200b'],
  ])('and topics and kinds of data are the same with %s between all letters', (_, unseen) => {
    const hide = (text: string) => text.split('').join(unseen);
    const last = 'Write to Larkspur, 12 Quay Street, Springfield, CA 90210';
    const summed = (sentences: readonly string[]) => {
      const { topics, touched, data, findings } = analyze(fromPlainText([...sentences, last].join('\n\n')));
      return { topics, touched, data: data.map(({ kind }) => kind), rules: findings.map(({ rule }) => rule) };
    };
    for (const sentence of SENTENCES) expect(summed([hide(sentence)]), sentence).toEqual(summed([sentence]));
    expect(summed(SENTENCES.map(hide))).toEqual(summed(SENTENCES));
  });

  it.each([
    ['soft hyphens', '\u00ad'],
    ['zero-width spaces', '\u200b'],
  ])('of tables are the same with %s between all letters', (_, unseen) => {
    const rows = ['We collect:', 'Category | Collected', 'Fingerprints | NO', 'Location of your phone | YES'];
    const hide = (text: string): string => text.replace(/(?<=\w)(?=\w)/g, unseen);
    const summed = (lines: readonly string[]) => {
      const { findings, data } = analyze(fromPlainText(lines.join('\n')));
      return {
        rules: findings.map(({ rule }) => rule),
        data: data.map(({ kind, evidence }) => [kind, evidence.length]),
      };
    };
    expect(summed(rows).rules).toContain('location-collection');
    expect(summed(rows).rules).not.toContain('biometric-data');
    expect(summed(rows.map(hide))).toEqual(summed(rows));
  });

  it('are the same in lines that break in the middle of sentences', () => {
    for (const sentence of SENTENCES) {
      // After 50 characters, before a word in small letters: as scanned pages break.
      const broken = sentence.replace(/^(.{50,70}?[a-z]) (?=[a-z])/, '$1\n');
      expect(rulesIn(broken), broken).toEqual(rulesIn(sentence));
    }
  });

  it('quote exactly what stands there, in any of these', () => {
    const noise = fc.constantFrom(
      '',
      '\u00ad',
      '\u200b',
      '\u2019',
      '\n',
      ' \u2014 ',
      '\t',
      '4.2.1 (b) ',
      '\ud83d\ude00',
      ';',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...SENTENCES), noise), { maxLength: 6 }), (pieces) => {
        const text = pieces
          .map(([sentence, between]) => sentence.slice(0, 60) + between + sentence.slice(60))
          .join(' ');
        const { findings, data } = analyze(fromPlainText(text));
        for (const { evidence } of [...findings, ...data])
          for (const quote of evidence) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      }),
    );
  });
});

describe('time', () => {
  /** Texts that grow without what cuts a text: full stops, blocks, ends of lists. */
  const GROWING: Readonly<Record<string, (count: number) => string>> = {
    'one paragraph without a full stop': (count) =>
      'we may share your personal data with third parties and '.repeat(count),
    'lines without a full stop': (count) => 'we may share your personal data\n'.repeat(count),
    'a list without an end': (count) =>
      `We may share your personal data with:\n${'\u2022 advertising partners\n'.repeat(count)}`,
    'stops and nothing else': (count) => '. '.repeat(count * 10),
    'commas and negations': (count) => 'we do not, and we never, '.repeat(count),
  };

  it.each(Object.keys(GROWING))('grows with the length of the text: %s', (kind) => {
    const make = GROWING[kind] ?? String;
    // The processor's time, in milliseconds: a busy machine does not count.
    const measure = (count: number): number => {
      const text = make(count);
      const from = process.cpuUsage();
      analyze(fromPlainText(text));
      return process.cpuUsage(from).user / 1000;
    };
    measure(500);
    // Eight times the text in less than thirty times the time: what is quadratic takes sixty-four.
    const small = Math.max(8, Math.min(measure(1000), measure(1000)));
    expect(Math.min(measure(8000), measure(8000))).toBeLessThan(small * 30);
  });
});
