import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { refine } from '../../../lib/analysis/refine';
import { fromPlainText } from '../../../lib/text/plain-text';

const read = (text: string) => refine(analyze(fromPlainText(text)));

const regionsOf = (text: string, rule: string) =>
  read(text)
    .findings.find((finding) => finding.rule === rule)
    ?.evidence.map(({ region }) => region ?? null);

const LONG = 'Larkspur grows flowers and has done so for a hundred years, on both sides of the river. '.repeat(5);

describe('for whom a finding holds', () => {
  it('is told by its sentence', () => {
    expect(
      regionsOf('If you live in the EEA, you may request that we delete your personal data.', 'deletion-right'),
    ).toEqual(['europe']);
    expect(regionsOf('You may request that we delete your personal data.', 'deletion-right')).toEqual([null]);
  });

  it('is told by what leads its list in', () => {
    const text =
      'If you are a California resident, you have the right to:\n• request that we delete your personal information;\n• know.';
    expect(regionsOf(text, 'deletion-right')).toEqual(['california']);
  });

  it('is told by the heading above, up to the next section', () => {
    // What holds for everyone is the better proof.
    const text = `${LONG}\nNotice to California residents\nYou may request that we delete your personal information.\nSecurity\nYou can also ask us to erase your personal data from our records.`;
    expect(regionsOf(text, 'deletion-right')).toEqual([null, 'california']);
  });

  it('comes after what holds for everyone, however long that is', () => {
    const some = 'If you live in the EEA, you may request that we delete your personal data.';
    const all = `You can also ask us to erase your personal data from our records, ${'at any desk of the lodge that you pass, '.repeat(6)}or by letter.`;
    expect(regionsOf(`${some}\n${all}`, 'deletion-right')).toEqual([null, 'europe']);
  });

  it('is everyone where it is what the page does with a signal, wherever the law that asks for a word on it', () => {
    const text = `${LONG}\nNotice to California residents\nWe do not respond to Do Not Track signals.`;
    expect(regionsOf(text, 'dnt-ignored')).toEqual([null]);
  });

  it('is not told again of rules that are about the region anyway', () => {
    expect(regionsOf('If you are a California resident, you have rights under the CCPA.', 'california-rights')).toEqual(
      [null],
    );
  });
});

describe('exceptions', () => {
  const modality = (text: string, rule: string) =>
    read(text).findings.find((finding) => finding.rule === rule)?.evidence[0]?.modality;

  it('show with a promise', () => {
    expect(modality('We do not sell your personal information.', 'no-sale')).toBe('denies');
    expect(modality('We do not sell your personal information, except to brokers.', 'no-sale')).toBe('with-exceptions');
    expect(
      modality('You can delete your account in the app, but your medical record will remain.', 'account-deletion'),
    ).toBe('with-exceptions');
    expect(
      modality('You may request that we delete your personal data, unless the law forbids it.', 'deletion-right'),
    ).toBe('with-exceptions');
  });

  it('do not show with a practice', () => {
    expect(modality('We sell your personal information, except your name.', 'sells-data')).toBe('says');
  });
});

describe('kinds of data', () => {
  const manners = (text: string) => {
    const { data, notData } = read(text);
    const list = (mentions: typeof data = []) =>
      Object.fromEntries(
        mentions.map(({ kind, evidence }) => [kind, evidence.flatMap((quote) => quote.manners ?? [])]),
      );
    return { data: list(data), not: list(notData) };
  };

  it('are collected, shared or explicitly not', () => {
    const text =
      'We collect your email address. We share your IP address with advertisers. We do not collect your location.';
    const { data, not } = manners(text);
    expect(data.contact).toContain('collected');
    expect(data['device-id']).toEqual(['shared']);
    expect(data).not.toHaveProperty('location');
    expect(not).toEqual({ location: ['not-collected'] });
  });

  it('may be collected and said not to be shared', () => {
    const { data, not } = manners('We collect your phone number. We never share your phone number with third parties.');
    expect(data.contact).toContain('collected');
    expect(not.contact).toEqual(['not-shared']);
  });

  it('are judged by their own sentence where that tells, whatever stands above it', () => {
    const text =
      'How we share data\nWe may disclose information in these cases:\n• We use your email address to answer you.';
    expect(manners(text).data.contact).toEqual(['collected']);
    const list = 'We may disclose the following information to advertisers:\n• your email address;\n• your IP address.';
    expect(manners(list).data.contact).toEqual(['shared']);
  });

  it('follow the answers of tables', () => {
    const text = 'Category\tCollected\tSold\nYour email address\tYES\tNO\nYour precise location\tNO\tNO';
    expect(manners(text)).toEqual({
      data: { contact: ['collected'] },
      not: { contact: ['not-sold'], location: ['not-collected'] },
    });
  });

  it('of a row that answers no make no finding', () => {
    const rules = (answer: string) =>
      read(`What we collected\tCollected\nWe collect your precise location by GPS\t${answer}`).findings.map(
        ({ rule }) => rule,
      );
    expect(rules('YES')).toContain('precise-location');
    expect(rules('NO')).not.toContain('precise-location');
  });

  it('are quoted verbatim', () => {
    const text = 'We never share your phone number with third parties.\nCategory\tCollected\nYour precise location\tNO';
    const { data, notData = [] } = read(text);
    const quotes = [...data, ...notData].flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });
});
